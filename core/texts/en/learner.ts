/** English sentences of the rules in `rules/learner`. */
import type { RuleTextsOf } from '../texts';
import { ibanTexts, inszTexts, premiumTexts } from './identifiers';

export const learner: RuleTextsOf<'learner'> = {
  'learner/bis-number': {
    title: 'The learner has a BIS number',
    messages: { bis: 'This is a valid BIS number, for people who are not in the National Register.' },
    todo: 'Ask whether the learner has received a national register number since. If so, enter that number.',
    why: 'You may use a BIS number for a learner from abroad. People who enter the National Register later get a different number.',
  },
  'learner/first-grade': {
    title: 'First stage not passed',
    messages: {
      'not-admitted':
        'The learner has not passed the first stage and has no favourable decision of the admission board.',
    },
    todo: 'Ask for the decision of the admission board. Without a favourable decision the training cannot start.',
    why: 'Learners who start from 1 September 2024 have passed the first stage of secondary education (eerste graad) or have a favourable decision of the admission board (toelatingsklassenraad).',
  },
  'learner/iban-invalid': ibanTexts('learner'),
  'learner/insz-birth-date': {
    title: 'The date of birth does not match the national register number',
    messages: { differs: 'The date of birth entered is {birthDate}. According to the number it is {told}.' },
    todo: 'Check both on the identity card and correct what is wrong.',
    why: 'The first six digits of a national register number are the date of birth. If they differ, one of the two is wrong or the number belongs to someone else.',
  },
  'learner/insz-invalid': inszTexts('learner'),
  'learner/name-missing': {
    title: 'The name of the learner is missing',
    messages: { missing: 'There are details of the learner, but no name.' },
    todo: 'Enter the name of the learner.',
    why: 'The agreement states who the learner is. The decree requires it.',
  },
  'learner/premium-data': {
    ...premiumTexts('learner', 'the learner premium (leerlingenpremie)'),
    title: 'The details for the learner premium are not complete',
    why: 'Registering the agreement is also the application for the learner premium. It needs the consent and the account number of the learner.',
  },
  'learner/representative-missing': {
    title: 'The legal representative is missing',
    messages: { missing: 'The learner is a minor at the time of signing and no legal representative is entered.' },
    todo: 'Enter the name of a parent or guardian. They sign the agreement too.',
    why: 'A minor cannot sign an agreement alone. A parent or guardian signs as well.',
  },
  'learner/representative-superfluous': {
    title: 'A legal representative is not needed',
    messages: { superfluous: 'The learner is an adult at the time of signing, yet a legal representative is entered.' },
    todo: 'Check the date of birth. If it is right, you may leave the field empty.',
    why: 'An adult learner signs alone.',
  },
  'learner/residence': {
    title: 'Lawful residence is needed',
    messages: {
      adult: 'The learner is an adult from outside the European Economic Area and has no lawful residence.',
      'turns-18': 'The learner has no lawful residence and turns 18 on {date}, during the agreement.',
    },
    todo: 'Check the residence documents and ask for advice before you sign the agreement.',
    why: 'An adult learner with a nationality from outside the European Economic Area must have lawful residence.',
  },
  'learner/several-jobs': {
    title: 'The learner also works elsewhere',
    messages: {
      'other-job': 'The learner is a minor and also has other work. The hours for all employers count together.',
    },
    todo: 'Ask how many hours that is and add them to the schedule, per day and per week.',
    why: 'For minors the limits per day and per week apply to all employers together. So a weekend job counts too.',
  },
  'learner/too-old': {
    title: 'The learner is older than 25',
    messages: {
      'too-old': 'The learner is {age} old on the start date. Dual learning is for learners of at most {oldest}.',
    },
    todo: 'Check the date of birth and the start date. If they are right, look at training in adult education.',
    why: 'Dual learning in secondary education is for learners from 15 up to and including 25 years old.',
  },
  'learner/too-young': {
    title: 'The learner is too young on the start date',
    messages: {
      'too-young': 'The learner is {age} old on the start date. The minimum age is {youngest}.',
      'first-grade':
        'The learner is {age} old, has not passed the first stage and has no favourable decision of the admission board.',
    },
    todo: 'Check the date of birth and the start date. If they are right, the learner cannot start yet.',
    why: 'Learning at a workplace is possible from the age of 16, or from 15 if the learner has attended the first two years of secondary education. Before that, full-time education is compulsory.',
  },
  'learner/turns-18': {
    title: 'The learner turns 18 during the agreement',
    messages: {
      'turns-18':
        'The learner turns 18 on {date}. With an allowance, full social security contributions are due from 1 January {year}.',
    },
    todo: 'Check that the schedule is right before and after that day, and tell the company the date.',
    why: 'From the age of 18 the rules for adults apply to working hours, night work and Sunday work, and the learner signs alone. The reduced social security contributions on the allowance apply until 31 December of that year.',
  },
};
