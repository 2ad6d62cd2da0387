/** The sources of the law in French and English: every place that is words is translated, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSources, nl, type Texts } from '#core';
import { en } from '../../../core/texts/en/index';
import { fr } from '../../../core/texts/fr/index';

const core = join(import.meta.dirname, '../../../core');

const sourceFiles = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('texts'),
);

/** Every place in a source that core cites: `at: '…'`. */
const places = new Set(
  sourceFiles.flatMap((name) =>
    [...readFileSync(join(core, name), 'utf8').matchAll(/\bat: '([^']+)'/g)].map(([, place = '']) => place),
  ),
);

/** `art. 38ter, § 3, 1°` and `zone 00655` are the same in every language. */
const isSameEverywhere = (place: string): boolean =>
  place.replace(/\b(?:art|zone|\d+(?:bis|ter|quater)?)\b|[§°.,;\s-]/g, '') === '';

it('finds the places that core cites', () => {
  expect(places.size).toBeGreaterThan(30);
});

describe.each([
  ['French', fr],
  ['English', en],
] as const)('%s', (_, texts: Texts) => {
  it('has every place that is words, and no other', () => {
    const words = [...places].filter((place) => !isSameEverywhere(place));
    expect(Object.keys(texts.sources?.places ?? {}).sort()).toEqual(words.sort());
  });
});

it('names a source in the language of the reader', () => {
  const cited = [{ source: 'labour-law', at: 'art. 34 en 38ter', confidence: 'B' }] as const;
  const named = (texts: Texts): string | undefined =>
    describeSources(cited, texts)
      .map(({ title, at }) => `${title}, ${at ?? ''}`)
      .at(0);
  expect(named(nl)).toBe('Arbeidswet van 16 maart 1971, art. 34 en 38ter');
  expect(named(fr)).toBe('Loi du 16 mars 1971 sur le travail, art. 34 et 38ter');
  expect(named(en)).toBe('Labour act of 16 March 1971, art. 34 and 38ter');
});
