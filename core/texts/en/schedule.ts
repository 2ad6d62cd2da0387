/** English sentences of the rules in `rules/schedule`. */
import type { RuleTextsOf } from '../texts';

export const schedule: RuleTextsOf<'schedule'> = {
  'schedule/annex-wording': {
    title: 'The annex gives another average than article 5',
    messages: {
      'effective-called-average':
        'The annex calls {stated} a week the average working hours. Article 5 says {average}.',
    },
    todo: 'Call the higher figure in the annex the effective working hours and put the average of article 5 next to it.',
    why: 'The effective working hours are what the learner works in a normal week. The average working hours are what remains over the whole year after the compensation days. The annex may not confuse the two.',
  },
  'schedule/blocks-overlap': {
    title: 'Hours overlap',
    messages: {
      'both-places':
        'On {days} the learner is planned at school and in the company at the same time, between {from} and {to}.',
      'one-place': 'On {days} hours overlap between {from} and {to}.',
    },
    todo: 'Check the hours of that day and leave one of the two out.',
    why: 'At any moment of the day the learner is in one place. We count overlapping hours only once.',
  },
  'schedule/break-too-short': {
    title: 'Too little break on a day',
    messages: {
      'too-little': 'On {days} the learner works {worked} with a break of {rest}. It must be at least {due}{until}.',
      'not-at-once':
        'On {days} the longest break lasts {longest}. One of the breaks must last at least {atOnce}{until}.',
    },
    todo: 'Add a break or make the lunch break longer.',
    why: 'A minor who works more than 4.5 hours has a break of half an hour. With more than 6 hours it is one hour, of which half an hour in one go. An adult has a quarter of an hour if the day is longer than 6 hours. Only breaks of a quarter of an hour or more count. It is not certain whether that also holds for a day with school alone.',
  },
  'schedule/compensation-day-duplicate': {
    title: 'A compensation day is listed twice',
    messages: { twice: 'In the list more than once: {days}.' },
    todo: 'Delete the duplicate date or replace it with another day.',
    why: 'A day can be a compensation day only once.',
  },
  'schedule/compensation-day-not-worked': {
    title: 'Compensation day without hours',
    messages: { 'not-worked': 'On {days} the learner has no hours. A day off makes up for nothing.' },
    todo: 'Choose a day when the learner would otherwise go to school or to the company.',
    why: 'A compensation day makes up for hours worked. On a Saturday, a Sunday or another day off there are no hours to make up for.',
  },
  'schedule/compensation-day-on-holiday': {
    title: 'Compensation day on a public holiday',
    messages: { holiday: 'Already a public holiday: {days}.' },
    todo: 'Choose another day.',
    why: 'The learner does not work on a public holiday anyway, so that day makes up for nothing.',
  },
  'schedule/compensation-day-outside': {
    title: 'Compensation day outside the agreement',
    messages: { outside: 'Not between the start date and the end date of the agreement: {days}.' },
    todo: 'Check the date. Often the year is wrong.',
    why: 'A compensation day only counts during the agreement.',
  },
  'schedule/compensation-day-wrong-year': {
    title: 'Compensation day with a wrong year',
    messages: { 'wrong-year': '{day}: the list of construction says {right}.' },
    todo: 'Copy the list of the right year.',
    why: 'In construction (PC 124) the compensation days are fixed every year. Day and month match the list of another year here, so the year was probably copied wrongly.',
  },
  'schedule/daily-rest': {
    title: 'Too little rest between two days',
    messages: {
      'too-short':
        'On {days} the hours start at {start}; the day before they end at {end}. That is {rest} of rest. It must be at least {limit}{until}.',
      'too-short-after':
        'On {days} the hours end at {end}; the day after they start at {start}. That is {rest} of rest. It must be at least {limit}{until}.',
      'after-midnight':
        'On {days} the hours end at {end}, after midnight, and start again at {start}. That is {rest} of rest. It must be at least {limit}{until}.',
    },
    todo: 'Let one day stop earlier or the other start later.',
    why: 'Between two working days a minor has at least 12 hours of rest and an adult at least 11 hours. In PC 311 it is 12 hours for everyone. Nowhere is it written in so many words whether a school day counts: then it is a warning.',
  },
  'schedule/day-too-long': {
    title: 'Day too long',
    messages: {
      minor: '{days}: {counted}. A minor works at most {limit} a day, lesson hours included{until}.',
      adult: '{days}: {counted}. At most {limit} a day is allowed here.',
    },
    todo: 'Make the day shorter or spread the hours over other days.',
    why: 'A minor works at most 8 hours a day. An adult at most 9 hours, or 8 hours if the week is longer than 5.5 days. A lesson hour counts as 60 minutes. It is not certain whether that also holds for a day with school alone.',
  },
  'schedule/stretch-too-long': {
    title: 'Working too long without a break',
    messages: {
      minor: 'On {days} the learner works {longest} without a break. For a minor the maximum is {limit}{until}.',
      adult: 'On {days} the learner works {longest} without a break. The maximum is {limit}.',
    },
    todo: 'Put a break of at least a quarter of an hour in those hours.',
    why: 'A minor works at most 4.5 hours in a row, an adult at most 6 hours. A break counts from a quarter of an hour. It is not certain whether that also holds for a day with school alone.',
  },
  'schedule/block-reversed': {
    title: 'Hours in the wrong order',
    messages: { reversed: 'On {days} it says from {from} to {to}. The end must come after the start.' },
    todo: 'Correct the start or the end. If the learner works past midnight, enter up to 24:00 and the rest on the next day.',
    why: 'We cannot count hours that end before they start.',
  },
  'schedule/break-outside-block': {
    title: 'Break outside the hours',
    messages: {
      outside: 'On {days} the break from {from} to {to} falls outside the hours at that place.',
      overlapping: 'On {days} two breaks overlap between {from} and {to}.',
    },
    todo: 'Check the start and the end of the break.',
    why: 'A break interrupts hours at school or in the company. Outside those hours it is not a break and does not count.',
  },
  'schedule/compensation-day-not-sector-day': {
    title: 'Compensation day that is not on the list of construction',
    messages: {
      'not-listed': 'Not on the list of construction: {days}.',
      'list-unknown': 'We do not know the list of construction for that year yet: {days}.',
    },
    todo: 'Compare with the list of Constructiv for that year.',
    why: 'In construction (PC 124) the twelve compensation days are fixed every year, for everyone.',
  },
  'schedule/compensation-day-suspended': {
    title: 'Compensation day in a school holiday',
    messages: {
      suspended: 'In a school holiday the agreement is suspended, also on {days}.',
      construction: 'In a school holiday, like most compensation days of construction: {days}.',
    },
    todo: 'Choose a day in a lesson week, or ask whether the day in the holiday may count. In construction the day stays in the list.',
    why: 'The learner does not work in school holidays. So a compensation day there makes up for no hours worked. No source says how such a day counts.',
  },
  'schedule/extra-rest-day': {
    title: 'No day off besides Sunday',
    messages: {
      company: 'On {days} the learner works in the company, and on the other side of the Sunday as well{until}.',
      school:
        'On {days} the learner has hours, and on the other side of the Sunday as well. At least one of the two is a school day{until}.',
    },
    todo: 'Keep the Saturday or the Monday free.',
    why: 'Besides Sunday a minor has one more rest day: the Saturday before or the Monday after. No sector can make an exception. Nowhere is it written in so many words whether a school day counts as work.',
  },
  'schedule/holiday-training': {
    title: 'Training in a school holiday',
    messages: {
      'not-agreed': 'On {days} there are hours in the company, but it is a school holiday.',
      'too-few-weeks': 'Full weeks off in July and August: {free}. There must be at least {least}.',
    },
    todo: 'Have the three parties agree on training in the holiday (leeropportuniteit), or choose a day in a lesson week. Keep four full weeks off in summer.',
    why: 'In school holidays the agreement is suspended. Training is then only possible if the three parties agree on it. In July and August four weeks always stay off.',
  },
  'schedule/incomplete': {
    title: 'The schedule is not complete',
    messages: {
      'half-block': 'On {days} a start or an end is missing.',
      'empty-week': 'There are no hours yet in week {weeks}.',
    },
    todo: 'Enter the start and the end of each day.',
    why: 'The schedule states the exact start and end of each training day, at school and in the company.',
  },
  'schedule/lesson-hours-unknown': {
    title: 'Number of lesson hours missing',
    messages: { unknown: 'On {days} there is no number of lesson hours. The totals are now an estimate by the clock.' },
    todo: 'Enter how many lesson hours the learner has that day.',
    why: 'A lesson hour counts as 60 minutes, even if it lasts 50. From the start and end of a school day we cannot tell how many lesson hours there are.',
  },
  'schedule/night-adult': {
    title: 'Work at night',
    messages: {
      check: 'On {days} there are hours in the company between {from} and {to}. That is night work.',
      allowed: 'On {days} there are hours in the company between {from} and {to}. That is possible in this sector.',
    },
    todo: 'Ask the company whether night work is allowed there.',
    why: 'Work between 20:00 and 6:00 is night work. For adults it is only possible in some sectors or for certain work.',
  },
  'schedule/night-minor': {
    title: 'A minor does not work at night',
    messages: {
      forbidden:
        'On {days} there are hours in the company between {from} and {to}. A minor does not work between 20:00 and 6:00{until}.',
      beyond:
        'On {days} there are hours in the company between {from} and {to}. In hotels and restaurants a minor may work from the age of 16 between {earliest} and {latest}{until}.',
      allowed:
        'On {days} there are hours in the company between {from} and {to}. In hotels and restaurants that is possible from the age of 16 until {latest}{until}.',
      uncertain:
        'On {days} there are hours in the company between {from} and {to}. Bakeries have an exception; we do not know its hours{until}.',
    },
    todo: 'Move the hours to daytime. If your sector can make an exception, report it to the labour inspectorate (Toezicht op de Sociale Wetten) beforehand and arrange transport home.',
    why: 'A minor may not work between 20:00 and 6:00. A few sectors may make an exception from the age of 16, under conditions.',
  },
  'schedule/night-never': {
    title: 'Never work between midnight and 4:00',
    messages: {
      never: 'On {days} there are hours in the company between {from} and {to}. A minor may never do that{until}.',
    },
    todo: 'Take those hours out of the schedule.',
    why: 'Between midnight and 4:00 a minor may not work in any sector or for any reason.',
  },
  'schedule/period-too-short': {
    title: 'Too short in the company on a day',
    messages: { 'too-short': 'On {days} a period in the company lasts {length}. It must be at least {limit}.' },
    todo: 'Make that period longer or spread the hours over other days.',
    why: 'A period of work lasts at least 3 hours, shorter in some sectors. It is not clear whether that also holds for half a day next to half a school day.',
  },
  'schedule/public-holiday': {
    title: 'Hours on a public holiday',
    messages: {
      dated: 'There are hours on a public holiday or its replacement day: {days}.',
      pattern:
        'According to the weekly schedule the learner is in the company on a public holiday: {days}. Normally there is no work on that day.',
    },
    todo: 'Agree with the company that the learner is free that day.',
    why: 'There is no work on a public holiday, except where Sunday work is allowed. A weekly schedule does not take public holidays into account, so we name them.',
  },
  'schedule/sector-rest-day-missing': {
    title: 'A compensation day of construction is missing',
    messages: { missing: 'On the list of construction, but not in the schedule: {days}.' },
    todo: 'Add the day, so that everyone knows there is no work that day.',
    why: 'In construction (PC 124) nobody works on the compensation days of the sector, not even a learner.',
  },
  'schedule/sector-rest-day-worked': {
    title: 'Hours on a compensation day of construction',
    messages: {
      dated: 'On {days} there are hours in the company, but construction then has compensatory rest.',
      pattern:
        'On {days} the learner is in the company according to the schedule, but construction then has compensatory rest.',
    },
    todo: 'Add the day to the compensation days or choose another day.',
    why: 'In construction (PC 124) nobody may work on the compensation days of the sector. That also holds for learners.',
  },
  'schedule/study-day': {
    title: 'Study day on an odd day',
    messages: {
      outside: '{day} is outside the agreement.',
      'no-school-day': 'On {day} the learner has no school according to the schedule.',
      holiday: '{day} is a holiday or a day off.',
    },
    todo: 'Check the date of the study day. Often the year is wrong.',
    why: 'On a study day of the school staff there are no lessons and the learner goes to the company. That is only possible on a normal school day during the agreement.',
  },
  'schedule/sunday-adult': {
    title: 'Work on Sunday',
    messages: {
      check: 'On {days} there are hours in the company. Sunday work is only allowed in some sectors.',
      allowed: 'On {days} there are hours in the company. That is possible in this sector.',
    },
    todo: 'Ask the company whether Sunday work is allowed there and when the learner takes the compensatory rest.',
    why: 'There is no work on Sunday, except in sectors where it is allowed, such as hotels, restaurants and care. It is made up for with rest in the six days that follow.',
  },
  'schedule/sunday-minor': {
    title: 'A minor does not work on Sunday',
    messages: {
      forbidden: 'On {days} there are hours in the company. A minor does not work on Sunday{until}.',
      'student-contract':
        'On {days} there are hours in the company. In joint committee {committee} that is only allowed with a student contract, not with this agreement{until}.',
      uncertain:
        'On {days} there are hours in the company. A minor does not work on Sunday; a few sectors may make an exception{until}.',
      allowed:
        'On {days} there are hours in the company. In joint committee {committee} that is allowed one Sunday in two, if it is reported five days in advance{until}.',
      'two-in-a-row':
        'On {days} there are hours in the company, two Sundays in a row. In joint committee {committee} that is allowed one Sunday in two{until}.',
      'too-young':
        'On {days} there are hours in the company. In joint committee {committee} that is only allowed from the age of {age}.',
    },
    todo: 'Keep the Sunday free. If your sector may make an exception, report it to the labour inspectorate (Toezicht op de Sociale Wetten) five days in advance.',
    why: 'A minor may not work on Sunday. A few sectors may make an exception, at most one Sunday in two. In retail the exception is only for student jobs.',
  },
  'schedule/variable-notice': {
    title: 'Changing weeks: give the schedule in time',
    messages: { ahead: 'The schedule changes over {weeks} weeks. Give it at least {notice} in advance.' },
    todo: 'Agree who passes the schedule on and when.',
    why: 'For changing full-time schedules there is a notice of seven days. That way the learner can make arrangements.',
  },
  'schedule/weekly-rest': {
    title: 'Too little rest in a week',
    messages: {
      'every-week': 'The weekly schedule has no uninterrupted rest of {limit}.',
      pattern: 'Week {week} of the schedule has no uninterrupted rest of {limit}.',
      dated: 'The week of {monday} has no uninterrupted rest of {limit}.',
    },
    todo: 'Keep a day free, preferably the day before or after Sunday.',
    why: 'Every week the learner has at least 35 hours of uninterrupted rest: the Sunday and the rest between two days.',
  },
};
