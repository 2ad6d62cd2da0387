/** Forms and pages that no kit has: what they say is read, and nothing else. */
import { writeFacts } from '#core';
import { expect, it } from 'vitest';
import { readPage } from '../../../extension/page/reading';
import { recognise } from '../../../extension/page/recognise';
import { elsewhere, fragments } from './fragments';

const factsOf = (html: string): Record<string, unknown> => {
  document.body.innerHTML = html;
  return writeFacts(readPage(recognise(document)).facts);
};

it.each(fragments.map(({ name, html, facts }) => [name, html, facts] as const))('reads %s', (_name, html, facts) => {
  expect(factsOf(html)).toEqual(facts);
});

it.each(elsewhere)('sees no agreement on a page with %s', (_name, html) => {
  expect(factsOf(html)).toEqual({});
});
