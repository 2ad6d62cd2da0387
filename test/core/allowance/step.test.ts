/** The step that follows from prior education, and the amount of a step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowanceFor, allowanceStep, findAmount, type Education, type StepFromEducation } from '#core';
import { allowanceAmounts, allowanceSteps } from '../../../core/law/allowance-amounts';
import { cents } from '../../../core/values/money';
import { isoDate } from '../../../core/values/plain-date';

const nothing = {
  secondGradePassed: false,
  firstYearThirdGradePassed: false,
  ov3QualificationPassed: false,
  alternatingYearsPassed: 0,
} satisfies Education;

/** Origin: the page "Leervergoeding in duaal en alternerend leren" of 1 May 2024, one row a criterion; cases C031 to C034. */
const table: readonly (readonly [string, Education, StepFromEducation])[] = [
  ['nothing finished: step 1 (C034)', nothing, { kind: 'known', step: 1, because: ['first-alternating-year'] }],
  [
    'second grade',
    { ...nothing, secondGradePassed: true },
    { kind: 'known', step: 2, because: ['second-grade-passed'] },
  ],
  [
    'one year (C031)',
    { ...nothing, alternatingYearsPassed: 1 },
    { kind: 'known', step: 2, because: ['one-alternating-year'] },
  ],
  [
    'second grade and one year',
    { ...nothing, secondGradePassed: true, alternatingYearsPassed: 1 },
    { kind: 'known', step: 2, because: ['second-grade-passed', 'one-alternating-year'] },
  ],
  ['two years (C032)', { alternatingYearsPassed: 2 }, { kind: 'known', step: 3, because: ['two-alternating-years'] }],
  [
    'first year of the third grade',
    { firstYearThirdGradePassed: true },
    { kind: 'known', step: 3, because: ['third-grade-begun'] },
  ],
  ['OV3', { ov3QualificationPassed: true }, { kind: 'known', step: 3, because: ['ov3-qualified'] }],
  [
    'all of it: the highest step, with all its reasons',
    {
      secondGradePassed: true,
      firstYearThirdGradePassed: true,
      ov3QualificationPassed: true,
      alternatingYearsPassed: 3,
    },
    { kind: 'known', step: 3, because: ['third-grade-begun', 'two-alternating-years', 'ov3-qualified'] },
  ],
  [
    'nothing known',
    {},
    {
      kind: 'unknown',
      missing: ['firstYearThirdGradePassed', 'alternatingYearsPassed', 'ov3QualificationPassed', 'secondGradePassed'],
    },
  ],
  [
    'one year: the second grade cannot change it any more',
    { alternatingYearsPassed: 1 },
    { kind: 'unknown', missing: ['firstYearThirdGradePassed', 'ov3QualificationPassed'] },
  ],
  [
    'no year: the second grade decides',
    { ...nothing, secondGradePassed: undefined },
    { kind: 'unknown', missing: ['secondGradePassed'] },
  ],
  [
    'years not known, second grade passed',
    { ...nothing, secondGradePassed: true, alternatingYearsPassed: undefined },
    { kind: 'unknown', missing: ['alternatingYearsPassed'] },
  ],
];

const yesNo = fc.boolean();
const education = fc.record({
  secondGradePassed: yesNo,
  firstYearThirdGradePassed: yesNo,
  ov3QualificationPassed: yesNo,
  alternatingYearsPassed: fc.integer({ min: 0, max: 4 }),
});
const keys = [
  'secondGradePassed',
  'firstYearThirdGradePassed',
  'ov3QualificationPassed',
  'alternatingYearsPassed',
] as const;

describe('the step of the allowance', () => {
  it.each(table)('%s', (_name, prior, expected) => {
    expect(allowanceStep(prior)).toEqual(expected);
  });

  it('is known when the education is', () => {
    fc.assert(fc.property(education, (prior) => allowanceStep(prior).kind === 'known'));
  });

  it('is the same with less known, as long as it is known', () => {
    fc.assert(
      fc.property(education, fc.subarray([...keys]), (prior, forgotten) => {
        const part = { ...prior, ...Object.fromEntries(forgotten.map((key) => [key, undefined])) };
        const guess = allowanceStep(part);
        const whole = allowanceStep(prior);
        if (guess.kind === 'known') expect(whole).toMatchObject({ step: guess.step });
        else expect(forgotten).toEqual(expect.arrayContaining([...guess.missing]));
      }),
    );
  });
});

describe('the amount of a step on a day', () => {
  it('comes with the row it stands in', () => {
    expect(allowanceFor(2, isoDate('2024-05-01'))).toMatchObject({
      amount: 66_260,
      entry: { from: '2024-05-01', status: 'published', cites: { source: 'allowance-page', confidence: 'A' } },
    });
  });

  it('does not exist before 1 September 2016', () => {
    expect(allowanceFor(1, isoDate('2016-08-31'))).toBeUndefined();
    expect(allowanceFor(1, isoDate('2016-09-01'))?.amount).toBe(44_430);
  });
});

describe('recognising an amount', () => {
  it('finds every amount of the table back', () => {
    for (const { from, value } of allowanceAmounts.entries) {
      for (const step of allowanceSteps) expect(findAmount(value.steps[step])).toEqual({ step, since: from });
    }
  });

  it('knows no other amount', () => {
    expect(findAmount(cents(60_051))).toBeUndefined();
    expect(findAmount(cents(0))).toBeUndefined();
  });
});
