/** Dutch: what a file turned out to be that was chosen as schedule. */
import type { FileReadTexts } from '../attachment-texts';
import { nlFiles } from './files';

export const nlFileRead: FileReadTexts = {
  pdf: ['Het bestand {name} is een pdf van 1 pagina.', 'Het bestand {name} is een pdf van {pages} pagina’s.'],
  picture:
    'Het bestand {name} is een foto of een scan. De uren daarin kunnen we niet lezen: vul ze in het zijpaneel in.',
  ours: 'Het is gemaakt met Duaalwijzer. Het uurrooster erin is nagekeken en vergeleken met wat u invulde.',
  oursNoSchedule: 'Het is gemaakt met Duaalwijzer, maar er staat geen uurrooster in. Er is dus niets vergeleken.',
  damaged: 'Dit bestand is gemaakt met Duaalwijzer, maar het dossier erin is beschadigd.',
  read: 'Het uurrooster in de tekst is nagekeken en vergeleken met wat u invulde.',
  noText: 'Dit bestand is een scan zonder tekst. De uren kunnen we niet lezen: vul ze in het zijpaneel in.',
  noSchedule: 'In de tekst vonden we geen uurrooster zoals in het officiële model.',
  partly: 'Niet alle uren zijn te lezen. Er is dus niets vergeleken. Kijk dit zelf na:',
  private: 'Het bestand blijft in uw browser.',
  faults: { ...nlFiles, type: 'Het bestand {name} is geen pdf of jpg.' },
  short: {
    empty: 'Bestand is leeg',
    password: 'Bestand met een wachtwoord',
    unreadable: 'Bestand niet te lezen',
    unreadHours: 'Uren in het bestand niet gelezen',
    partlyRead: 'Niet alle uren in het bestand gelezen',
    noSchedule: 'Geen uurrooster in het bestand',
  },
};
