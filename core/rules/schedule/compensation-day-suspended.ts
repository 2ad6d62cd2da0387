/**
 * In a school holiday the agreement is suspended, so a compensation day there compensates nothing that would have been
 * worked. No source says what happens with such days: a warning. In construction they all fall in holidays.
 */
import { isSuspended } from '../../calendar/school-holidays';
import { daysFault, daysInside, termKeys, withCompensationDays } from '../compensation-days';
import { inSector } from '../guards';
import { defineRule } from '../rule';

export const compensationDaySuspended = defineRule({
  id: 'schedule/compensation-day-suspended',
  cites: [{ source: 'alternating-training-page', confidence: 'D' }],
  severities: ['warning', 'info'],
  messages: ['suspended', 'construction'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule', ...termKeys],
  uses: ['company.jointCommittee'],
  check: (facts) => {
    const isConstruction = inSector(facts['company.jointCommittee'] ?? '', ['124']);
    return daysFault(
      daysInside(facts.schedule, facts).filter(isSuspended),
      isConstruction ? 'info' : 'warning',
      isConstruction ? 'construction' : 'suspended',
    );
  },
});
