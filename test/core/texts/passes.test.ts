/** What is in order, in every language: a sentence of its own for each rule, short, and for whoever is addressed. */
import { describe, expect, it } from 'vitest';
import { languages, loadPasses, loadTexts, rules } from '#core';

describe.each(languages)('in %s', (language) => {
  it('every rule says what is in order, in other words than what it finds', async () => {
    const passes = await loadPasses(language);
    const { rules: texts } = await loadTexts(language);
    expect(Object.keys(passes).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(rules.filter(({ id }) => passes[id] === texts[id].title)).toEqual([]);
    expect(new Set(Object.values(passes)).size).toBe(rules.length);
  });

  it('it is a few words, without a stop at the end', async () => {
    const passes = Object.values(await loadPasses(language));
    expect(passes.filter((sentence) => !/^\p{Lu}[^{}]{9,74}[^.\s]$/u.test(sentence))).toEqual([]);
  });
});

it('Dutch says neither u nor je', async () => {
  expect(Object.values(await loadPasses('nl')).filter((sentence) => /\b(u|uw|je|jouw)\b/i.test(sentence))).toEqual([]);
});

it('French sets its signs apart with a space that does not break', async () => {
  expect(Object.values(await loadPasses('fr')).filter((sentence) => / [:;?!»]|« |\S[;?!»]|'/.test(sentence))).toEqual(
    [],
  );
});
