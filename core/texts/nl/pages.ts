/** Dutch for the pages of the rules. */
import type { PageTexts } from '../page-texts';

export const nlPages: PageTexts = {
  name: 'Nederlands',
  rules: 'De regels van Duaalwijzer',
  intro: 'Dit kijkt Duaalwijzer na in een overeenkomst van alternerende opleiding, met de reden en de bron.',
  otherLanguages: 'Andere talen',
  severities: 'Kan zijn',
  why: 'Waarom deze regel er is',
  todo: 'Wat u kunt doen',
  law: 'Waar het staat',
  verified: 'nagekeken op {date}',
  since: 'geldig sinds {date}',
  ownLogic: 'Deze regel volgt uit de gegevens zelf, niet uit een wettekst.',
  examples: 'Voorbeelden',
  passes: 'In orde',
  finds: 'Niet in orde',
  waits: 'Wacht nog op een gegeven',
  noWaiting: 'Deze regel wacht nergens op.',
  nothingFilledIn: 'niets ingevuld',
  judgedOn: 'bekeken op {date}',
  notOfficial: 'Duaalwijzer is geen dienst van de Vlaamse overheid.',
};
