/**
 * The premiums of learner and company for an agreement: what each brings, until when it has to be registered, and which
 * conditions are met. What the facts cannot show stays open.
 */
import { premiumYears, type PremiumYear } from '../allowance/premium-years';
import { assertDay, assertFacts } from '../facts/assert-facts';
import type { FactKey, Facts } from '../facts/facts';
import { premiumAmounts, premiumTerms } from '../law/premiums';
import type { Citation } from '../law/sources';
import { compareMeans } from '../schedule/totals';
import type { Cents } from '../values/money';
import { addMonths, type PlainDate } from '../values/plain-date';
import { isFilled, isRegistered, lessonMean, workplaceMean } from './derived';
import { waitFor } from './guards';
import { isAdultEducation, notApplicable, type NotApplicable, type Unknown } from './rule';

export type PremiumConditionId =
  | 'residence'
  | 'region'
  | 'months'
  | 'registration'
  | 'consent'
  | 'account'
  | 'mentor-training'
  | 'level'
  | 'half-workplace'
  | 'at-most-three';

export type ConditionState = 'met' | 'not-met' | 'open';

export interface PremiumCondition {
  readonly id: PremiumConditionId;
  readonly state: ConditionState;
  /** The facts that decide; none where only people know. */
  readonly fields: readonly FactKey[];
}

export interface Premium {
  readonly party: 'learner' | 'company';
  /** Euro cents for each school year that is long enough. */
  readonly amount: Cents;
  readonly conditions: readonly PremiumCondition[];
  readonly cites: Citation;
}

export interface Premiums {
  /** Last day to register: that is the application for both. */
  readonly registerBy: PlainDate;
  /** Whether that day has passed. */
  readonly isPast: boolean;
  readonly years: readonly PremiumYear[];
  readonly premiums: readonly Premium[];
}

const stateOf = (isMet: boolean | undefined): ConditionState => {
  if (isMet === undefined) return 'open';
  return isMet ? 'met' : 'not-met';
};

const condition = (id: PremiumConditionId, isMet: boolean | undefined, ...fields: FactKey[]): PremiumCondition => ({
  id,
  state: stateOf(isMet),
  fields,
});

/**
 * Whether the agreement was registered in time; open while there is time, and where nobody says whether it was registered,
 * or when.
 */
function isInTime(facts: Facts, registerBy: PlainDate, today: PlainDate): boolean | undefined {
  const registeredOn = facts['agreement.registeredOn'];
  if (registeredOn !== undefined) return registeredOn <= registerBy;
  if (today <= registerBy) return isRegistered(facts) ? true : undefined;
  return isFilled(facts['agreement.stage']) && !isRegistered(facts) ? false : undefined;
}

/** Long enough in every school year; with another agreement in the same year the months of both are added up. */
function isLongEnough(facts: Facts, years: readonly PremiumYear[]): boolean | undefined {
  if (years.every((year) => year.isLongEnough)) return true;
  return facts['agreement.successive'] === true ? undefined : false;
}

/** At least half of the hours on the workplace; open while they are not known. */
function isHalfWorkplace(facts: Facts): boolean | undefined {
  const workplace = workplaceMean(facts);
  const lesson = lessonMean(facts);
  return workplace && lesson && compareMeans(workplace, lesson) >= 0;
}

const accountGiven = (facts: Facts, key: 'learner.iban' | 'company.iban'): boolean | undefined =>
  facts[key] === undefined ? undefined : isFilled(facts[key]);

function learnerConditions(facts: Facts): PremiumCondition[] {
  return [
    condition('residence', undefined),
    condition('consent', facts['learner.premiumConsent'], 'learner.premiumConsent'),
    condition('account', accountGiven(facts, 'learner.iban'), 'learner.iban'),
  ];
}

function companyConditions(facts: Facts): PremiumCondition[] {
  const region = facts['company.region'];
  return [
    condition('region', region === undefined ? undefined : region === 'flanders', 'company.region'),
    condition('consent', facts['company.premiumConsent'], 'company.premiumConsent'),
    condition('account', accountGiven(facts, 'company.iban'), 'company.iban'),
    condition('mentor-training', facts['mentor.trainingFollowed'], 'mentor.trainingFollowed'),
    condition('level', undefined),
    condition('half-workplace', isHalfWorkplace(facts), 'schedule', 'hours.workplace', 'hours.lesson'),
  ];
}

/**
 * Both premiums of an OAO, SAO or DA from 1 September 2023 on; else not applicable, or unknown with the facts that lack.
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export function agreementPremiums(facts: Facts, today: PlainDate): Premiums | NotApplicable | Unknown {
  assertFacts(facts);
  assertDay('today', today);
  const { 'agreement.type': type, 'agreement.start': start, 'agreement.end': end } = facts;
  if (isAdultEducation(facts)) return notApplicable('adult-education');
  const terms = start && premiumTerms.on(start);
  const entry = start && premiumAmounts.on(start);
  if (start !== undefined && !(terms && entry)) return notApplicable('before-law');
  if (!terms || !entry || type === undefined || end === undefined || end < start) {
    const waiting = waitFor(facts, 'agreement.type', 'agreement.start', 'agreement.end');
    return waiting.missing.length > 0 ? waiting : { kind: 'unknown', missing: ['agreement.end'] };
  }
  const registerBy = addMonths(start, terms.value.registration);
  const years = premiumYears(start, end, terms.value.training);
  const shared = [
    condition('months', isLongEnough(facts, years), 'agreement.start', 'agreement.end'),
    condition('registration', isInTime(facts, registerBy, today), 'agreement.registeredOn'),
    condition('at-most-three', undefined),
  ];
  const { learner, company, companyUnpaid } = entry.value;
  return {
    registerBy,
    isPast: today > registerBy,
    years,
    premiums: [
      {
        party: 'learner',
        amount: learner,
        conditions: [...shared, ...learnerConditions(facts)],
        cites: { source: 'learner-premium-page', confidence: 'A' },
      },
      {
        party: 'company',
        amount: type === 'SAO' ? companyUnpaid : company,
        conditions: [...shared, ...companyConditions(facts)],
        cites: entry.cites,
      },
    ],
  };
}
