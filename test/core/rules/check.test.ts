/** What holds for the checker whatever the facts are. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  createChecker,
  describeFinding,
  describeState,
  factKeys,
  isoDate,
  nl,
  readDossier,
  readDossierText,
  rules,
  writeDossier,
  type Facts,
  type RuleId,
} from '#core';
import { anyDate, anyFacts } from '../schedule/arbitraries';

const today = isoDate('2026-09-01');
const dossiers = new URL('../../dossiers/', import.meta.url);
const dossier = (name: string): Facts => {
  const reading = readDossierText(readFileSync(new URL(`${name}.json`, dossiers), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
};
const findingsOf = (facts: Facts): RuleId[] =>
  check(facts, { today }).outcomes.flatMap((outcome) => (outcome.kind === 'finding' ? [outcome.rule] : []));

describe('any facts', () => {
  it('get one outcome a rule, and never an exception', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, day) => {
        const report = check(facts, { today: day });
        expect(report.outcomes.map((outcome) => outcome.rule)).toEqual(rules.map((rule) => rule.id));
        expect(Object.values({ ...report.counts }).reduce((sum, count) => sum + count, 0)).toBe(rules.length);
      }),
      { numRuns: 300 },
    );
  });

  it('get the same outcomes whatever the order of their keys', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
        expect(check(reversed, { today })).toEqual(check(facts, { today }));
      }),
    );
  });

  it('get the same outcomes step by step as at once', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...factKeys), anyFacts), { maxLength: 12 });
    fc.assert(
      fc.property(anyFacts, edits, (facts, steps) => {
        const checker = createChecker(facts, { today });
        for (const [key, other] of steps) checker.update({ [key]: other[key] });
        expect(checker.report).toEqual(check(checker.facts, { today }));
      }),
    );
  });

  it('read only what they have declared', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, pick) => {
        const rule = rules[pick % rules.length];
        if (!rule) return;
        const declared = Object.fromEntries(
          Object.entries(facts).filter(([key]) => (rule.reads as readonly string[]).includes(key)),
        ) as Facts;
        const outcomeIn = (of: Facts) => check(of, { today }).outcomes.find((outcome) => outcome.rule === rule.id);
        expect(outcomeIn(declared)).toEqual(outcomeIn(facts));
      }),
      { numRuns: 500 },
    );
  });

  it('make sentences without holes', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const outcome of check(facts, { today }).outcomes) {
          const words =
            outcome.kind === 'finding' ? JSON.stringify(describeFinding(outcome, nl)) : describeState(outcome, nl);
          expect(words).not.toMatch(/undefined|NaN|\{\w+\}/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('survive a dossier file', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(readDossier(JSON.parse(JSON.stringify(writeDossier(facts))))).toEqual({ ok: true, facts });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the dossiers of the official slides', () => {
  it('are all read', () => {
    expect(readdirSync(dossiers).map((file) => dossier(file.replace('.json', ''))).length).toBeGreaterThanOrEqual(4);
  });

  it('show what is wrong in the sample annex', () => {
    expect(findingsOf(dossier('official-sample'))).toEqual(
      expect.arrayContaining([
        'hours/average-above-38',
        'schedule/break-too-short',
        'schedule/compensation-day-not-worked',
        'schedule/compensation-day-outside',
        'schedule/compensation-day-wrong-year',
      ]),
    );
  });

  it('show the doubly booked Thursday of the two-weekly schedule', () => {
    expect(findingsOf(dossier('official-two-weekly'))).toEqual(
      expect.arrayContaining(['schedule/blocks-overlap', 'schedule/break-too-short']),
    );
  });

  it('show that 35 h less 16 h is no OAO', () => {
    expect(findingsOf(dossier('retail-35-hours'))).toContain('type/workplace-hours-too-low');
  });

  it.each(['allowance-step-1', 'allowance-step-2', 'allowance-step-3'])(
    'have the amounts of 1 April 2024 right: %s',
    (name) => {
      const { outcomes } = check(dossier(name), { today: isoDate('2024-04-01') });
      const kinds = outcomes.filter(({ rule }) => rule === 'allowance/amount' || rule === 'allowance/step');
      expect(kinds.map(({ kind }) => kind)).toEqual(['pass', 'pass']);
    },
  );

  it('find no error in an agreement that is in order', () => {
    const report = check(dossier('in-order'), { today: isoDate('2024-09-02') });
    expect(report.counts.error).toBe(0);
  });
});
