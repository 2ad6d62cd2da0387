/** Newer amounts of a user: the file is taken whole or refused whole, and a release wins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowanceAmounts,
  check,
  createChecker,
  findAmount,
  isoDate,
  nlCalculations,
  readUserAmounts,
  readUserAmountsText,
  withUserAmounts,
  type AmountProblem,
  type Outcome,
  type UserAmount,
} from '#core';
import { cents } from '../../../core/values/money';
import { factsOf } from '../texts/translation';

const withRows = (...allowance: readonly unknown[]) => ({ 'duaalwijzer-law': 1, allowance });
const row = { from: '2027-01-01', minimumIncome: '2278.28', source: 'Belgisch Staatsblad' };
const steps = { '1': '660.80', '2': '729.10', '3': '786.10' };

function problems(content: unknown): readonly AmountProblem[] {
  const reading = readUserAmounts(content);
  return reading.ok ? [] : reading.problems;
}

function amounts(...rows: readonly unknown[]): readonly UserAmount[] {
  const reading = readUserAmounts(withRows(...rows));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.amounts;
}

describe('amounts that are taken', () => {
  it('follow from the minimum income, and are marked as the user’s own', () => {
    expect(amounts(row)).toEqual([
      {
        from: '2027-01-01',
        value: { minimumIncome: 227_828, steps: { 1: 66_080, 2: 72_910, 3: 78_610 } },
        cites: { source: 'own-amount', at: 'Belgisch Staatsblad', confidence: 'C' },
        status: 'published',
        origin: 'user',
      },
    ]);
  });

  it('can be the three steps themselves', () => {
    expect(amounts({ from: '2027-01-01', steps, source: 'x' })[0]?.value).toEqual({
      steps: { 1: 66_080, 2: 72_910, 3: 78_610 },
    });
  });

  it('can be none', () => {
    expect(readUserAmounts(withRows())).toEqual({ ok: true, amounts: [] });
  });
});

describe('amounts that are refused', () => {
  it.each<[string, unknown, string, string]>([
    ['another version', { 'duaalwijzer-law': 2, allowance: [] }, 'duaalwijzer-law', 'version'],
    ['another file', [], '', 'shape'],
    ['nothing', undefined, '', 'shape'],
    ['an unknown key', { ...withRows(), sectors: [] }, 'sectors', 'unknown-key'],
    ['no list', { 'duaalwijzer-law': 1, allowance: row }, 'allowance', 'list'],
    ['a key too many', withRows({ ...row, status: 'x' }), 'allowance.0.status', 'unknown-key'],
    ['a day that does not exist', withRows({ ...row, from: '2027-02-31' }), 'allowance.0.from', 'date'],
    ['a day in the middle of a month', withRows({ ...row, from: '2027-01-02' }), 'allowance.0.from', 'first-of-month'],
    ['a number for money', withRows({ ...row, minimumIncome: 2278.28 }), 'allowance.0.minimumIncome', 'money'],
    ['a comma', withRows({ ...row, minimumIncome: '2278,28' }), 'allowance.0.minimumIncome', 'money'],
    ['nothing a month', withRows({ ...row, minimumIncome: '0.00' }), 'allowance.0.minimumIncome', 'money'],
    ['income and steps', withRows({ ...row, steps }), 'allowance.0', 'income-or-steps'],
    ['neither', withRows({ from: '2027-01-01', source: 'x' }), 'allowance.0', 'income-or-steps'],
    ['no source', withRows({ ...row, source: ' ' }), 'allowance.0.source', 'source'],
    [
      'a step that is no higher',
      withRows({ from: '2027-01-01', steps: { ...steps, '2': '660.80' }, source: 'x' }),
      'allowance.0.steps',
      'ascending',
    ],
    [
      'two steps',
      withRows({ from: '2027-01-01', steps: { '1': '1.00', '2': '2.00' }, source: 'x' }),
      'allowance.0.steps.3',
      'money',
    ],
    ['the same day twice', withRows(row, row), 'allowance.1.from', 'twice'],
  ])('%s', (_, content, path, fault) => {
    expect(problems(content)).toEqual([expect.objectContaining({ path, fault })]);
    expect(Object.keys(nlCalculations.amountFaults)).toContain(fault);
  });

  it('names every problem', () => {
    const both = withRows({ ...row, from: 'soon' }, { ...row, source: 1 });
    expect(problems(both).map(({ path, received }) => [path, received])).toEqual([
      ['allowance.0.from', '"soon"'],
      ['allowance.1.source', '1'],
    ]);
  });

  it('is text that is no JSON', () => {
    expect(readUserAmountsText('{')).toEqual({ ok: false, problems: [{ path: '', fault: 'json', received: '{' }] });
    expect(readUserAmountsText(JSON.stringify(withRows(row)))).toEqual({ ok: true, amounts: amounts(row) });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (content) => typeof readUserAmounts(content).ok === 'boolean'));
    fc.assert(fc.property(fc.jsonValue(), (content) => typeof readUserAmounts(withRows(content)).ok === 'boolean'));
  });
});

describe('own amounts beside those of a release', () => {
  const newest = allowanceAmounts.entries.at(-1);

  it('count from their day on', () => {
    const merged = withUserAmounts(amounts(row));
    expect(merged.on(isoDate('2026-12-31'))).toBe(newest);
    expect(merged.on(isoDate('2027-01-01'))).toMatchObject({ origin: 'user', value: { steps: { 1: 66_080 } } });
  });

  it('are put in order', () => {
    const merged = withUserAmounts(amounts({ ...row, from: '2027-06-01', minimumIncome: '2323.85' }, row));
    expect(merged.entries.slice(-2).map(({ from }) => from)).toEqual(['2027-01-01', '2027-06-01']);
  });

  it.each(['2026-07-01', '2026-06-01'])('lose against a release of the same or a later day: %s', (from) => {
    expect(withUserAmounts(amounts({ ...row, from }))).toBe(allowanceAmounts);
  });

  it('are found back', () => {
    expect(findAmount(cents(66_080))).toBeUndefined();
    expect(findAmount(cents(66_080), withUserAmounts(amounts(row)))).toEqual({ step: 1, since: '2027-01-01' });
  });
});

describe('a check with own amounts', () => {
  const today = isoDate('2027-09-01');
  const facts = (amount: string) =>
    factsOf({
      'agreement.type': 'OAO',
      'agreement.start': '2027-01-04',
      'agreement.end': '2027-06-30',
      'allowance.step': 1,
      'allowance.amount': amount,
    });
  const pick = (outcomes: readonly Outcome[], rule: string) => outcomes.find((outcome) => outcome.rule === rule);
  const judged = (amount: string, own: readonly UserAmount[], rule = 'allowance/amount') =>
    pick(check(facts(amount), { today, amounts: own }).outcomes, rule);

  it('passes the new amount, and says what the old one is', () => {
    expect(judged('660.80', [])).toMatchObject({ kind: 'finding', details: [{ message: 'not-listed' }] });
    expect(judged('660.80', amounts(row))).toMatchObject({
      kind: 'pass',
      law: [{ series: 'allowanceAmounts', entry: { origin: 'user' } }],
    });
    expect(judged('647.80', amounts(row))).toMatchObject({
      kind: 'finding',
      severity: 'warning',
      details: [{ message: 'older-index' }],
      fix: { 'allowance.amount': 66_080 },
    });
  });

  it('no longer says that the amounts are computed or old', () => {
    expect(judged('660.80', [], 'allowance/not-confirmed')?.kind).toBe('finding');
    expect(judged('660.80', amounts(row), 'allowance/not-confirmed')?.kind).toBe('pass');
  });

  it('knows an index of the user', () => {
    const second = { ...row, from: '2027-04-01', minimumIncome: '2323.85' };
    expect(judged('660.80', amounts(row, second), 'allowance/indexed')).toMatchObject({
      kind: 'finding',
      details: [{ values: { since: { value: '2027-04-01' } } }],
    });
  });

  it('keeps them after a change', () => {
    const checker = createChecker(facts('660.80'), { today, amounts: amounts(row) });
    const { outcomes } = checker.update({ 'allowance.amount': cents(66_090) });
    expect(pick(outcomes, 'allowance/amount')).toMatchObject({ fix: { 'allowance.amount': 66_080 } });
  });
});
