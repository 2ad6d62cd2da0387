/**
 * A learner under 18 is medically examined before the start, always (official slides, article 2; codex on well-being at
 * work).
 */
import { dateValue } from '../../values/value';
import { minorAtStart } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const medicalExamination = defineRule({
  id: 'period/medical-examination',
  article: 2,
  cites: [
    { source: 'oao-slides', at: 'artikel 2', confidence: 'A' },
    { source: 'wellbeing-code', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: ['missing', 'not-before'],
  when: [minorAtStart],
  needs: ['agreement.start'],
  uses: ['medical.examinedOn'],
  check: (facts) => {
    const start = facts['agreement.start'];
    const examinedOn = facts['medical.examinedOn'];
    const values = { start: dateValue(start) };
    if (examinedOn === undefined) return finding('warning', 'missing', { fields: ['medical.examinedOn'], values });
    if (examinedOn < start) return pass;
    return finding('warning', 'not-before', {
      fields: ['medical.examinedOn', 'agreement.start'],
      values: { ...values, examinedOn: dateValue(examinedOn) },
      received: dateValue(examinedOn),
    });
  },
});
