/** Conditions that many rules share. */
import type { FactChanges, FactKey, FactValue, Facts } from '../facts/facts';
import { birthday, type PlainDate } from '../values/plain-date';
import { fewTexts, remember } from '../values/remember';
import { birthDate, birthDateKeys, signingDay, signingDayKeys } from './derived';
import type { LawSeries } from '../law/dated';
import { notApplicable, pass, unknown, type Guard, type Passed, type Unknown } from './rule';

/** Only for these types of agreement; waits for the type. */
export const onlyTypes = (...types: readonly FactValue<'agreement.type'>[]): Guard => ({
  reads: ['agreement.type'],
  judge: (facts) => {
    const type = facts['agreement.type'];
    if (type === undefined) return unknown('agreement.type');
    return types.includes(type) ? undefined : notApplicable('other-type');
  },
});

/** Not for these types of agreement; does not wait for the type. */
export const exceptTypes = (...types: readonly FactValue<'agreement.type'>[]): Guard => ({
  reads: ['agreement.type'],
  judge: (facts) => {
    const type = facts['agreement.type'];
    return type !== undefined && types.includes(type) ? notApplicable('other-type') : undefined;
  },
});

/** Waits for those of these facts that are absent. */
export const waitFor = (facts: FactChanges, ...keys: readonly FactKey[]): Unknown =>
  unknown(...keys.filter((key) => facts[key] === undefined));

/** A pass once all of these facts are known; waits for those that are absent. */
export function passOrWait(facts: Facts, ...keys: readonly FactKey[]): Passed | Unknown {
  const waiting = waitFor(facts, ...keys);
  return waiting.missing.length === 0 ? pass : waiting;
}

/** Not on a simulated workplace; where nothing was said the workplace is a real one. */
export const onRealWorkplace: Guard = {
  reads: ['training.realWorkplace'],
  judge: (facts) => (facts['training.realWorkplace'] === false ? notApplicable('simulated-workplace') : undefined),
};

/** Only for agreements that start when this part of the law is in force; waits for the start. */
export const startingUnder = (series: LawSeries<unknown>): Guard => ({
  reads: ['agreement.start'],
  judge: (facts, { read }) => {
    const start = facts['agreement.start'];
    if (start === undefined) return unknown('agreement.start');
    return read(series, start) ? undefined : notApplicable('before-law');
  },
});

/** Only for agreements that start on or after a day; waits for the start. */
export const startingFrom = (day: PlainDate): Guard => ({
  reads: ['agreement.start'],
  judge: (facts) => {
    const start = facts['agreement.start'];
    if (start === undefined) return unknown('agreement.start');
    return start < day ? notApplicable('before-law') : undefined;
  },
});

/** The rule speaks when the agreement is being registered; before that it waits for the registration. */
export const atRegistration: Guard = {
  reads: ['agreement.stage'],
  judge: (facts) => {
    const stage = facts['agreement.stage'];
    if (stage === undefined) return unknown('agreement.stage');
    return stage === 'draft' ? { kind: 'unknown', missing: ['agreement.stage'], until: 'registration' } : undefined;
  },
};

/** "PC 124" and "124 " are both 124. */
export const committeeNumber = remember(
  (typed: string): string => /\d{3}(?:\.\d{2})?/.exec(typed)?.[0] ?? typed.trim(),
  fewTexts,
);

/** Whether a number is a committee or one of its subcommittees. */
const isWithin = (number: string, committee: string): boolean =>
  number.startsWith(committee) && (number.length === committee.length || number[committee.length] === '.');

/** Whether a joint committee is one of these; "319" also covers "319.01". */
export const inSector = (jointCommittee: string, committees: readonly string[]): boolean => {
  const number = committeeNumber(jointCommittee);
  for (const committee of committees) if (isWithin(number, committee)) return true;
  return false;
};

/** Whether a joint committee may be one of these: "118" says no subcommittee, and may stand for "118.03". */
export const mayBeInSector = (jointCommittee: string, committees: readonly string[]): boolean => {
  const number = committeeNumber(jointCommittee);
  return number !== '' && committees.some((committee) => isWithin(committee, number) || isWithin(number, committee));
};

/** Only for these joint committees; waits for the committee. */
export const onlySectors = (...committees: readonly string[]): Guard => ({
  reads: ['company.jointCommittee'],
  judge: (facts) => {
    const committee = facts['company.jointCommittee'];
    if (committee === undefined) return unknown('company.jointCommittee');
    return inSector(committee, committees) ? undefined : notApplicable('other-sector');
  },
});

const ageGuard = (
  reads: readonly FactKey[],
  dayOf: (facts: Facts) => PlainDate | undefined,
  missingDay: FactKey,
  wanted: 'minor' | 'adult',
): Guard => ({
  reads: [...birthDateKeys, ...reads],
  judge: (facts) => {
    const birth = birthDate(facts);
    const day = dayOf(facts);
    if (birth === undefined || day === undefined) {
      return unknown(
        ...(birth === undefined ? (['learner.birthDate'] as const) : []),
        ...(day === undefined ? [missingDay] : []),
      );
    }
    const age = day < birthday(birth, 18) ? 'minor' : 'adult';
    return age === wanted ? undefined : notApplicable(age);
  },
});

/** Only for a learner under 18 on the signing day (else the start); waits for birth date and day. */
export const minorAtSigning: Guard = ageGuard(signingDayKeys, signingDay, 'agreement.start', 'minor');
/** Only for a learner of 18 or older on the signing day (else the start). */
export const adultAtSigning: Guard = ageGuard(signingDayKeys, signingDay, 'agreement.start', 'adult');
/** Only for a learner under 18 on the first day. */
export const minorAtStart: Guard = ageGuard(
  ['agreement.start'],
  (facts) => facts['agreement.start'],
  'agreement.start',
  'minor',
);
