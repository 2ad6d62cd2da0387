/**
 * The hours in which nobody works as a rule: the night and the Sunday, for the age of the learner and the sector of the
 * company (labour act, art. 11-18 and 32-38). For showing them; whether work in them is allowed, the rules say.
 */
import type { Facts } from '../facts/facts';
import { night, sundayAndNightForAdults, sundayForMinors } from '../law/sunday-night';
import { ageRegimeOn } from '../schedule/regimes';
import { ageOn, type PlainDate } from '../values/plain-date';
import type { Minutes } from '../values/clock';
import { birthDate } from './derived';
import { inSector } from './guards';

export interface RestHours {
  /** The night runs from `start` to midnight, and from midnight to `end`. */
  readonly night: { readonly start: Minutes; readonly end: Minutes };
  readonly sunday: boolean;
  /** Who rests: a minor, or everybody outside some sectors where the learner is an adult or of unknown age. */
  readonly for: 'minor' | 'everybody';
}

/** The hours of rest on a day; `undefined` where the sector works at all hours. */
export function restHours(facts: Facts, on: PlainDate): RestHours | undefined {
  const law = night.on(on)?.value;
  if (!law) return undefined;
  const committee = facts['company.jointCommittee'] ?? '';
  const born = birthDate(facts);
  if (born !== undefined && ageRegimeOn(on, born) === 'minor') {
    const isLater = ageOn(born, on) >= law.later.from && inSector(committee, law.later.committees);
    const sundays = sundayForMinors.on(on)?.value.allowed ?? [];
    return {
      night: { start: isLater ? law.later.until : law.start, end: law.end },
      sunday: !sundays.some(({ committees, from }) => inSector(committee, committees) && ageOn(born, on) >= from),
      for: 'minor',
    };
  }
  if (inSector(committee, sundayAndNightForAdults.on(on)?.value ?? [])) return undefined;
  return { night: { start: law.start, end: law.end }, sunday: true, for: 'everybody' };
}
