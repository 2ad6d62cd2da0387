/** English sentences of the rules in `rules/provider`. */
import type { RuleTextsOf } from '../texts';

export const provider: RuleTextsOf<'provider'> = {
  'provider/lesson-address-missing': {
    title: 'The address of the place of lessons is missing',
    messages: { missing: 'The lessons are not at the main site, but the address is not entered.' },
    todo: 'Enter the address of the place of lessons, or choose that it is the same as the main site.',
    why: 'The agreement states where the learner has lessons.',
  },
  'provider/people-missing': {
    title: 'Names of the training provider are missing',
    messages: {
      representative: 'The representative of the training provider is not entered.',
      counsellor: 'The counsellor is not entered.',
    },
    todo: 'Enter who signs for the training provider, usually the head of the school, and who the counsellor is.',
    why: 'The agreement states the training provider and the counsellor (trajectbegeleider). The decree requires it.',
  },
};
