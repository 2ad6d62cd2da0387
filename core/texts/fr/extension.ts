/** French texts of the browser extension. */
import type { ExtensionTexts } from '../extension-texts';
import { frAttachment } from './attachment';
import { frOverlay } from './overlay';

export const frExtension: ExtensionTexts = {
  name: 'Duaalwijzer',
  attachment: frAttachment,
  counts: {
    errors: ['1 erreur', '{count} erreurs'],
    warnings: ['1 point d’attention', '{count} points d’attention'],
    remarks: ['1 conseil', '{count} conseils'],
    none: 'Aucune remarque',
  },
  marker: {
    name: '{severity} : {title}',
    group: 'Remarques pour {field}',
    atField: 'Pour ce champ : {findings}. Appuyez sur F8 pour une explication.',
  },
  card: {
    close: 'Fermer',
    expected: 'Attendu',
    received: 'Rempli',
    todo: 'Ce que vous pouvez faire',
    why: 'Pourquoi ?',
    sources: 'Sources',
    since: 'Valable depuis le {date}.',
    newTab: 's’ouvre dans un nouvel onglet',
    applied: 'C’est fait : pour {field}, la valeur est maintenant {value}.',
    undo: 'Annuler',
    undone: 'La valeur précédente est de retour.',
    notUndone: 'La page ne l’a pas permis : la nouvelle valeur y est encore. Remettez vous-même la précédente.',
    copied:
      'Le champ n’a pas accepté {value}. La valeur est dans votre presse-papiers : collez-la vous-même dans le champ.',
    typeYourself: 'Le champ n’a pas accepté {value}. Tapez vous-même la valeur dans le champ.',
  },
  panel: {
    findings: 'Vérifié',
    noFindings: 'Aucune remarque sur ce qui est rempli jusqu’à présent.',
    article: 'Article {article}',
    withoutArticle: 'Autres accords et annexes',
    goToField: 'Aller au champ',
    showCard: 'Afficher l’explication',
    about: '{button} : {title}',
    waiting: 'Pas encore vérifiable ({count})',
    passed: 'En ordre ({count})',
    passedHint: 'Ceci a été vérifié et n’a pas été trouvé :',
    notApplicable: 'Sans objet ({count})',
    left: 'Pas affiché, à votre demande ({count})',
    ruleOff: 'règle désactivée',
    severityHidden: 'vous n’affichez pas cette sorte de remarque',
    ignored: 'ignoré dans ce contrat',
    read: 'Lu sur cette page ({count})',
    readHint: 'Si une valeur n’est pas juste ici, le champ a été mal reconnu.',
    empty: 'vide',
    incomplete: 'pas encore une valeur valable',
    how: {
      exact: 'reconnu à « {label} »',
      synonym: 'autre mot : « {label} »',
      similar: 'ressemble à : « {label} »',
      pointed: 'indiqué par vous : « {label} »',
    },
    earlier: 'lu à une étape précédente : « {label} »',
    elsewhere: 'Ce champ se trouve à une autre étape.',
    keys: 'F8 : remarque suivante. Maj + F8 : précédente. Échap : fermer.',
  },
  overlay: frOverlay,
};
