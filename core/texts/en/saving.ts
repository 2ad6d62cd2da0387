/** English: the files that every component hands over. */
import type { SavingTexts } from '../saving-texts';
import { enMaking } from './making';

export const enSaving: SavingTexts = {
  heading: 'Documents',
  hint: 'The files are made in your browser. Nothing is sent.',
  calendar: 'Calendar (.ics)',
  dossier: 'Dossier (JSON)',
  print: 'Print',
  identifiers: 'Also put national register numbers and account numbers in the files',
  identifiersHint: 'Only do so if whoever gets the files may see those numbers.',
  noDates: 'There are no dates for your calendar yet. Fill in the start date and the end date.',
  saved: enMaking.saved,
  names: { calendar: 'agreement-dates', dossier: 'dossier' },
};
