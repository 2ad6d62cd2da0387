/** A part of the rules judges as all of them do: what an element leaves out is only what it is not about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowanceSet,
  check,
  factKeys,
  isoDate,
  nl,
  nlAllowanceSpoken,
  nlScheduleSpoken,
  rules,
  scheduleSet,
  type Outcome,
  type RuleSet,
} from '#core';
import { anyFacts } from '../schedule/arbitraries';

const today = isoDate('2026-09-01');

const sets: readonly (readonly [string, RuleSet, object, RegExp])[] = [
  [
    'the hours calculator',
    scheduleSet,
    nlScheduleSpoken.texts.rules,
    /^(?:type|hours|schedule)\/|^period\/end-before-start$/,
  ],
  ['the allowance checker', allowanceSet, nlAllowanceSpoken.texts.rules, /^allowance\//],
];

describe.each(sets)('the rules of %s', (_, set, texts, about) => {
  const ids = rules.map(({ id }) => id).filter((id) => about.test(id));
  const ofAll = (outcomes: readonly Outcome[]): readonly Outcome[] => outcomes.filter(({ rule }) => about.test(rule));

  it('are every rule that it is about, in the order of the catalogue', () => {
    expect(set.rules.map(({ id }) => id)).toEqual(ids);
  });

  it('find what they find among all rules, at once and step by step', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...factKeys), anyFacts, (facts, key, others) => {
        const { outcomes } = set.check(facts, { today });
        expect(outcomes).toEqual(ofAll(check(facts, { today }).outcomes));
        const checker = set.createChecker(facts, { today });
        const { counts } = checker.update({ [key]: others[key] });
        expect(checker.report.outcomes).toEqual(ofAll(check(checker.facts, { today }).outcomes));
        expect(Object.values({ ...counts }).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('have their own sentences, and no other', () => {
    expect(texts).toEqual(Object.fromEntries(Object.entries(nl.rules).filter(([id]) => about.test(id))));
  });
});
