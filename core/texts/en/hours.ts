/** English sentences of the rules in `rules/hours`. */
import type { RuleTextsOf } from '../texts';

const lowestToHighest = 'The schedule lists {listed} of compensatory rest. The usual range is {lowest} to {highest}.';

export const hours: RuleTextsOf<'hours'> = {
  'hours/average-above-38': {
    title: 'Average working hours above 38',
    messages: { above: '{average} is entered. The average over the year is at most {maximum} a week.' },
    todo: 'Enter 38 hours. If the learner works longer in a normal week, put compensation days in the schedule.',
    fix: 'Set 38 hours',
    why: 'Article 5 states the average over the whole year. The law allows at most 38 hours a week for it. Someone who works 40 hours in a normal week gets compensation days (inhaalrustdagen) and so comes to an average of 38 hours.',
  },
  'hours/compensation-days-missing': {
    title: 'No compensation days are listed',
    messages: {
      missing: 'A normal week has {effective}, article 5 says {average}. The schedule lists no compensation days.',
    },
    todo: 'Put the compensation days with their dates in the schedule, or make the weeks shorter.',
    why: 'A learner who works more in a normal week than the average of article 5 gets compensation days. They are in the schedule, so that the average over the year is right.',
  },
  'hours/total-above-average': {
    title: 'Even with the compensation days the average is too high',
    messages: {
      above:
        'A normal week has {effective}. With {days} of compensatory rest within the agreement, an average of {left} a week remains. Article 5 says {average}.',
      construction:
        'A normal week has {effective}. With {days} of compensatory rest within the agreement, an average of {left} a week remains. Article 5 says {average}. In construction these days fall in school holidays.',
    },
    todo: 'Check whether the compensation days fall on working days within the agreement and whether there are enough.',
    why: 'At the end of the year the learner may not have worked more hours than the average of article 5. Here we count every compensation day that can count. Construction has an exception of its own.',
  },
  'hours/average-above-sector': {
    title: 'Average working hours above those of the sector',
    messages: {
      above: '{average} is entered. In joint committee {committee} the average is at most {maximum} a week.',
      'perhaps-above':
        '{average} is entered. For joint committee {committee} we found an average of {maximum} a week. It may differ by company.',
    },
    todo: 'Ask the company for its full-time working hours and enter those.',
    fix: 'Set the average of the sector',
    why: 'A sector can agree on full-time working hours below 38 in a collective agreement (cao). Article 5 then follows the sector.',
  },
  'hours/average-differs-from-company': {
    title: 'Other working hours than in the company',
    messages: {
      differs: 'Article 5 says {average}, the full-time working hours in the company are {fullTime}.',
      'above-maximum':
        'The full-time working hours in the company are {fullTime}. The average over the year is at most {maximum} a week.',
    },
    todo: 'Copy the average working hours of the company into article 5, at most 38 hours.',
    fix: 'Copy the working hours of the company',
    why: 'An OAO is a full-time agreement. Article 5 states the average full-time working hours that apply in the company.',
  },
  'hours/compensation-days-count': {
    title: 'Unusual number of compensation days',
    messages: {
      'too-few': lowestToHighest,
      'too-many': lowestToHighest,
      construction:
        'The schedule lists {listed} of compensatory rest. The list of construction has {highest} within the agreement.',
    },
    todo: 'Ask the company how many compensation days there are and count them again.',
    why: 'For a full year and an average of 38 hours there are 12 with a week of 40 hours and 6 with 39 hours. For part of a year the method is not fixed: per month, per lesson week or the full number. That is why we show the limits.',
  },
  'hours/compensation-not-allowed': {
    title: 'Compensation days are not possible in this sector',
    messages: {
      'not-allowed': 'In joint committee {committee} a longer week with compensation days is not possible.',
    },
    todo: 'Ask the company which weekly hours apply and adjust the schedule.',
    why: 'Some sectors do not allow longer weeks in exchange for compensation days. The week itself must then be shorter.',
  },
  'hours/differs-from-schedule': {
    title: 'The hours entered differ from the schedule',
    messages: {
      lesson: 'You entered {typed} of lessons a week, the schedule has {scheduled}.',
      workplace: 'You entered {typed} a week at the workplace, the schedule has {scheduled}.',
      effective: 'You entered {typed} of effective working hours a week, the schedule has {scheduled}.',
    },
    todo: 'Check which of the two is right and correct the other.',
    why: 'The hours in the agreement and in the schedule should say the same. A lesson hour counts as 60 minutes.',
  },
  'hours/effective-above-40': {
    title: 'More than 40 hours in a week',
    messages: {
      'every-week': 'According to the schedule the week has {hours}. A week has at most {limit}.',
      pattern: 'Week {week} of the schedule has {hours}. A week has at most {limit}.',
      dated: 'The week of {monday} has {hours}. A week has at most {limit}.',
      typed: 'The effective working hours are {hours}. A week has at most {limit}.',
    },
    todo: 'Take hours out of that week.',
    why: 'Even with compensation days a normal week has at most 40 hours. For minors we know of no exception, for adults there are flexible arrangements.',
  },
  'hours/total-below-average': {
    title: 'Fewer hours than a full-time week',
    messages: {
      below:
        '{lessons} of lessons and {workplace} at the workplace make {total} a week together. Article 5 says {average}.',
    },
    todo: 'Check whether hours are missing.',
    why: 'An OAO is a full-time agreement: the lesson hours and the hours at the workplace together are the average working hours of article 5. Construction has an exception of its own.',
  },
  'hours/wide-variant': {
    title: 'With another week an OAO is possible',
    messages: {
      possible:
        'In joint committee {committee} a week may also have {effective}, with {days} of compensatory rest a year. With 16 lesson hours you then reach {minimum} at the workplace.',
    },
    todo: 'Ask the company whether that is possible. Article 5 keeps the average of the sector.',
    why: 'In retail the full-time week is 35 hours. With 16 lesson hours there are 19 left at the workplace, too few for an OAO. The sector also allows 36 hours with 6 compensation days.',
  },
};
