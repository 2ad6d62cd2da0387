/** The allowance of the core against the second implementation in publicodes: every day, every education. */
import { describe, expect, it } from 'vitest';
import { allowanceFor, allowanceStep, allowanceSteps, isoDate, type AllowanceStep, type Education } from '#core';
import { dayNumber, fromDayNumber, type PlainDate } from '../../core/values/plain-date';
import { allowanceEngine, publicodesDate } from './allowance-in-publicodes';

type WholeEducation = { readonly [Key in keyof Education]-?: Exclude<Education[Key], undefined> };

const yesNo = [true, false] as const;
const evaluate = allowanceEngine();

const educations: readonly WholeEducation[] = yesNo.flatMap((secondGradePassed) =>
  yesNo.flatMap((firstYearThirdGradePassed) =>
    yesNo.flatMap((ov3QualificationPassed) =>
      [0, 1, 2, 3].map((alternatingYearsPassed) => ({
        secondGradePassed,
        firstYearThirdGradePassed,
        ov3QualificationPassed,
        alternatingYearsPassed,
      })),
    ),
  ),
);

const written = (value: boolean): string => (value ? 'oui' : 'non');

const stepInPublicodes = (education: WholeEducation): unknown =>
  evaluate(
    {
      'second grade passed': written(education.secondGradePassed),
      'first year third grade passed': written(education.firstYearThirdGradePassed),
      'ov3 passed': written(education.ov3QualificationPassed),
      'years passed': String(education.alternatingYearsPassed),
    },
    'step',
  );

const steps = new Map(educations.map((education) => [education, stepInPublicodes(education)]));

/** Every way to leave some of the education out, that of leaving nothing out included. */
const educationKeys = [
  'secondGradePassed',
  'firstYearThirdGradePassed',
  'ov3QualificationPassed',
  'alternatingYearsPassed',
] as const;
const omissions = Array.from({ length: 2 ** educationKeys.length }, (_, bits) =>
  educationKeys.filter((_key, place) => Math.floor(bits / 2 ** place) % 2 === 1),
);

const without = (education: WholeEducation, keys: readonly (keyof Education)[]): Education =>
  Object.fromEntries(Object.entries(education).filter(([key]) => !keys.some((left) => left === key)));

const agrees = (education: WholeEducation, part: Education): boolean =>
  educationKeys.every((key) => part[key] === undefined || part[key] === education[key]);

describe('the step', () => {
  it.each(educations.map((education) => [JSON.stringify(education), education] as const))('of %s', (_, education) => {
    expect(allowanceStep(education)).toMatchObject({ kind: 'known', step: steps.get(education) });
  });

  it('is known exactly when every way to complete the education gives the same one', () => {
    for (const whole of educations) {
      for (const left of omissions) {
        const part = without(whole, left);
        const possible = new Set(educations.filter((one) => agrees(one, part)).map((one) => steps.get(one)));
        const answer = allowanceStep(part);
        expect(answer.kind, JSON.stringify(part)).toBe(possible.size === 1 ? 'known' : 'unknown');
        if (answer.kind === 'known') expect([...possible]).toEqual([answer.step]);
      }
    }
  });
});

const firstDay = dayNumber(isoDate('2016-01-01'));
const days: readonly PlainDate[] = Array.from({ length: dayNumber(isoDate('2030-12-31')) - firstDay + 1 }, (_, index) =>
  fromDayNumber(firstDay + index),
);

/** 0 where there is no amount yet: publicodes has no answer but a number. */
const amountsInPublicodes = (day: PlainDate): Readonly<Record<AllowanceStep, unknown>> => {
  const situation = { day: publicodesDate(day) };
  return { 1: evaluate(situation, 'amount 1'), 2: evaluate(situation, 'amount 2'), 3: evaluate(situation, 'amount 3') };
};

describe('the amount', () => {
  const known = new Map(days.map((day) => [day, amountsInPublicodes(day)]));

  it('is the same on every day from 2016 to 2030, for every step', () => {
    const differences = days.flatMap((day) =>
      allowanceSteps
        .map((step) => [day, step, allowanceFor(step, day)?.amount ?? 0, known.get(day)?.[step]] as const)
        .filter(([, , amount, second]) => amount !== second),
    );
    expect(differences).toEqual([]);
  });

  it('is the same on every day for every education', () => {
    const differences = educations.flatMap((education) => {
      const answer = allowanceStep(education);
      const second = allowanceSteps.find((step) => step === steps.get(education));
      return days.filter((day) => {
        const amount = answer.kind === 'known' ? allowanceFor(answer.step, day)?.amount : undefined;
        return second === undefined || (amount ?? 0) !== known.get(day)?.[second];
      });
    });
    expect(differences).toEqual([]);
  });
});
