/** English sentences of the rules in `rules/period`. */
import type { RuleTextsOf } from '../texts';

export const period: RuleTextsOf<'period'> = {
  'period/end-before-start': {
    title: 'The end date is before the start date',
    messages: { reversed: 'The agreement starts on {start} but would end on {end}.' },
    todo: 'Correct one of the two dates.',
    why: 'An agreement ends on the day it starts at the earliest.',
  },
  'period/end-after-trajectory': {
    title: 'The end date is after the training programme',
    messages: {
      after: 'The agreement ends on {end}. The training programme ends on {latest}.',
      'in-summer':
        'The agreement ends on {end}, in the summer holiday. A training programme ends on 30 June at the latest, here {latest}.',
    },
    todo: 'Set the end date to 30 June of the last school year of the training, or earlier.',
    fix: 'Set 30 June',
    why: 'The agreement runs no longer than the planned end of the training programme: 30 June of the last school year. So a two-year course that starts in September 2022 ends on 30 June 2024 at the latest.',
  },
  'period/end-not-30-june': {
    title: 'The end date is not 30 June',
    messages: { 'other-day': 'The agreement ends on {end}.' },
    todo: 'Check whether it is certain that the learner will change workplace. If so, say that there are successive agreements. If not, choose 30 June.',
    why: 'The planned end date is usually 30 June. Another date is possible if it is certain that the learner will change workplace during the school year.',
  },
  'period/longer-than-three-years': {
    title: 'The agreement lasts longer than three years',
    messages: {
      longer: 'The agreement runs until {end}. With a duration of at most {longest} that is {latest} at the latest.',
    },
    todo: 'Check the start date and the end date.',
    why: 'An agreement is for a fixed term, no longer than the training and at most three years.',
  },
  'period/end-after-recognition': {
    title: 'The recognition ends before the agreement',
    messages: { after: 'The agreement runs until {end}. The establishment is recognised until {until}.' },
    todo: 'Ask the company to renew its recognition in time.',
    why: 'A learner can only be trained in a recognised establishment. If the recognition ends during the agreement, the company must renew it.',
  },
  'period/start-outside-recognition': {
    title: 'The establishment is not recognised on the start date',
    messages: {
      before: 'The agreement starts on {start}. The establishment is only recognised from {from}.',
      after: 'The agreement starts on {start}. The recognition of the establishment ended on {until}.',
    },
    todo: 'Choose a start date within the recognition, or ask the company to apply for a recognition first.',
    why: 'A company must be recognised for the training and for the establishment before it trains a learner.',
  },
  'period/overlaps-previous': {
    title: 'The previous agreement is still running',
    messages: {
      overlap:
        'The agreement starts on {start}. The previous agreement of this learner runs up to and including {previousEnd}.',
    },
    todo: 'Let the agreement start after the end of the previous one, or check whether the previous one was ended early.',
    why: 'Successive agreements follow one another without overlap: the new one starts on the day after the end of the previous one at the earliest.',
  },
  'period/gap-after-previous': {
    title: 'Too long without an agreement',
    messages: {
      gap: 'The previous agreement ended on {previousEnd}. With at most {longest} of training in between, the new one starts on {latest} at the latest.',
    },
    todo: 'Check both dates and discuss with the school whether the learner can stay in the training.',
    why: 'After the end of an agreement the learner has 20 training days to find a new one. If that fails, the learner must leave the training. Weekends, school holidays and public holidays do not count.',
  },
  'period/signed-after-start': {
    title: 'Signed after the start date',
    messages: { late: 'The agreement was signed on {signedOn} and already starts on {start}.' },
    todo: 'Check both dates. Let the agreement start on the day of signing at the earliest.',
    why: 'The agreement is signed no later than the moment when the learner starts the training in the company.',
  },
  'period/starts-in-school-holiday': {
    title: 'The start date falls in a school holiday',
    messages: { 'in-holiday': '{start} falls in {holiday}, which lasts up to and including {until}.' },
    todo: 'Choose a day after the holiday as the start date.',
    why: 'Since 1 September 2019 the learner is free in all school holidays. The agreement is then suspended: there is no training and no allowance, except on paid leave that was built up or for agreed training in the holiday (leeropportuniteit).',
  },
  'period/starts-on-free-day': {
    title: 'The start date is a day off',
    messages: {
      'public-holiday': '{start} is a public holiday: {holiday}.',
      weekend: '{start} is a {weekday}.',
    },
    todo: 'Check whether the learner starts on that day.',
    why: 'The start date can be a school day or a day at the workplace. It is seldom a weekend or a public holiday.',
  },
  'period/draft-expires': {
    title: 'The draft expires',
    messages: {
      near: 'The draft of {savedOn} is available for {lifetime}, until {expires}.',
      past: 'The draft of {savedOn} was available for {lifetime}, until {expires}.',
    },
    todo: 'Register the agreement in time. If the draft is gone, draw up the agreement again.',
    why: 'An agreement drawn up in the digital counter is a draft (werkversie). It stays available for 90 days.',
  },
  'period/registration-deadline': {
    title: 'Registering for the premiums',
    messages: {
      near: 'The agreement starts on {start}. Register it by {deadline} at the latest.',
      past: 'The agreement starts on {start} and had to be registered by {deadline} at the latest.',
      late: 'The agreement was registered on {registeredOn}. For the premiums the deadline was {deadline}.',
    },
    todo: 'Register the agreement as soon as possible. If the date has passed, tell the learner and the company that their premium is lost.',
    why: 'The registration is the application for the learner premium and for the premium of the company. It is done within three months of the start date; otherwise both lose their premium.',
  },
  'period/too-short-for-premiums': {
    title: 'Too short for the premiums',
    messages: {
      alone:
        'In school year {schoolYear} the agreement runs from {from} up to and including {until}. The premiums need at least {minimum}.',
      together:
        'In school year {schoolYear} the agreement runs from {from} up to and including {until}. Together with the other agreement, the premiums need at least {minimum}.',
    },
    todo: 'Check the dates and tell the learner and the company what this means for the premiums.',
    why: 'For the learner premium and the premium of the company, the training at the workplace lasts at least four months in a school year. July and August do not count.',
  },
  'period/dimona': {
    title: 'Dimona declaration',
    messages: {
      reminder: 'The company declares the learner to social security (Dimona IN) with code {codes}.',
      'other-code': 'The learner was declared with code {code}. The code for this agreement is {codes}.',
    },
    todo: 'Ask the company or its social secretariat to check the declaration, and enter the code.',
    why: 'The Dimona IN is done by the time the learner starts at the latest, even if that is a school day. The code is STG for an SAO. For an OAO it is ALT, in construction (PC 124) RTA, and for agreements from before 1 September 2023 OTH.',
  },
  'period/medical-examination': {
    title: 'Medical examination before the start',
    messages: {
      missing: 'The learner is a minor on {start}. There is no date of the medical examination yet.',
      'not-before': 'The medical examination is on {examinedOn}. The agreement starts on {start}.',
    },
    todo: 'Ask the company to have the examination done before the learner starts.',
    why: 'For minors a medical examination and a risk analysis are always required before the start of the agreement.',
  },
};
