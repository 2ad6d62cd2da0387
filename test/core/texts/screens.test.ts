/** The texts of the extension’s own screens: complete in every language, with the values of the Dutch. */
import { describe, expect, it } from 'vitest';
import { languages, loadExtensionTexts, loadScreenTexts } from '#core';
import { holes, textsIn } from './translation';

describe.each(languages)('in %s', (language) => {
  it('every sentence is there, and names what the Dutch one names', async () => {
    for (const load of [loadScreenTexts, loadExtensionTexts]) {
      const texts = textsIn(await load(language));
      expect(texts.map(holes)).toEqual(textsIn(await load('nl')).map(holes));
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }
  });
});

it('Dutch with je leaves no u', async () => {
  const texts = textsIn([await loadScreenTexts('nl', 'je'), await loadExtensionTexts('nl', 'je')]);
  expect(texts.filter((text) => /\bu\b|\buw\b/i.test(text))).toEqual([]);
});

it('French sets its signs apart with a space that does not break', async () => {
  const texts = textsIn([await loadScreenTexts('fr'), await loadExtensionTexts('fr')]);
  expect(texts.filter((text) => / [:;?!»]|« |'/.test(text))).toEqual([]);
});
