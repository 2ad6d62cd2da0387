/** Every language is there for who asks for it. */
import { expect, it } from 'vitest';
import { languages, loadCalculationTexts, loadTexts, nlCalculations, rules } from '#core';
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

it.each(languages)('%s has every text of the calculations, with the values of the Dutch', async (language) => {
  const texts = await loadCalculationTexts(language);
  expect(textsIn(texts).map((text) => holes(text))).toEqual(textsIn(nlCalculations).map((text) => holes(text)));
  expect(textsIn(texts).filter((text) => text.trim() === '')).toEqual([]);
  expect(texts.steps['cycle-counted'] === nlCalculations.steps['cycle-counted']).toBe(language === 'nl');
});

it('writes the signs that French sets apart with a space that does not break', async () => {
  const texts = textsIn(await loadCalculationTexts('fr'));
  expect(texts.filter((text) => / [:;?!»]|« |\S[;?!»]|'/.test(text))).toEqual([]);
});
