/** What a user ignores stays away in this agreement, until a value changes that it is about; nothing kept tells a value. */
import { describe, expect, test } from 'vitest';
import { check, hours, isoDate, type Facts, type Finding } from '#core';
import { defaultSettings } from '../../../extension/dossier/settings';
import { ignoredFinding } from '../../../extension/dossier/ignored';
import { shownReport } from '../../../extension/dossier/shown-report';

const rule = 'hours/average-above-38';
const today = isoDate('2026-09-15');
const facts: Facts = {
  'learner.name': 'Milan Janssens',
  'company.name': 'Oefenbouw bv',
  'hours.average': hours(40),
  'agreement.start': isoDate('2026-09-01'),
};

function findingIn(of: Facts): Finding {
  const outcome = check(of, { today }).outcomes.find((one) => one.rule === rule);
  if (outcome?.kind !== 'finding') throw new Error('nothing is found');
  return outcome;
}

const isShown = (now: Facts, when = facts): boolean => {
  const ignored = [ignoredFinding(findingIn(when), when)];
  const { report } = shownReport(check(now, { today }), now, { ...defaultSettings, ignored });
  return report.outcomes.some((one) => one.rule === rule);
};

describe('a finding that is ignored here', () => {
  test('is left out, counted apart, and nothing else is', () => {
    const whole = check(facts, { today });
    const ignored = [ignoredFinding(findingIn(facts), facts)];
    const { report, left } = shownReport(whole, facts, { ...defaultSettings, ignored });
    expect(left.map(({ outcome, leaving }) => [outcome.rule, leaving])).toEqual([[rule, 'ignored']]);
    expect(report.outcomes.length).toBe(whole.outcomes.length - 1);
    expect(report.counts.error).toBe(whole.counts.error - 1);
    expect(report.counts.pass).toBe(whole.counts.pass);
  });

  test.each<readonly [string, Facts, boolean]>([
    ['stays away while other values change', { ...facts, 'agreement.signedOn': isoDate('2026-09-02') }, false],
    ['stays away when the number of the learner is typed in later', { ...facts, 'learner.insz': '07031412540' }, false],
    ['comes back when its own value changes', { ...facts, 'hours.average': hours(41) }, true],
    ['comes back for another learner', { ...facts, 'learner.name': 'Noor Peeters' }, true],
    ['comes back for another company', { ...facts, 'company.name': 'Andere bouw bv' }, true],
  ])('%s', (_name, now, shown) => {
    expect(isShown(now)).toBe(shown);
  });

  test('comes back when nobody was named yet and somebody is now', () => {
    const nobody: Facts = { 'hours.average': hours(40), 'agreement.start': isoDate('2026-09-01') };
    expect(isShown(nobody, nobody)).toBe(false);
    expect(isShown(facts, nobody)).toBe(true);
  });

  test('leaves no value behind in what is kept', () => {
    const kept = JSON.stringify(ignoredFinding(findingIn(facts), facts));
    for (const value of ['Milan', 'Oefenbouw', '2400', '2026']) expect(kept).not.toContain(value);
    expect(ignoredFinding(findingIn(facts), facts).values.length).toBeLessThanOrEqual(7);
  });
});

test('what is kept does not give a number of a person away to who tries them all', () => {
  const digits = (number: number, count: number): string => String(number).padStart(count, '0');
  const of = (serial: number): Facts => ({
    ...facts,
    'learner.insz': `0703${digits(1 + Math.floor(serial / 998), 2)}${digits(1 + (serial % 998), 3)}00`,
  });
  const keptOf = (serial: number): string => {
    const some = of(serial);
    const outcome = check(some, { today }).outcomes.find((one) => one.rule === 'learner/insz-invalid');
    if (outcome?.kind !== 'finding') throw new Error('nothing is found');
    return JSON.stringify(ignoredFinding(outcome, some));
  };
  const kept = Array.from({ length: 2560 }, (_, serial) => keptOf(serial));
  const fitting = (one: string): number => kept.filter((other) => other === one).length;
  expect(Math.min(...kept.slice(0, 50).map(fitting))).toBeGreaterThan(1);
});

describe('what a user switched off', () => {
  test('a rule is in no report, and is named as switched off', () => {
    const { report, left } = shownReport(check(facts, { today }), facts, { ...defaultSettings, rulesOff: [rule] });
    expect(report.outcomes.some((one) => one.rule === rule)).toBe(false);
    expect(left.map(({ leaving }) => leaving)).toEqual(['ruleOff']);
  });

  test('a severity is not shown; what is in order still is', () => {
    const whole = check(facts, { today });
    const { report } = shownReport(whole, facts, { ...defaultSettings, severities: ['error'] });
    expect(report.counts).toEqual({ ...whole.counts, warning: 0, info: 0 });
  });
});
