/** The allowance month by month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateAllowance, isoDate, type AllowanceMonth, type TimelineInput } from '#core';
import { allowanceAmounts } from '../../../core/law/allowance-amounts';
import { addDays, schoolYearOf, yearOf } from '../../../core/values/plain-date';
import { anyDate } from '../schedule/arbitraries';

const term = (start: `${number}-${number}-${number}`, end: `${number}-${number}-${number}`, step: 1 | 2 | 3 = 1) => ({
  start: isoDate(start),
  end: isoDate(end),
  step,
});

function timeline(input: TimelineInput) {
  const calculation = calculateAllowance(input);
  if (!calculation) throw new Error('no timeline');
  return calculation;
}

function month(input: TimelineInput, name: string): AllowanceMonth {
  const found = timeline(input).value.months.find(({ from }) => from.startsWith(name));
  if (!found) throw new Error(`no month ${name}`);
  return found;
}

const schoolYear = term('2023-09-01', '2024-06-30');

describe('the amount of a month', () => {
  it('changes on the date of the index, not on 1 September (C035)', () => {
    expect(month(schoolYear, '2024-04')).toMatchObject({ monthly: 58_870, reasons: ['index'] });
    expect(month(schoolYear, '2024-05')).toMatchObject({
      monthly: 60_050,
      amount: 60_050,
      kind: 'whole',
      reasons: ['index'],
    });
  });

  it('does not change on 1 January 2023 (C036)', () => {
    const year = term('2022-09-01', '2023-06-30');
    expect(month(year, '2022-12')).toMatchObject({ monthly: 56_700, reasons: ['index'] });
    expect(month(year, '2023-01')).toMatchObject({ monthly: 56_700, reasons: [] });
  });

  it('goes up a step on 1 September after the start, and stays at step 3', () => {
    const threeYears = term('2022-09-01', '2025-06-30');
    expect(month(threeYears, '2022-09')).toMatchObject({ step: 1, reasons: [] });
    expect(month(threeYears, '2023-09')).toMatchObject({ step: 2, monthly: 62_560, reasons: ['step'] });
    expect(month(threeYears, '2024-09')).toMatchObject({ step: 3, monthly: 71_440, reasons: ['step'] });
    expect(month(term('2023-09-01', '2025-06-30', 3), '2024-09')).toMatchObject({ step: 3, reasons: [] });
  });

  it('has both reasons when step and index change together', () => {
    const overSeptember = term('2020-09-01', '2022-06-30');
    expect(month(overSeptember, '2021-09')).toMatchObject({ step: 2, monthly: 53_070, reasons: ['step', 'index'] });
  });
});

describe('school holidays', () => {
  it('are unpaid: the month is an estimate by working days', () => {
    expect(month(schoolYear, '2023-11')).toMatchObject({
      paidDays: 19,
      workingDays: 22,
      amount: 49_953,
      kind: 'estimate',
      unpaid: [{ holiday: 'autumn', from: '2023-11-01', until: '2023-11-05' }],
    });
    expect(month(schoolYear, '2023-10').unpaid).toEqual([
      { holiday: 'autumn', from: '2023-10-30', until: '2023-10-31' },
    ]);
  });

  it('leave nothing in July and August', () => {
    const twoYears = term('2023-09-01', '2025-06-30');
    expect(month(twoYears, '2024-07')).toMatchObject({ amount: 0, paidDays: 0, kind: 'unpaid' });
    expect(month(twoYears, '2024-08').unpaid).toEqual([{ holiday: 'summer', from: '2024-08-01', until: '2024-08-31' }]);
  });

  it('are paid on days of training that were agreed', () => {
    const holidayTraining = [isoDate('2023-10-30'), isoDate('2023-10-31'), isoDate('2023-10-24')];
    expect(month({ ...schoolYear, holidayTraining }, '2023-10')).toMatchObject({
      trainingDays: ['2023-10-30', '2023-10-31'],
      kind: 'whole',
      amount: 56_700,
    });
  });

  it('bring no more than a whole month, whatever was agreed', () => {
    const august = term('2024-08-01', '2024-08-31');
    const everyDay = Array.from({ length: 31 }, (_, day) => addDays(august.start, day));
    expect(month({ ...august, holidayTraining: everyDay }, '2024-08')).toMatchObject({
      paidDays: 22,
      workingDays: 22,
      amount: 60_050,
    });
  });

  it('did not suspend the agreement before 1 September 2019', () => {
    expect(month(term('2018-09-03', '2019-06-28'), '2018-10')).toMatchObject({ kind: 'whole', unpaid: [] });
  });
});

describe('a part of a month', () => {
  it('is estimated by its working days', () => {
    expect(month(term('2022-09-15', '2023-06-30'), '2022-09')).toMatchObject({
      from: '2022-09-15',
      until: '2022-09-30',
      paidDays: 12,
      workingDays: 22,
      amount: 29_727,
      kind: 'estimate',
    });
  });

  it('rounds half a cent up: 612.50 × 19 ÷ 20 = 581.875', () => {
    expect(month(term('2025-02-04', '2025-06-30'), '2025-02')).toMatchObject({ paidDays: 19, amount: 58_188 });
  });

  it('is whole when only a weekend lacks', () => {
    expect(month(term('2024-09-02', '2025-06-30'), '2024-09')).toMatchObject({ kind: 'whole', amount: 60_050 });
  });
});

describe('totals', () => {
  it('are those of the calendar years and of the school year', () => {
    const { value } = timeline(schoolYear);
    expect(value.calendarYears).toEqual([
      { year: 2023, amount: 202_267, isEstimate: true },
      { year: 2024, amount: 299_386, isEstimate: true },
    ]);
    expect(value.schoolYears).toEqual([{ year: 2023, amount: 501_653, isEstimate: true }]);
  });

  it('are exact where every month is', () => {
    expect(timeline(term('2024-09-02', '2024-09-30')).value.schoolYears).toEqual([
      { year: 2024, amount: 60_050, isEstimate: false },
    ]);
  });

  it('stand in the steps, with the income and the percentage of each amount', () => {
    const { steps } = timeline(schoolYear);
    expect(steps[0]).toEqual({
      id: 'monthly-amount',
      value: { unit: 'money', value: 56_700 },
      inputs: {
        from: { unit: 'date', value: '2023-09-01' },
        step: { unit: 'number', value: 1 },
        income: { unit: 'money', value: 195_499 },
        percent: { unit: 'number', value: 29 },
      },
      cites: { source: 'allowance-groups-2022-12', confidence: 'A' },
    });
    expect(steps.filter(({ id }) => id === 'monthly-amount').map(({ value: { value: amount } }) => amount)).toEqual([
      56_700, 57_840, 58_870, 60_050,
    ]);
    expect(steps.find(({ id }) => id === 'part-month')?.inputs).toMatchObject({
      paid: { unit: 'days', value: 20 },
      working: { unit: 'days', value: 22 },
    });
    expect(steps.at(-1)).toMatchObject({ id: 'school-year-total', inputs: { year: { value: '2023-2024' } } });
  });

  it('has a step for a month without allowance', () => {
    const summer = timeline(term('2024-07-01', '2024-08-31')).steps.filter(({ id }) => id === 'unpaid-month');
    expect(summer.map(({ inputs }) => inputs['until']?.value)).toEqual(['2024-07-31', '2024-08-31']);
  });
});

describe('what has no timeline', () => {
  it('is an agreement that ends before it starts, or lasts more than ten years', () => {
    expect(calculateAllowance(term('2024-09-01', '2024-08-31'))).toBeUndefined();
    expect(calculateAllowance(term('2024-09-01', '2034-09-02'))).toBeUndefined();
    expect(calculateAllowance(term('2024-09-01', '2034-09-01'))).toBeDefined();
    expect(calculateAllowance(term('9994-09-01', '9999-12-31'))).toBeUndefined();
  });

  it('leaves out the months before there was an OAO', () => {
    expect(timeline(term('2016-06-01', '2016-10-31')).value.months.map(({ from }) => from)).toEqual([
      '2016-09-01',
      '2016-10-01',
    ]);
  });
});

it('can go by months because every index so far began on the first of one', () => {
  for (const { from } of allowanceAmounts.entries) expect(from?.slice(8)).toBe('01');
});

describe('any agreement', () => {
  const any = fc
    .tuple(anyDate, fc.nat({ max: 1200 }), fc.constantFrom(1, 2, 3))
    .map(([start, days, step]): TimelineInput => ({ start, end: addDays(start, days), step }));

  it('has months that follow one another, amounts in whole cents and totals that add up', () => {
    fc.assert(
      fc.property(any, (input) => {
        const { months, calendarYears, schoolYears } = timeline(input).value;
        let sum = 0;
        for (const [index, { from, amount, monthly, until }] of months.entries()) {
          const next = months[index + 1];
          if (next) expect(next.from).toBe(addDays(until, 1));
          expect(Number.isInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(monthly);
          expect(calendarYears.some(({ year }) => year === yearOf(from))).toBe(true);
          expect(schoolYears.some(({ year }) => year === schoolYearOf(from))).toBe(true);
          sum += amount;
        }
        for (const totals of [calendarYears, schoolYears]) {
          expect(totals.reduce((all, { amount }) => all + amount, 0)).toBe(sum);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never goes down in step, and brings no less with more training days', () => {
    fc.assert(
      fc.property(any, anyDate, (input, day) => {
        const { months } = timeline(input).value;
        const more = timeline({ ...input, holidayTraining: [day] }).value.months;
        for (const [index, { step, amount }] of months.entries()) {
          expect(step).toBeGreaterThanOrEqual(months[index - 1]?.step ?? input.step);
          expect(more[index]?.amount).toBeGreaterThanOrEqual(amount);
        }
      }),
      { numRuns: 50 },
    );
  });
});
