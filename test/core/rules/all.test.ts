/** The list of rules against the files in their folders. */
import { expect, it } from 'vitest';
import { rules } from '#core';
import { ruleFiles } from '../../catalogue/collect';

it('lists every rule file once, under the name of its path', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleFiles());
});
