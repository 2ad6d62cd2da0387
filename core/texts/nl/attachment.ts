/** Dutch: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';

export const nlAttachment: AttachmentTexts = {
  heading: 'Bijlage uurrooster',
  reading: 'Het bestand {name} wordt gelezen…',
  unavailable: 'Het bestand {name} konden we niet bekijken in deze browser.',
  unavailableShort: 'Bestand niet bekeken',
  tooLarge:
    'Het bestand {name} is groter dan {size} MB. Zo’n groot bestand lezen we niet. Kijk na of het het juiste is.',
  tooLargeShort: 'Bestand is heel groot',
  askHours: 'Vul de uren in',
  other: {
    title: 'Bijlage van een andere overeenkomst',
    titlePeriod: 'Bijlage voor een andere periode',
    difference: '{field}: op de bijlage staat {annex}, op de pagina {page}.',
    todo: 'Kies de juiste bijlage, of maak ze opnieuw met de gegevens van deze overeenkomst.',
  },
  merge: {
    offer: 'Meerdere bestanden samenvoegen',
    opening: 'Wordt geopend… Blijft dit staan? Dan kan het niet op deze pagina.',
    notUndone: 'De pagina liet dat niet toe. Verwijder het bestand zelf op de pagina.',
  },
};
