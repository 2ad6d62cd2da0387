/** Dutch: while a document is made, and what came of it. */
import type { MakingTexts } from '../file-texts';
import { nlSaved } from './saved';

export const nlMaking: MakingTexts = {
  making: 'De pdf wordt gemaakt…',
  progress: '{done} van {files} bestanden klaar',
  cancel: 'Stop',
  cancelled: 'Gestopt. Er is geen bestand gemaakt.',
  saved: nlSaved,
  unwritten: 'Deze namen hebben letters die de pdf niet kent: {texts}. Vul ze met de hand in.',
  otherDossier: 'In een ander bestand zat ook een dossier. De nieuwe pdf draagt alleen het dossier van dit uurrooster.',
  notLoaded: 'Het onderdeel dat pdf’s maakt, kon niet geladen worden. Probeer het opnieuw.',
};
