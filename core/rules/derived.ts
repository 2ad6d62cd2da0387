/** Facts that follow from other facts, each with the keys it reads. What was typed wins over what can be computed. */
import { allowanceStep, type StepFromEducation } from '../allowance/step';
import type { FactKey, Facts } from '../facts/facts';
import type { AllowanceStep } from '../law/allowance-amounts';
import type { Schedule } from '../schedule/schedule';
import { exactly, scheduleTotals, type ScheduleTotals, type WeeklyMean } from '../schedule/totals';
import { birthDateOf } from '../values/insz';
import type { Minutes } from '../values/clock';
import type { PlainDate } from '../values/plain-date';

export const birthDateKeys = ['learner.birthDate', 'learner.insz'] as const satisfies readonly FactKey[];
/** The birth date: as typed, else from the INSZ. */
export const birthDate = (facts: Pick<Facts, (typeof birthDateKeys)[number]>): PlainDate | undefined =>
  facts['learner.birthDate'] ?? (facts['learner.insz'] === undefined ? undefined : birthDateOf(facts['learner.insz']));

/** Where a finding on the age is shown: at the birth date where it was typed, else at the number that tells it. */
export const birthField = (facts: Pick<Facts, (typeof birthDateKeys)[number]>): FactKey =>
  facts['learner.birthDate'] === undefined ? 'learner.insz' : 'learner.birthDate';

export const admissionKeys = [
  'learner.firstGradePassed',
  'learner.admissionDecision',
] as const satisfies readonly FactKey[];
/** Admitted by the first grade or by a decision of the class council; `undefined` while an absent fact could decide. */
export function isAdmitted(facts: Pick<Facts, (typeof admissionKeys)[number]>): boolean | undefined {
  const grounds = admissionKeys.map((key) => facts[key]);
  if (grounds.includes(true)) return true;
  return grounds.includes(undefined) ? undefined : false;
}

/** Whether a field was filled in: neither absent nor empty. */
export const isFilled = (value: string | boolean | readonly string[] | undefined): boolean =>
  String(value ?? '').trim() !== '';

export const signingDayKeys = ['agreement.signedOn', 'agreement.start'] as const satisfies readonly FactKey[];
/** The day of signing: as given, else the start, the last day on which it may be signed. */
export const signingDay = (facts: Pick<Facts, (typeof signingDayKeys)[number]>): PlainDate | undefined =>
  facts['agreement.signedOn'] ?? facts['agreement.start'];

/** Totals of a schedule; `undefined` while it has no hours at all: it says nothing yet, not that nobody works. */
export function filledTotals(schedule: Schedule): ScheduleTotals | undefined {
  const totals = scheduleTotals(schedule);
  return totals.counted.sum > 0 ? totals : undefined;
}

type HoursKey = 'hours.lesson' | 'hours.workplace' | 'hours.effective';

const typedOrScheduled =
  (key: HoursKey, part: 'school' | 'company' | 'counted') =>
  (facts: Pick<Facts, HoursKey | 'schedule'>): WeeklyMean | undefined => {
    const typed: Minutes | undefined = facts[key];
    if (typed !== undefined) return exactly(typed);
    return facts.schedule && filledTotals(facts.schedule)?.[part];
  };

/** Weekly hours: as typed, else the mean over the cycle of the schedule, not rounded. */
export const lessonMean = typedOrScheduled('hours.lesson', 'school');
export const workplaceMean = typedOrScheduled('hours.workplace', 'company');
export const effectiveMean = typedOrScheduled('hours.effective', 'counted');

/** The full-time average of the company where it was given, else the one of article 5. */
export const fullTimeAverage = (facts: Pick<Facts, 'hours.fullTime' | 'hours.average'>): Minutes | undefined =>
  facts['hours.fullTime'] ?? facts['hours.average'];

export const registrationKeys = ['agreement.registeredOn', 'agreement.stage'] as const satisfies readonly FactKey[];
/** Registered by its date or by its stage; without either it counts as not registered. */
export const isRegistered = (facts: Pick<Facts, (typeof registrationKeys)[number]>): boolean =>
  facts['agreement.registeredOn'] !== undefined || facts['agreement.stage'] === 'registered';

export const educationKeys = [
  'education.secondGradePassed',
  'education.firstYearThirdGradePassed',
  'education.ov3QualificationPassed',
  'education.alternatingYearsPassed',
] as const satisfies readonly FactKey[];
type EducationFacts = Pick<Facts, (typeof educationKeys)[number]>;

/** The step of the allowance that follows from prior education. */
export const stepFromEducation = (facts: EducationFacts): StepFromEducation =>
  allowanceStep({
    secondGradePassed: facts['education.secondGradePassed'],
    firstYearThirdGradePassed: facts['education.firstYearThirdGradePassed'],
    ov3QualificationPassed: facts['education.ov3QualificationPassed'],
    alternatingYearsPassed: facts['education.alternatingYearsPassed'],
  });

export const stepKeys = ['allowance.step', ...educationKeys] as const satisfies readonly FactKey[];
/** The step of the allowance: as chosen, else as it follows from prior education; else what it waits for. */
export function chosenStep(
  facts: EducationFacts & Pick<Facts, 'allowance.step'>,
): { readonly step: AllowanceStep } | { readonly step: undefined; readonly missing: readonly FactKey[] } {
  const chosen = facts['allowance.step'];
  if (chosen !== undefined) return { step: chosen };
  const followed = stepFromEducation(facts);
  if (followed.kind === 'known') return { step: followed.step };
  return { step: undefined, missing: ['allowance.step', ...missingEducation(followed.missing)] };
}

/** Keys of the facts for what is missing of the education. */
export const missingEducation = (
  missing: Extract<StepFromEducation, { kind: 'unknown' }>['missing'],
): readonly FactKey[] => missing.map((name) => `education.${name}` as const);
