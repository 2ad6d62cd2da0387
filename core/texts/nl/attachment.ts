/** Dutch: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';
import { nlFiles } from './files';

export const nlAttachment: AttachmentTexts = {
  heading: 'Bijlage uurrooster',
  reading: 'Het bestand {name} wordt gelezen…',
  pdf: ['Het bestand {name} is een pdf van 1 pagina.', 'Het bestand {name} is een pdf van {pages} pagina’s.'],
  picture:
    'Het bestand {name} is een foto of een scan. De uren daarin kunnen we niet lezen: vul ze in het zijpaneel in.',
  ours: 'Het is gemaakt met Duaalwijzer. Het uurrooster erin is nagekeken en vergeleken met wat u invulde.',
  damaged: 'Dit bestand is gemaakt met Duaalwijzer, maar het dossier erin is beschadigd.',
  read: 'Het uurrooster in de tekst is nagekeken en vergeleken met wat u invulde.',
  noText: 'Dit bestand is een scan zonder tekst. De uren kunnen we niet lezen: vul ze in het zijpaneel in.',
  noSchedule: 'In de tekst vonden we geen uurrooster zoals in het officiële model.',
  partly: 'Niet alle uren zijn te lezen. Er is dus niets vergeleken. Kijk dit zelf na:',
  unavailable: 'Het bestand {name} konden we niet bekijken in deze browser.',
  private: 'Het bestand blijft in uw browser.',
  askHours: 'Vul de uren in',
  merge: {
    offer: 'Meerdere bestanden samenvoegen',
    opening: 'Wordt geopend… Blijft dit staan? Dan kan het niet op deze pagina.',
    made: 'Dit bestand is op uw klik gekozen.',
    notUndone: 'De pagina liet dat niet toe. Verwijder het bestand zelf op de pagina.',
  },
  faults: { ...nlFiles, type: 'Het bestand {name} is geen pdf of jpg.' },
};
