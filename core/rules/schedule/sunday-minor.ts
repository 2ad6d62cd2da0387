/**
 * A minor does not work on Sundays (labour act, art. 32 and 33). In PC 302, and in PC 118.03 from 16, one Sunday in two is
 * allowed with notice. In PC 201, 202, 311 and 312 the derogation is for student contracts alone.
 */
import { sundayForMinors } from '../../law/sunday-night';
import type { JudgedDay } from '../../schedule/judged-days';
import { ageOn, type PlainDate } from '../../values/plain-date';
import { textValue, yearsValue } from '../../values/value';
import { birthDate } from '../derived';
import { committeeNumber, inSector, mayBeInSector } from '../guards';
import { judgeDaysOf, judgedKeys, whileAge } from '../judge-days';
import { defineRule, detail } from '../rule';

export const isSunday = ({ weekdayIndex }: JudgedDay): boolean => weekdayIndex === 6;

/** Age on a dated Sunday, or at the start for a Sunday of the pattern, the youngest it occurs under. */
export const youngestAge = (
  { place }: JudgedDay,
  birth: PlainDate | undefined,
  start: PlainDate | undefined,
): number => {
  const day = place.kind === 'date' ? place.date : start;
  return birth === undefined || day === undefined ? 0 : ageOn(birth, day);
};

export const sundayMinor = defineRule({
  id: 'schedule/sunday-minor',
  cites: [{ source: 'labour-law', at: 'art. 32 en 33', confidence: 'A' }],
  severities: ['error', 'warning', 'info'],
  messages: ['forbidden', 'student-contract', 'uncertain', 'allowed', 'two-in-a-row', 'too-young'],
  adultEducation: true,
  when: [whileAge('minor')],
  needs: ['schedule'],
  uses: [...judgedKeys, 'company.jointCommittee'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const start = facts['agreement.start'];
    const law = read(sundayForMinors, start ?? today)?.value;
    const committee = facts['company.jointCommittee'];
    const values = { committee: textValue(committeeNumber(committee ?? '')) };
    return judgeDaysOf('minor', facts.schedule, facts, (day) => {
      if (!isSunday(day) || !day.hours.hasCompany || !law) return undefined;
      if (committee === undefined || inSector(committee, law.uncertain)) return detail('warning', 'uncertain');
      if (inSector(committee, law.studentContracts)) return detail('error', 'student-contract', values);
      const allowed = law.allowed.find(({ committees }) => inSector(committee, committees));
      if (!allowed) {
        const mayBeAllowed = law.allowed.some(({ committees }) => mayBeInSector(committee, committees));
        return mayBeAllowed ? detail('warning', 'uncertain') : detail('error', 'forbidden');
      }
      if (youngestAge(day, birthDate(facts), start) < allowed.from) {
        return detail('error', 'too-young', { ...values, age: yearsValue(allowed.from) });
      }
      const isEverySunday = day.near(7).hasCompany || day.near(-7).hasCompany;
      return isEverySunday ? detail('error', 'two-in-a-row', values) : detail('info', 'allowed', values);
    });
  },
});
