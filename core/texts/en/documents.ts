/** English sentences of the rules in `rules/documents`. */
import type { RuleTextsOf } from '../texts';

export const documents: RuleTextsOf<'documents'> = {
  'documents/schedule-missing': {
    title: 'The schedule is missing',
    messages: { missing: 'There is no file with the schedule yet.' },
    todo: 'Add the final schedule, as a PDF or JPG.',
    why: 'The final schedule is added before the agreement is registered. It also shows the hours at school.',
  },
  'documents/schedule-type': {
    title: 'No PDF or JPG',
    messages: { 'other-type': 'The file {name} is not a PDF or JPG.' },
    todo: 'Save the schedule as a PDF and choose that file.',
    why: 'The schedule is added as one document, a PDF or a JPG.',
  },
  'documents/one-schedule-file': {
    title: 'More than one schedule',
    messages: { several: '{count} files are chosen. The digital counter only keeps the last one.' },
    todo: 'Put all schedules together in one document and choose only that one.',
    why: 'There is room for one annex with the schedule. A new file removes the previous one.',
  },
  'documents/training-plan': {
    title: 'The training plan is missing',
    messages: { missing: 'The training plan has not been added yet.' },
    todo: 'Add the training plan.',
    why: 'The registration includes the individual training plan (opleidingsplan). It says what the learner learns at school and what at the workplace.',
  },
  'documents/learner-statement': {
    title: 'The statement of the learner is missing',
    messages: { missing: 'The statement for the learner premium has not been added yet.' },
    todo: 'Add the statement. If the learner does not want the premium, say so.',
    why: 'With the statement the learner applies for the learner premium. It is added at registration.',
  },
  'documents/signed-agreement': {
    title: 'The signed agreement is missing',
    messages: { missing: 'The signed agreement has not been uploaded yet.' },
    todo: 'Have all parties sign and upload the agreement.',
    why: 'Only a signed agreement is registered.',
  },
  'documents/work-regulations': {
    title: 'The work regulations are missing',
    messages: { missing: 'The work regulations of the company have not been added yet.' },
    todo: 'Ask the company for its work regulations.',
    why: 'The work regulations (arbeidsreglement) of the company are an annex to the agreement.',
  },
  'documents/signatures': {
    title: 'Not everyone has signed',
    messages: { lacking: 'Still to sign: {lacking}.' },
    todo: 'Have everyone sign before you register.',
    why: 'The learner, the company and the training provider all sign. If the learner is under 18 on that day, the legal representative signs too.',
  },
  'documents/schedule-differs': {
    title: 'The annex differs from what you entered',
    messages: {
      weeks: 'Number of weeks in the annex: {read}; in the schedule you entered: {weeks}.',
      days: 'On {days} the annex has other hours than the schedule you entered.',
      totals:
        'In {week} the annex comes to {read} ({part}), the schedule you entered to {filled}: the breaks or the lesson hours differ.',
      hours: 'According to the annex it is {read} a week ({part}), you entered {typed}.',
    },
    todo: 'Check which of the two is right and correct the other.',
    why: 'The annex is signed together with the agreement. Both should state the same hours.',
  },
};
