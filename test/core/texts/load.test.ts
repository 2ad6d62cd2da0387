/** Every language is there for who asks for it. */
import { expect, it } from 'vitest';
import { languages, loadTexts, rules } from '#core';

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
