/** French: the link to share and what is kept in the browser. */
import type { GuestTexts } from '../guest-texts';

export const frGuest: GuestTexts = {
  required: 'Remplissez cette partie.',
  share: {
    button: 'Créer un lien avec ces données',
    hint: 'Le lien contient tout ce qui est rempli ici. Ne le donnez qu’à qui peut le voir.',
    link: 'Lien avec vos données',
    copied: 'Le lien est copié.',
    notCopied: 'Ce navigateur ne permet pas de copier. Copiez le lien vous-même.',
    tooLong: 'Il y a trop de données pour un seul lien.',
    damaged: 'Le lien n’est pas complet. Redemandez-le à la personne qui vous l’a donné.',
  },
  remember: {
    session: 'Ce que vous remplissez est conservé jusqu’à la fermeture de cet onglet.',
    consent: 'Conserver ce que je remplis sur cet appareil',
    consentHint:
      'Cela reste dans ce navigateur, même après sa fermeture. Ne le faites pas sur un appareil que vous partagez.',
    refused: 'Ce navigateur ne permet pas de conserver quoi que ce soit.',
    unreadable: 'Tout ce qui était conservé n’a pas pu être lu. Vérifiez ce qui est rempli maintenant.',
  },
  clear: 'Tout effacer',
  cleared: 'Tout est effacé.',
  emptied: 'Ce que vous aviez rempli est effacé.',
  undo: 'Annuler',
  undone: 'Tout est rétabli.',
};
