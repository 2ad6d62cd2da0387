/**
 * The average of article 5 is not above the full-time average of the joint committee, which can be lower than 38 hours by
 * collective agreement. Above 38 hours another rule speaks. Where the source is weak, or the average differs by company, the
 * number is a hint and nothing is set by it.
 */
import { sectorHoursOf } from '../../law/sectors';
import { weeklyAverageMaximum } from '../../law/working-time';
import { durationValue, textValue } from '../../values/value';
import { committeeNumber } from '../guards';
import { defineRule, finding, notApplicable, pass, type Guard } from '../rule';
import { severityBy } from '../severity';

/** Above 38 hours another rule speaks. */
const upToMaximum: Guard = {
  reads: ['hours.average', 'agreement.start'],
  judge: (facts, { read, today }) => {
    const average = facts['hours.average'];
    const maximum = average === undefined ? undefined : read(weeklyAverageMaximum, facts['agreement.start'] ?? today);
    return average !== undefined && maximum && average > maximum.value ? notApplicable('other-rule') : undefined;
  },
};

/** Only sectors whose average is known. */
const inKnownSector: Guard = {
  reads: ['company.jointCommittee', 'agreement.start'],
  judge: (facts, { today }) => {
    const committee = facts['company.jointCommittee'];
    if (committee === undefined) return undefined;
    const series = sectorHoursOf(committeeNumber(committee));
    return series?.on(facts['agreement.start'] ?? today) ? undefined : notApplicable('other-sector');
  },
};

export const averageAboveSector = defineRule({
  id: 'hours/average-above-sector',
  article: 5,
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['error', 'warning'],
  messages: ['above', 'perhaps-above'],
  adultEducation: true,
  when: [upToMaximum, inKnownSector],
  needs: ['hours.average', 'company.jointCommittee'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const average = facts['hours.average'];
    const committee = committeeNumber(facts['company.jointCommittee']);
    const series = sectorHoursOf(committee);
    const sector = series && read(series, facts['agreement.start'] ?? today);
    if (!sector || average <= sector.value.average) return pass;
    const values = {
      average: durationValue(average),
      committee: textValue(committee),
      maximum: durationValue(sector.value.average),
    };
    if (severityBy(sector.cites) === 'warning') {
      return finding('warning', 'perhaps-above', { fields: ['hours.average'], values });
    }
    return finding('error', 'above', {
      fields: ['hours.average'],
      values,
      expected: durationValue(sector.value.average),
      received: durationValue(average),
      fix: { 'hours.average': sector.value.average },
    });
  },
});
