/** English sentences of the rules in `rules/type`. */
import type { RuleTextsOf } from '../texts';

export const agreementType: RuleTextsOf<'type'> = {
  'type/adult-education': {
    title: 'The type of agreement does not suit adult education',
    messages: {
      adults: 'This is a course in adult education and the type is {type}. That type is for secondary education.',
      'no-adults': '{type} is only for adult education. The kind of training entered here is {kind}.',
      'odo-hours':
        'The adult learner is at the workplace for {workplace} a week on average. From {limit} it is an ODOS, not an ODO.',
      'odos-hours':
        'The adult learner is at the workplace for {workplace} a week on average. For an ODOS that is at least {limit}.',
    },
    todo: 'Choose the type of agreement that suits the training and the hours.',
    why: 'Since 1 September 2022 adult education has its own agreements: the ODO with fewer than 20 hours a week at the workplace, and the ODOS from 20 hours. The OAO and the SAO are for secondary education.',
  },
  'type/not-the-prescribed-type': {
    title: 'Not the type of agreement that is prescribed',
    messages: {
      'other-type': 'The type is {type}. The standard programme or the curriculum file says {prescribed}.',
    },
    todo: 'Choose the type from the standard programme or the curriculum file of the training.',
    why: 'The standard programme (standaardtraject) or the curriculum file (curriculumdossier) decides whether a course has an OAO or an SAO. The parties do not choose it themselves.',
  },
  'type/outside-flemish-community': {
    title: 'The company is outside the Flemish Community',
    messages: { outside: 'The type is {type}, but the company is in {region}.' },
    todo: 'Follow the rules of the place where the company is. The information sheets of werkplekduaal explain how.',
    why: 'A company in Wallonia or the Netherlands follows the local rules. The OAO and the SAO are Flemish agreements.',
  },
  'type/part-time-contract': {
    title: 'A part-time employment contract may not be possible here',
    messages: {
      'no-ground': 'No reason for a part-time employment contract is entered.',
      'not-dbso': 'The reason is part-time vocational secondary education, but the kind of training is {kind}.',
      'dbso-hours':
        'The learner is at the workplace for {workplace} a week on average. In part-time vocational secondary education this contract is only possible below {limit}.',
      'not-social-profit':
        'The reason is social Maribel, but joint committee {committee} is not part of the social profit sector.',
    },
    todo: 'Check whether one of the three exceptions applies. If not, sign an OAO or an SAO.',
    why: 'A part-time employment contract can replace an OAO or an SAO in three cases: social Maribel in the social profit sector, sea fishing, and part-time vocational secondary education with fewer than 20 hours a week at the workplace.',
  },
  'type/sao-total-hours': {
    title: 'The number of hours does not suit an SAO',
    messages: {
      'too-few': 'Lessons and workplace together are {total} a week. For an SAO that is at least {limit}.',
      'too-many':
        'Lessons and workplace together are {total} a week. Full-time working hours in the company are {limit}.',
    },
    todo: 'Check the lesson hours and the hours at the workplace.',
    why: 'Since 1 September 2022 an SAO is no longer full-time. Lessons and workplace together are at least 28 hours a week and no more than the full-time working hours in the company.',
  },
  'type/simulated-workplace': {
    title: 'An OAO is not possible at a simulated workplace',
    messages: { simulated: 'The workplace is simulated and the type is OAO. Then only an SAO is possible.' },
    todo: 'Choose an SAO, or check whether there is a real workplace after all.',
    why: 'An OAO is for training at a real workplace. If all training takes place at a simulated workplace, it is always an SAO.',
  },
  'type/workplace-hours-exactly-minimum': {
    title: 'Exactly 20 hours at the workplace, with compensation days',
    messages: {
      exactly:
        'The learner is at the workplace for exactly {minimum} a week on average, and there are compensation days ({days}). The average over the year may therefore be lower.',
    },
    todo: 'Put the compensation days on school days if possible, or ask werkplekduaal for advice.',
    why: 'An OAO requires an average of at least 20 hours a week at the workplace, over the year. Public holidays and leave do not lower that average. No source says whether compensation days do.',
  },
  'type/workplace-hours-too-high-for-sao': {
    title: 'Too many hours at the workplace for an SAO',
    messages: {
      'too-high': 'The learner is at the workplace for {workplace} a week on average. From {limit} it is an OAO.',
    },
    todo: 'Check the hours. If they stay at 20 or more, sign an OAO.',
    why: 'An SAO (work placement agreement) is for training with an average of fewer than 20 hours a week at a real workplace. From 20 hours it is an OAO, with an allowance.',
  },
  'type/workplace-hours-too-low': {
    title: 'Too few hours at the workplace for an OAO',
    messages: {
      'too-low':
        'The learner is at the workplace for {workplace} a week on average. For an OAO that is at least {minimum}.',
    },
    todo: 'Check the hours. If they stay below 20, an OAO is not possible and you sign an SAO.',
    why: 'An OAO (alternating training agreement) is for training with an average of at least 20 hours a week at a real workplace, over the whole year. Public holidays and leave do not count.',
  },
};
