/** French for the pages of the rules. */
import type { PageTexts } from '../page-texts';

export const frPages: PageTexts = {
  name: 'Français',
  rules: 'Les règles de Duaalwijzer',
  intro: 'Voici ce que Duaalwijzer vérifie dans un contrat de formation en alternance, avec la raison et la source.',
  otherLanguages: 'Autres langues',
  severities: 'Peut être',
  why: 'Pourquoi cette règle existe',
  todo: 'Ce que vous pouvez faire',
  law: 'Où c’est écrit',
  verified: 'vérifié le {date}',
  since: 'valable depuis le {date}',
  ownLogic: 'Cette règle découle des données elles-mêmes, pas d’un texte de loi.',
  examples: 'Exemples',
  passes: 'En ordre',
  finds: 'Pas en ordre',
  waits: 'Attend encore une donnée',
  noWaiting: 'Cette règle n’attend rien.',
  nothingFilledIn: 'rien de rempli',
  judgedOn: 'examiné le {date}',
  notOfficial: 'Duaalwijzer n’est pas un service des autorités flamandes.',
};
