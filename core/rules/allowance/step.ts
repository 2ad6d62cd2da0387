/**
 * The step of the allowance follows from prior education, and the highest step that applies is the one (official
 * slides, article 7).
 */
import { listValue, numberValue, termValue } from '../../values/value';
import { educationKeys, missingEducation, stepFromEducation } from '../derived';
import { exceptTypes } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

export const step = defineRule({
  id: 'allowance/step',
  article: 7,
  cites: [
    { source: 'oao-slides', at: 'artikel 7', confidence: 'A' },
    { source: 'allowance-page', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['other-step'],
  when: [exceptTypes('SAO', 'DA')],
  uses: ['allowance.step', ...educationKeys],
  check: (facts) => {
    const chosen = facts['allowance.step'];
    const followed = stepFromEducation(facts);
    const missing = [
      ...(chosen === undefined ? (['allowance.step'] as const) : []),
      ...(followed.kind === 'unknown' ? missingEducation(followed.missing) : []),
    ];
    if (chosen === undefined || followed.kind === 'unknown') return unknown(...missing);
    if (chosen === followed.step) return pass;
    return finding('error', 'other-step', {
      fields: ['allowance.step', ...educationKeys],
      values: {
        chosen: numberValue(chosen),
        step: numberValue(followed.step),
        because: listValue(followed.because.map(termValue)),
      },
      expected: numberValue(followed.step),
      received: numberValue(chosen),
      fix: { 'allowance.step': followed.step },
    });
  },
});
