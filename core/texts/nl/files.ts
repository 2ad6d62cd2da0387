/** Dutch: files that cannot be used. */
import type { FileFaultTexts } from '../file-texts';

export const nlFiles: FileFaultTexts = {
  empty: '{name} is leeg.',
  type: '{name} is geen pdf, jpg of png.',
  password: '{name} is beveiligd met een wachtwoord. Bewaar het bestand zonder wachtwoord.',
  unreadable: '{name} kunnen we niet lezen. Misschien is het bestand beschadigd.',
};
