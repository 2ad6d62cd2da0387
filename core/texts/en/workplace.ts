/** English sentences of the rules in `rules/workplace`. */
import type { RuleTextsOf } from '../texts';
import { inszTexts } from './identifiers';

export const workplace: RuleTextsOf<'workplace'> = {
  'workplace/establishment-number': {
    title: 'The establishment number is probably not right',
    messages: {
      shape: 'An establishment number has 10 digits and starts with 2 to 8. This one has {digits}.',
      'check-digits': 'The last two digits do not match the other eight.',
      company: 'This is an enterprise number. An establishment number starts with 2 to 8.',
    },
    todo: 'Copy the number from the Crossroads Bank for Enterprises (KBO).',
    why: 'An establishment number has 10 digits. In all numbers we know, the last two digits check the others.',
  },
  'workplace/mentor-insz-invalid': inszTexts('mentor'),
  'workplace/mentor-is-learner': {
    title: 'The learner and the mentor have the same national register number',
    messages: { same: 'The same national register number is entered for the learner and for the mentor.' },
    todo: 'Check which of the two numbers is wrong.',
    why: 'A national register number belongs to one person, and nobody is their own mentor.',
  },
  'workplace/mentor-learners': {
    title: 'The mentor has too many learners',
    messages: {
      'too-many':
        'With this learner included, the mentor guides {learners} learners. In this sector the maximum is {limit}.',
    },
    todo: 'Ask the company for another recognised mentor, or check the number in the overview per sector.',
    why: 'Each sector decides how many learners a mentor guides at the same time. Pupils and learners in adult education count together.',
  },
  'workplace/mentor-missing': {
    title: 'The mentor is missing',
    messages: { missing: 'The establishment is entered, but not the mentor.' },
    todo: 'Choose a recognised mentor of this establishment.',
    why: 'The agreement states who guides the learner at the workplace. The decree requires it.',
  },
  'workplace/mentor-not-recognised': {
    title: 'The mentor cannot guide learners here',
    messages: {
      'not-recognised': 'The mentor is not recognised.',
      'not-linked': 'The mentor is not linked to this establishment.',
    },
    todo: 'Choose a mentor who is recognised and linked to this establishment, or ask the company to arrange that.',
    why: 'An agreement is only possible with recognised establishments, recognised training courses and recognised mentors.',
  },
  'workplace/mentor-too-young': {
    title: 'The mentor is younger than 25',
    messages: {
      'too-young': 'The mentor is {age} old on the start date. A mentor is at least {withProof} old.',
      'with-proof':
        'The mentor is {age} old on the start date. That is only possible with proof of prior training; otherwise the minimum is {youngest}.',
    },
    todo: 'Check the national register number. If it is right, ask for the proof of prior training or for another mentor.',
    why: 'A mentor is at least 25 years old. With proof of prior training it is possible from 23.',
  },
  'workplace/mentor-training': {
    title: 'The mentor training is not done yet',
    messages: { 'not-followed': 'The mentor has not followed the mentor training yet.' },
    todo: 'Remind the company. You can find the time limit with the sector partnership.',
    why: 'A mentor follows the mentor training within the time limit of the sector. Without it the company gets no premium for workplace learning either.',
  },
  'workplace/training-not-recognised': {
    title: 'The establishment is not recognised for this training',
    messages: {
      'not-recognised': 'The training “{training}” is not among the recognised training courses of this establishment.',
    },
    todo: 'Check whether the name of the training is right. If so, the company must first have a recognition for this training.',
    why: 'An establishment is recognised per training. An agreement is only possible for a recognised training in a recognised establishment.',
  },
};
