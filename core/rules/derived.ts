/** Facts that follow from other facts, each with the keys it reads. What was typed wins over what can be computed. */
import type { FactKey, Facts } from '../facts/facts';
import { exactly, scheduleTotals, type WeeklyMean } from '../schedule/totals';
import { birthDateOf } from '../values/insz';
import type { Minutes } from '../values/clock';
import type { PlainDate } from '../values/plain-date';

export const birthDateKeys = ['learner.birthDate', 'learner.insz'] as const satisfies readonly FactKey[];
/** The birth date: as typed, else from the INSZ. */
export const birthDate = (facts: Pick<Facts, (typeof birthDateKeys)[number]>): PlainDate | undefined =>
  facts['learner.birthDate'] ?? (facts['learner.insz'] === undefined ? undefined : birthDateOf(facts['learner.insz']));

export const signingDayKeys = ['agreement.signedOn', 'agreement.start'] as const satisfies readonly FactKey[];
/** The day of signing: as given, else the start, the last day on which it may be signed. */
export const signingDay = (facts: Pick<Facts, (typeof signingDayKeys)[number]>): PlainDate | undefined =>
  facts['agreement.signedOn'] ?? facts['agreement.start'];

type HoursKey = 'hours.lesson' | 'hours.workplace' | 'hours.effective';

const typedOrScheduled =
  (key: HoursKey, part: 'school' | 'company' | 'counted') =>
  (facts: Pick<Facts, HoursKey | 'schedule'>): WeeklyMean | undefined => {
    const typed: Minutes | undefined = facts[key];
    if (typed !== undefined) return exactly(typed);
    return facts.schedule === undefined ? undefined : scheduleTotals(facts.schedule)[part];
  };

/** Weekly hours: as typed, else the mean over the cycle of the schedule, not rounded. */
export const lessonMean = typedOrScheduled('hours.lesson', 'school');
export const workplaceMean = typedOrScheduled('hours.workplace', 'company');
export const effectiveMean = typedOrScheduled('hours.effective', 'counted');

/** The full-time average of the company where it was given, else the one of article 5. */
export const fullTimeAverage = (facts: Pick<Facts, 'hours.fullTime' | 'hours.average'>): Minutes | undefined =>
  facts['hours.fullTime'] ?? facts['hours.average'];
