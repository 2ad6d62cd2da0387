/** English: what is wrong at a place in a dossier file. */
import type { DossierFaultTexts } from '../file-texts';

export const enDossierFaults: DossierFaultTexts = {
  json: 'This is not a JSON file.',
  shape: 'This does not have the form of a dossier.',
  version: 'We do not know this version of the dossier.',
  'unknown-key': 'We do not know this fact.',
  text: 'This must be a text.',
  date: 'This must be an existing date, such as 2026-09-01.',
  monday: 'This must be a Monday.',
  'yes-no': 'This must be true or false.',
  duration: 'This must be a duration, such as 38:00.',
  clock: 'This must be a time of day, such as 08:20.',
  money: 'This must be an amount, such as 600.50.',
  count: 'This must be a whole number, 0 or more.',
  step: 'This must be 1, 2 or 3.',
  'lesson-hours': 'This must be a number of lesson hours, from 0 to 24.',
  choice: 'This choice does not exist.',
  list: 'This must be a list.',
  file: 'This must be the name, type and size of a file.',
  weeks: 'A schedule has at least one week.',
};
