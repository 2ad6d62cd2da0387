/** The bundle is complete: no rule of the catalogue is missing, and none is more severe than it may be. */
import { expect, it } from 'vitest';
import { rules } from '#core';
import { catalogue } from './catalogue';

it('has every rule of the catalogue', () => {
  const written: readonly string[] = rules.map((rule) => rule.id);
  expect(Object.keys(catalogue).filter((id) => !written.includes(id))).toEqual([]);
});

it.each(rules.map((rule) => [rule.id, rule.severities] as const))(
  '%s is no more severe than it may be',
  (id, severities) => {
    const allowed = catalogue[id];
    if (allowed) expect(severities.filter((severity) => !allowed.includes(severity))).toEqual([]);
  },
);
