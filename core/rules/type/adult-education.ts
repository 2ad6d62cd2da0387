/**
 * Adult education has agreements of its own since 1 September 2022: an ODOS from 20 hours a week on the workplace on, an ODO
 * below that. OAO and SAO are for secondary education.
 */
import { adultWorkplaceMinimum } from '../../law/agreement-types';
import { compareMeans, exactly, roundedMean } from '../../schedule/totals';
import { durationValue, termValue } from '../../values/value';
import { workplaceMean } from '../derived';
import { onlyTypes, passOrWait } from '../guards';
import { defineRule, detail, finding, foundOrPass, pass, unknown } from '../rule';

export const adultEducation = defineRule({
  id: 'type/adult-education',
  article: 1,
  cites: [{ source: 'decree-2022-adults', confidence: 'B' }],
  severities: ['warning'],
  messages: ['adults', 'no-adults', 'odo-hours', 'odos-hours'],
  adultEducation: true,
  when: [onlyTypes('OAO', 'SAO', 'ODO', 'ODOS')],
  needs: ['agreement.type'],
  uses: ['training.kind', 'hours.workplace', 'schedule', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const type = facts['agreement.type'];
    const kind = facts['training.kind'];
    const fields = ['agreement.type', 'training.kind', 'hours.workplace'] as const;
    if (type !== 'ODO' && type !== 'ODOS') {
      if (kind === undefined) return unknown('training.kind');
      return kind === 'adult' ? finding('warning', 'adults', { fields, values: { type: termValue(type) } }) : pass;
    }
    const workplace = workplaceMean(facts);
    const limit = read(adultWorkplaceMinimum, facts['agreement.start'] ?? today)?.value;
    const details = [];
    if (kind !== undefined && kind !== 'adult') {
      details.push(detail('warning', 'no-adults', { type: termValue(type), kind: termValue(kind) }));
    }
    if (workplace && limit !== undefined && compareMeans(workplace, exactly(limit)) >= 0 !== (type === 'ODOS')) {
      details.push(
        detail('warning', type === 'ODO' ? 'odo-hours' : 'odos-hours', {
          workplace: durationValue(roundedMean(workplace)),
          limit: durationValue(limit),
        }),
      );
    }
    if (details.length > 0) return foundOrPass(details, { fields });
    return passOrWait(facts, 'training.kind', ...(workplace ? [] : ['hours.workplace' as const]));
  },
});
