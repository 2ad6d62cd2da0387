/** A learner who turns 18 inside the agreement: from that day other rules hold for signing, working time and contributions. */
import { birthday, yearOf } from '../../values/plain-date';
import { dateValue, numberValue } from '../../values/value';
import { birthDate, birthDateKeys, birthField } from '../derived';
import { minorAtStart } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

export const turns18 = defineRule({
  id: 'learner/turns-18',
  cites: [
    { source: 'labour-law', at: 'art. 2', confidence: 'A' },
    { source: 'social-security-page', confidence: 'A' },
  ],
  severities: ['info'],
  messages: ['turns-18'],
  when: [minorAtStart],
  needs: ['agreement.end'],
  uses: birthDateKeys,
  check: (facts) => {
    const birth = birthDate(facts);
    if (birth === undefined) return unknown('learner.birthDate');
    const date = birthday(birth, 18);
    if (date > facts['agreement.end']) return pass;
    return finding('info', 'turns-18', {
      fields: [birthField(facts), 'agreement.end'],
      values: { date: dateValue(date), year: numberValue(yearOf(date) + 1) },
    });
  },
});
