/** Dutch: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';
import { nlFiles } from './files';

export const nlAttachment: AttachmentTexts = {
  heading: 'Bijlage uurrooster',
  reading: '{name} wordt gelezen…',
  pdf: ['{name}: pdf van 1 pagina.', '{name}: pdf van {pages} pagina’s.'],
  picture: '{name} is een foto of een scan. De uren daarin kunnen we niet lezen: vul ze in het zijpaneel in.',
  ours: 'Dit bestand is gemaakt met Duaalwijzer. Het uurrooster erin is vergeleken met het formulier.',
  damaged: 'Dit bestand is gemaakt met Duaalwijzer, maar het dossier erin is beschadigd.',
  read: 'Het uurrooster is gelezen uit de tekst en vergeleken met het formulier.',
  noText: 'Dit bestand is een scan zonder tekst. De uren kunnen we niet lezen: vul ze in het zijpaneel in.',
  noSchedule: 'In de tekst vonden we geen uurrooster zoals in het officiële model.',
  partly: 'Niet alle uren zijn te lezen. Er is dus niets vergeleken. Kijk dit zelf na:',
  unavailable: '{name} konden we niet bekijken in deze browser.',
  private: 'Het bestand blijft in uw browser.',
  faults: { ...nlFiles, type: '{name} is geen pdf of jpg.' },
};
