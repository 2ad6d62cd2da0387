/**
 * The monthly allowance of a learner with an OAO: a percentage of the guaranteed average minimum monthly income (GGMMI),
 * rounded up to the next 0.10 euro on the unrounded product (decree of 10 June 2016, art. 17 § 1, and its execution).
 * The rounding direction follows from the published figures: all 29 of them are the product rounded up.
 */
import { cents, type Cents } from '../values/money';
import { isoDate, type PlainDate } from '../values/plain-date';
import { dated, type LawEntry, type LawStatus } from './dated';
import type { Confidence, SourceId } from './sources';

/** Step of the allowance (trap): 1 lowest, 3 highest. */
export type AllowanceStep = 1 | 2 | 3;
export const allowanceSteps = [1, 2, 3] as const;

/** Per step, in thousandths of the GGMMI: 29 %, 32 % and 34.5 %. */
export const perMille: Readonly<Record<AllowanceStep, number>> = { 1: 290, 2: 320, 3: 345 };

export interface AllowanceAmounts {
  /** Guaranteed average minimum monthly income on which the steps are computed; absent where a user gave the steps. */
  readonly minimumIncome?: Cents;
  /** Euro cents a month, per step. */
  readonly steps: Readonly<Record<AllowanceStep, Cents>>;
}

const roundedUpToTenCents = (thousandthsOfCents: number): Cents => cents(Math.ceil(thousandthsOfCents / 10_000) * 10);

/** The three amounts that follow from a minimum income. Integers all the way: cents × per mille, rounded up to ten cents. */
export function amountsFrom(minimumIncome: Cents): AllowanceAmounts {
  const amount = (step: AllowanceStep): Cents => roundedUpToTenCents(minimumIncome * perMille[step]);
  return { minimumIncome, steps: { 1: amount(1), 2: amount(2), 3: amount(3) } };
}

const entry = (
  from: PlainDate,
  minimumIncome: number,
  status: LawStatus,
  confidence: Confidence,
  source: SourceId,
  at?: string,
): LawEntry<AllowanceAmounts> => ({
  from,
  value: amountsFrom(cents(minimumIncome)),
  status,
  cites: at === undefined ? { source, confidence } : { source, confidence, at },
});

/** Every amount since the OAO exists. `computed` rows are right if their minimum income is; no page that prints them was found. */
export const allowanceAmounts = dated('allowanceAmounts', [
  entry(isoDate('2016-09-01'), 153_193, 'published', 'B', 'allowance-clw'),
  entry(isoDate('2017-06-01'), 156_259, 'computed', 'D', 'minimum-income'),
  entry(isoDate('2018-09-01'), 159_381, 'computed', 'D', 'minimum-income'),
  entry(isoDate('2020-03-01'), 162_572, 'published', 'B', 'allowance-pxl'),
  entry(isoDate('2021-09-01'), 165_823, 'published', 'B', 'allowance-onderwijskiezer'),
  entry(isoDate('2022-01-01'), 169_140, 'published', 'B', 'allowance-constructiv'),
  entry(isoDate('2022-03-01'), 172_521, 'computed', 'D', 'minimum-income'),
  entry(isoDate('2022-04-01'), 180_616, 'published', 'B', 'allowance-groups-2022-04'),
  entry(isoDate('2022-05-01'), 184_228, 'computed', 'D', 'minimum-income'),
  entry(isoDate('2022-08-01'), 187_913, 'computed', 'D', 'minimum-income'),
  entry(isoDate('2022-11-01'), 191_670, 'computed', 'D', 'minimum-income'),
  entry(isoDate('2022-12-01'), 195_499, 'published', 'A', 'allowance-groups-2022-12'),
  entry(isoDate('2023-11-01'), 199_418, 'published', 'B', 'allowance-duaalleren314'),
  entry(isoDate('2024-04-01'), 202_988, 'published', 'A', 'oao-slides', 'artikel 7'),
  entry(isoDate('2024-05-01'), 207_048, 'published', 'A', 'allowance-page'),
  entry(isoDate('2025-02-01'), 211_189, 'published', 'B', 'allowance-aggregator'),
  entry(isoDate('2026-01-01'), 215_411, 'computed', 'C', 'minimum-income'),
  entry(isoDate('2026-04-01'), 218_981, 'computed', 'C', 'minimum-income'),
  entry(isoDate('2026-07-01'), 223_361, 'computed', 'D', 'minimum-income'),
]);

/** The day on which a learner who finished a year with success goes up a step. */
export const stepChangeDay = dated<`${number}-${number}`>('stepChangeDay', [
  {
    from: isoDate('2016-09-01'),
    value: '09-01',
    status: 'published',
    cites: { source: 'oao-slides', at: 'artikel 7', confidence: 'A' },
  },
]);
