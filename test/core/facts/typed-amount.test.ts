/** A newer amount in three fields: read as people type it, with a fault at each field that is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedAmount, readUserAmounts, type TypedAmount } from '#core';

const typed: TypedAmount = { from: '1/1/2027', minimumIncome: '2278,28', source: ' Belgisch Staatsblad ' };
const steps = { 1: 66_080, 2: 72_910, 3: 78_610 };

it('is the amount that a file with the same would give', () => {
  const row = { from: '2027-01-01', minimumIncome: '2278.28', source: 'Belgisch Staatsblad' };
  const reading = readUserAmounts({ 'duaalwijzer-law': 1, allowance: [row] });
  const { amount, faults } = readTypedAmount(typed);
  expect(reading.ok && reading.amounts).toEqual([amount]);
  expect(faults).toEqual({});
});

it.each([
  ['1 januari 2027', '€ 2.278,28'],
  ['01-01-2027', '2278.28'],
  ['2027-01-01', '2 278,28 euro per maand'],
])('is read as people type it: %s, %s', (from, minimumIncome) => {
  expect(readTypedAmount({ ...typed, from, minimumIncome }).amount).toMatchObject({
    from: '2027-01-01',
    value: { minimumIncome: 227_828, steps },
  });
});

describe('a field that is wrong', () => {
  it.each<[string, Partial<TypedAmount>, object]>([
    ['no day', { from: '' }, { from: 'date' }],
    ['a day that does not exist', { from: '31/2/2027' }, { from: 'date' }],
    ['a day in the middle of a month', { from: '2/1/2027' }, { from: 'first-of-month' }],
    ['the day of an amount of the release', { from: '1/7/2026' }, { from: 'not-newer' }],
    ['a day before it', { from: '1/9/2020' }, { from: 'not-newer' }],
    ['words for an amount', { minimumIncome: 'veel' }, { minimumIncome: 'money' }],
    ['nothing a month', { minimumIncome: '0' }, { minimumIncome: 'money' }],
    ['no source', { source: ' ' }, { source: 'source' }],
    [
      'all of them',
      { from: '', minimumIncome: '', source: '' },
      { from: 'date', minimumIncome: 'money', source: 'source' },
    ],
  ])('%s', (_, wrong, faults) => {
    const reading = readTypedAmount({ ...typed, ...wrong });
    expect(reading.faults).toEqual(faults);
    expect(reading.amount).toBeUndefined();
  });

  it('does not keep the steps from being shown', () => {
    expect(readTypedAmount({ ...typed, from: '', source: '' }).value?.steps).toEqual(steps);
    expect(readTypedAmount({ ...typed, minimumIncome: '' }).value).toBeUndefined();
  });
});

it('never throws', () => {
  const text = fc.string();
  fc.assert(
    fc.property(fc.record({ from: text, minimumIncome: text, source: text }), (any) => {
      const { amount, faults } = readTypedAmount(any);
      return (amount === undefined) === Object.keys(faults).length > 0;
    }),
  );
});
