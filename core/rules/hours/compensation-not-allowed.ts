/** PC 110 and 337 do not allow longer weeks with compensation days; the week itself must be shorter. */
import { withoutCompensation } from '../../law/sectors';
import { textValue } from '../../values/value';
import { committeeNumber, inSector } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const compensationNotAllowed = defineRule({
  id: 'hours/compensation-not-allowed',
  article: 5,
  cites: [{ source: 'sdworx-adv', confidence: 'C' }],
  severities: ['warning'],
  messages: ['not-allowed'],
  adultEducation: true,
  needs: ['company.jointCommittee'],
  uses: ['schedule', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const committees = read(withoutCompensation, facts['agreement.start'] ?? today)?.value ?? [];
    const committee = facts['company.jointCommittee'];
    if (!inSector(committee, committees)) return notApplicable('other-sector');
    if (facts.schedule === undefined) return unknown('schedule');
    if (facts.schedule.compensationDays.length === 0) return pass;
    return finding('warning', 'not-allowed', {
      fields: ['schedule'],
      values: { committee: textValue(committeeNumber(committee)) },
    });
  },
});
