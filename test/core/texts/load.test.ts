/** Every language is there for who asks for it. */
import { describe, expect, it } from 'vitest';
import {
  languages,
  loadCalculationTexts,
  loadSpoken,
  loadTexts,
  nlCalculations,
  nlSpoken,
  rules,
  type SpokenTexts,
} from '#core';
import { holes, textsIn } from './translation';

it.each(languages)('%s has sentences for every rule', async (language) => {
  const texts = await loadTexts(language);
  expect(texts.language).toBe(language);
  expect(Object.keys(texts.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it('says je to who asks for it, in Dutch', async () => {
  expect((await loadTexts('nl', 'je')).rules['documents/schedule-differs'].title).toBe(
    'De bijlage verschilt van wat je invulde',
  );
});

/** Every text by its path. */
const textsByPath = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => textsByPath(part, `${path}.${key}`))
    : [];
};

/** English and French have one sentence where Dutch has one, and it names the same values. */
const shapeOf = (value: unknown): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(textsByPath(value).map(([path, text]) => [path, holes(text)]));

it.each(languages)('%s has every text of the calculations, with the values of the Dutch', async (language) => {
  const texts = await loadCalculationTexts(language);
  expect(shapeOf(texts)).toEqual(shapeOf(nlCalculations));
  expect(textsIn(texts).filter((text) => text.trim() === '')).toEqual([]);
  expect(texts.steps['cycle-counted'] === nlCalculations.steps['cycle-counted']).toBe(language === 'nl');
});

it('writes the signs that French sets apart with a space that does not break', async () => {
  const texts = textsIn(await loadCalculationTexts('fr'));
  expect(texts.filter((text) => / [:;?!»]|« |\S[;?!»]|'/.test(text))).toEqual([]);
});

/** What components say beside the sentences of the rules, which have tests of their own. */
const ofComponents = (spoken: SpokenTexts): object =>
  Object.fromEntries(Object.entries(spoken).filter(([part]) => part !== 'texts'));

describe.each(['fr', 'en'] as const)('what components say in %s', (language) => {
  it.each(['words', 'calculations', 'allowanceElement', 'agreementElement'] as const)(
    'has every sentence with its values: %s',
    async (part) => {
      const spoken = await loadSpoken(language);
      expect(shapeOf(spoken[part])).toEqual(shapeOf(nlSpoken[part]));
      expect(textsIn(spoken[part]).filter((text) => text.trim() === '')).toEqual([]);
    },
  );

  it('is other text than the Dutch', async () => {
    const spoken = await loadSpoken(language);
    const dutch = new Map(textsByPath(nlSpoken));
    const same = textsByPath(ofComponents(spoken)).filter(
      // some short names are the same: "School per week"
      ([path, text]) => text.length > 40 && dutch.get(path) === text,
    );
    expect(same).toEqual([]);
  });
});

it('writes the signs that French sets apart with a space that does not break, in components too', async () => {
  expect(textsIn(ofComponents(await loadSpoken('fr'))).filter((text) => / [:;?!»]|« |\S[;?!»]|'/.test(text))).toEqual(
    [],
  );
});

it('says je in every sentence of a component to who asks for it', async () => {
  expect(textsIn(ofComponents(await loadSpoken('nl', 'je'))).filter((text) => /\b[Uu]w?\b/.test(text))).toEqual([]);
});
