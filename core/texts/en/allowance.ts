/** English sentences of the rules in `rules/allowance`. */
import type { RuleTextsOf } from '../texts';

export const allowance: RuleTextsOf<'allowance'> = {
  'allowance/amount': {
    title: 'The allowance is not right',
    messages: {
      'other-step': '{amount} is the amount of step {other}. For this learner it is {expected} on {start}.',
      'older-index':
        '{amount} is an older amount: that of step {other} from {since}. The right amount on {start}: {expected}.',
      'newer-index': '{amount} only applies from {since}, for step {other}. The right amount on {start}: {expected}.',
      'not-listed':
        '{amount} is not an amount that the Flemish Government has fixed. The right amount on {start}: {expected}.',
    },
    todo: 'Enter the amount that goes with the step of the learner on the start date.',
    fix: 'Set the right amount',
    why: 'The Flemish Government fixes the amounts of the allowance (leervergoeding), by the prior education of the learner. Everyone must follow them: a higher amount is not allowed either. Meal vouchers are allowed.',
  },
  'allowance/step': {
    title: 'This step does not follow from the prior education',
    messages: {
      'other-step': 'Step {chosen} is chosen here. From the prior education follows step {step}: {because}.',
    },
    todo: 'Choose the step that follows from the prior education, or correct the prior education.',
    fix: 'Set the right step',
    why: 'The prior education decides the step of the allowance. If several conditions are met, the highest step applies. A year is passed if the class council (klassenraad) decides that the learner may go on.',
  },
  'allowance/sao': {
    title: 'No allowance with an SAO',
    messages: { paid: '{amount} a month is entered. There is no allowance with an SAO.' },
    todo: 'Remove the amount, or check whether the agreement should be an OAO.',
    why: 'Only a learner with an OAO gets an allowance. Expenses may be paid back.',
  },
  'allowance/next-step': {
    title: 'The allowance rises on 1 September',
    messages: { next: 'If the year is passed, the learner goes from step {from} to step {to} on {date}.' },
    todo: 'Tell the company that the amount changes then.',
    why: 'A learner who passes a training year goes to a higher step at the start of the next training year, on 1 September.',
  },
  'allowance/indexed': {
    title: 'The allowance has been indexed',
    messages: { indexed: 'On {start} it was {then}, since {since} it is {now}.' },
    todo: 'Tell the company that it pays the new amount from that date.',
    why: 'The allowance is a percentage of the guaranteed minimum monthly income and rises on the day when that rises.',
  },
  'allowance/not-confirmed': {
    title: 'Check the amounts',
    messages: {
      computed: 'The amounts from {since} are calculated and not officially confirmed yet.',
      stale: 'The newest amounts known here apply from {newest}. There are probably newer ones by now.',
    },
    todo: 'Compare the amount with the page of the Flemish authorities on the allowance.',
    why: 'The amounts change with the index. Only published amounts are certain.',
  },
};
