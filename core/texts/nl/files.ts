/** Dutch: files that cannot be used. */
import type { FileFaultTexts } from '../file-texts';

export const nlFiles: FileFaultTexts = {
  empty: 'Het bestand {name} is leeg.',
  type: 'Het bestand {name} is geen pdf, jpg of png.',
  password: 'Het bestand {name} is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord.',
  unreadable: 'Het bestand {name} kunnen we niet lezen. Misschien is het beschadigd.',
};
