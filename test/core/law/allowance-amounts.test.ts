/** The amounts against the published and computed table, as plain data, and against the worked cases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowanceAmounts, allowanceSteps, amountsFrom, stepChangeDay } from '../../../core/law/allowance-amounts';
import { cents, parseMoney } from '../../../core/values/money';
import { addDays, isoDate, parsePlainDate, type PlainDate } from '../../../core/values/plain-date';

/** Origin: dossier on contract and allowance, 3.3: first day, minimum income, three steps, status, confidence. */
const table = [
  ['2016-09-01', '1531.93', '444.30', '490.30', '528.60', 'published', 'B'],
  ['2017-06-01', '1562.59', '453.20', '500.10', '539.10', 'computed', 'D'],
  ['2018-09-01', '1593.81', '462.30', '510.10', '549.90', 'computed', 'D'],
  ['2020-03-01', '1625.72', '471.50', '520.30', '560.90', 'published', 'B'],
  ['2021-09-01', '1658.23', '480.90', '530.70', '572.10', 'published', 'B'],
  ['2022-01-01', '1691.40', '490.60', '541.30', '583.60', 'published', 'B'],
  ['2022-03-01', '1725.21', '500.40', '552.10', '595.20', 'computed', 'D'],
  ['2022-04-01', '1806.16', '523.80', '578.00', '623.20', 'published', 'B'],
  ['2022-05-01', '1842.28', '534.30', '589.60', '635.60', 'computed', 'D'],
  ['2022-08-01', '1879.13', '545.00', '601.40', '648.30', 'computed', 'D'],
  ['2022-11-01', '1916.70', '555.90', '613.40', '661.30', 'computed', 'D'],
  ['2022-12-01', '1954.99', '567.00', '625.60', '674.50', 'published', 'A'],
  ['2023-11-01', '1994.18', '578.40', '638.20', '688.00', 'published', 'B'],
  ['2024-04-01', '2029.88', '588.70', '649.60', '700.40', 'published', 'A'],
  ['2024-05-01', '2070.48', '600.50', '662.60', '714.40', 'published', 'A'],
  ['2025-02-01', '2111.89', '612.50', '675.90', '728.70', 'published', 'B'],
  ['2026-01-01', '2154.11', '624.70', '689.40', '743.20', 'computed', 'C'],
  ['2026-04-01', '2189.81', '635.10', '700.80', '755.50', 'computed', 'C'],
  ['2026-07-01', '2233.61', '647.80', '714.80', '770.60', 'computed', 'D'],
] as const;

/** Origin: worked cases of the allowance, each a page that prints the figure: case, step, day, euro a month. */
const cases = [
  ['C001', 1, '2016-09-01', '444.30'],
  ['C002', 2, '2016-09-01', '490.30'],
  ['C003', 3, '2016-09-01', '528.60'],
  ['C004', 1, '2020-03-01', '471.50'],
  ['C006', 3, '2020-03-01', '560.90'],
  ['C007', 1, '2021-09-01', '480.90'],
  ['C008', 2, '2021-09-01', '530.70'],
  ['C010', 1, '2022-01-01', '490.60'],
  ['C012', 3, '2022-01-01', '583.60'],
  ['C013', 1, '2022-04-01', '523.80'],
  ['C014', 2, '2022-04-01', '578.00'],
  ['C015', 1, '2022-12-01', '567.00'],
  ['C016', 2, '2022-12-01', '625.60'],
  ['C018', 1, '2023-11-01', '578.40'],
  ['C019', 2, '2023-11-01', '638.20'],
  ['C020', 3, '2023-11-01', '688.00'],
  ['C021', 1, '2024-04-01', '588.70'],
  ['C022', 2, '2024-04-01', '649.60'],
  ['C023', 3, '2024-04-01', '700.40'],
  ['C024', 1, '2024-05-01', '600.50'],
  ['C025', 2, '2024-05-01', '662.60'],
  ['C026', 3, '2024-05-01', '714.40'],
  ['C027', 1, '2025-02-01', '612.50'],
  ['C035, April', 1, '2024-04-01', '588.70'],
  ['C035, last day of April', 1, '2024-04-30', '588.70'],
  ['C035, May', 1, '2024-05-01', '600.50'],
  ['C035, last day of May', 1, '2024-05-31', '600.50'],
  ['C036', 1, '2023-01-15', '567.00'],
] as const;

const day = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
};

describe('the amounts of the allowance', () => {
  it('are those of the table, no more and no fewer', () => {
    expect(
      allowanceAmounts.entries.map(({ from, value, status, cites }) => [
        from,
        value.minimumIncome,
        ...allowanceSteps.map((step) => value.steps[step]),
        status,
        cites.confidence,
      ]),
    ).toEqual(
      table.map(([from, income, one, two, three, status, confidence]) => [
        from,
        ...[income, one, two, three].map(parseMoney),
        status,
        confidence,
      ]),
    );
  });

  it.each(table)('hold from %s on, and not the day before', (from, _income, one) => {
    expect(allowanceAmounts.on(day(from))?.value.steps[1]).toBe(parseMoney(one));
    expect(allowanceAmounts.on(addDays(day(from), -1))?.value.steps[1]).not.toBe(parseMoney(one));
  });

  it('begin on 1 September 2016', () => {
    expect(allowanceAmounts.on(isoDate('2016-08-31'))).toBeUndefined();
  });

  it.each(cases)('%s: step %i on %s is € %s', (_case, step, date, amount) => {
    expect(allowanceAmounts.on(day(date))?.value.steps[step]).toBe(parseMoney(amount));
  });
});

describe('the amounts that follow from a minimum income', () => {
  it('are rounded up on the unrounded product, not on whole cents', () => {
    // origin: dossier 3.3, 2111.89: 32 % is 675.8048 and 34.5 % is 728.60205
    expect(amountsFrom(cents(211_189)).steps).toEqual({ 1: 61_250, 2: 67_590, 3: 72_870 });
  });

  it('stay as they are when the product is a whole ten cents', () => {
    expect(amountsFrom(cents(200_000)).steps).toEqual({ 1: 58_000, 2: 64_000, 3: 69_000 });
  });

  it('are the smallest multiples of ten cents that are no less than the percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (income) => {
        const { steps } = amountsFrom(cents(income));
        for (const [step, perMille] of [
          [1, 290n],
          [2, 320n],
          [3, 345n],
        ] as const) {
          const product = BigInt(income) * perMille;
          const amount = BigInt(steps[step]) * 1000n;
          expect(steps[step] % 10).toBe(0);
          expect(amount >= product && amount - product < 10_000n).toBe(true);
        }
      }),
    );
  });
});

it('the next step begins on 1 September', () => {
  expect(stepChangeDay.on(isoDate('2024-09-01'))?.value).toBe('09-01');
});
