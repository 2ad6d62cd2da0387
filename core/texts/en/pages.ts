/** English for the pages of the rules. */
import type { PageTexts } from '../page-texts';

export const enPages: PageTexts = {
  name: 'English',
  rules: 'The rules of Duaalwijzer',
  intro: 'This is what Duaalwijzer checks in a dual-learning agreement, with the reason and the source.',
  otherLanguages: 'Other languages',
  severities: 'Can be',
  why: 'Why this rule exists',
  todo: 'What you can do',
  law: 'Where it is written',
  verified: 'checked on {date}',
  since: 'valid since {date}',
  ownLogic: 'This rule follows from the data itself, not from a legal text.',
  examples: 'Examples',
  passes: 'In order',
  finds: 'Not in order',
  waits: 'Still waits for a value',
  noWaiting: 'This rule waits for nothing.',
  nothingFilledIn: 'nothing filled in',
  judgedOn: 'looked at on {date}',
  notOfficial: 'Duaalwijzer is not a service of the Flemish government.',
};
