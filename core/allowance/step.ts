/**
 * Which step of the allowance follows from prior education, and the amount of a step on a day. The criteria are those
 * of the page "Leervergoeding in duaal en alternerend leren"; the highest step that applies is the one. A year counts
 * as finished with success when the class council lets the learner go on.
 */
import { allowanceAmounts, type AllowanceAmounts, type AllowanceStep } from '../law/allowance-amounts';
import type { LawEntry, LawSeries } from '../law/dated';
import type { Cents } from '../values/money';
import { dayInYear, yearOf, type PlainDate } from '../values/plain-date';

/** Education before the agreement; what is absent is not known. */
export interface Education {
  readonly secondGradePassed?: boolean | undefined;
  readonly firstYearThirdGradePassed?: boolean | undefined;
  readonly ov3QualificationPassed?: boolean | undefined;
  /** Years of alternating training finished with success, of one training or several. */
  readonly alternatingYearsPassed?: number | undefined;
}

/** The criterion that a step rests on. */
export type StepReason =
  | 'third-grade-begun'
  | 'two-alternating-years'
  | 'ov3-qualified'
  | 'second-grade-passed'
  | 'one-alternating-year'
  | 'first-alternating-year';

export type StepFromEducation =
  | {
      readonly kind: 'known';
      readonly step: AllowanceStep;
      /** Every criterion of this step that applies. */
      readonly because: readonly StepReason[];
    }
  | {
      readonly kind: 'unknown';
      /** What could still change the step. */
      readonly missing: readonly (keyof Education)[];
    };

interface Criterion {
  readonly reason: StepReason;
  readonly reads: keyof Education;
  /** From this number of years on; a yes/no has none. */
  readonly years?: number;
}

const criteria: readonly (readonly [AllowanceStep, readonly Criterion[]])[] = [
  [
    3,
    [
      { reason: 'third-grade-begun', reads: 'firstYearThirdGradePassed' },
      { reason: 'two-alternating-years', reads: 'alternatingYearsPassed', years: 2 },
      { reason: 'ov3-qualified', reads: 'ov3QualificationPassed' },
    ],
  ],
  [
    2,
    [
      { reason: 'second-grade-passed', reads: 'secondGradePassed' },
      { reason: 'one-alternating-year', reads: 'alternatingYearsPassed', years: 1 },
    ],
  ],
];

const applies = (education: Education, { reads, years = 1 }: Criterion): boolean =>
  Number(education[reads] ?? 0) >= years;

/** The step that follows from prior education; unknown while something absent could still change it. */
export function allowanceStep(education: Education): StepFromEducation {
  const missing = new Set<keyof Education>();
  const answer = (step: AllowanceStep, because: readonly StepReason[]): StepFromEducation =>
    missing.size > 0 ? { kind: 'unknown', missing: [...missing] } : { kind: 'known', step, because };
  for (const [step, ofStep] of criteria) {
    const met = ofStep.filter((criterion) => applies(education, criterion));
    if (met.length > 0)
      return answer(
        step,
        met.map(({ reason }) => reason),
      );
    for (const { reads } of ofStep) if (education[reads] === undefined) missing.add(reads);
  }
  return answer(1, ['first-alternating-year']);
}

export interface Allowance {
  /** Euro cents a month. */
  readonly amount: Cents;
  /** Where it stands, since when, and whether the figure was published or computed. */
  readonly entry: LawEntry<AllowanceAmounts>;
}

/** The monthly amount of a step on a day; `undefined` before 1 September 2016, when there was no OAO. */
export function allowanceFor(
  step: AllowanceStep,
  date: PlainDate,
  amounts: LawSeries<AllowanceAmounts> = allowanceAmounts,
): Allowance | undefined {
  const entry = amounts.on(date);
  return entry && { amount: entry.value.steps[step], entry };
}

export interface StepChange {
  readonly on: PlainDate;
  readonly from: AllowanceStep;
  readonly to: AllowanceStep;
}

const nextSteps: Readonly<Record<AllowanceStep, AllowanceStep | undefined>> = { 1: 2, 2: 3, 3: undefined };

/** When a learner who finishes every year with success goes up: on this day of each year after the start, until step 3. */
export function stepChanges(
  step: AllowanceStep,
  monthAndDay: `${number}-${number}`,
  start: PlainDate,
  end: PlainDate,
): StepChange[] {
  const changes: StepChange[] = [];
  let from = step;
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    const on = dayInYear(year, monthAndDay);
    const to = nextSteps[from];
    if (to === undefined) break;
    if (on <= start || on > end) continue;
    changes.push({ on, from, to });
    from = to;
  }
  return changes;
}
