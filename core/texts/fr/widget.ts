/** French texts of the web components. */
import type { WidgetTexts } from '../widget-texts';
import { frDossierFaults } from './dossier-faults';
import { frExport } from './export';
import { frGuest } from './guest';
import { frScheduleWidget } from './schedule-widget';

export const frWidget: WidgetTexts = {
  fieldErrors: {
    clock: '« {typed} » n’est pas une heure. Tapez par exemple 8:20 ou 820.',
    clockUnclear:
      '« {typed} » n’est pas clair : huit heures et demie s’écrit 8:30, neuf heures moins dix 8:50. Tapez l’heure avec un deux-points.',
    date: '« {typed} » n’est pas une date. Tapez par exemple 1/9/2026.',
    monday: '« {typed} » n’est pas un lundi. Tapez la date d’un lundi, par exemple 31/8/2026.',
    duration: '« {typed} » n’est pas un nombre d’heures. Tapez par exemple 38 ou 37:30.',
    lessonHours: '« {typed} » n’est pas un nombre d’heures de cours. Tapez un nombre de 0 à 24, par exemple 8.',
    money: '« {typed} » n’est pas un montant. Tapez par exemple 600,50.',
    count: '« {typed} » n’est pas un nombre. Tapez 0, 1, 2 ou plus.',
  },
  optional: 'facultatif',
  refused: 'Nous ne pouvons pas lire les données que cette page transmet.',
  kept: 'Ce qui se trouvait déjà ici n’a pas changé.',
  dossierFaults: frDossierFaults,
  guest: frGuest,
  steps: {
    undo: 'Annuler (Ctrl+Z)',
    redo: 'Refaire (Ctrl+Y)',
    undone: 'La dernière étape est annulée.',
    redone: 'L’étape est refaite.',
  },
  export: frExport,
  findings: {
    heading: 'Contrôle',
    none: 'Aucune remarque sur ce que vous avez rempli jusqu’ici.',
    waiting: 'Remplissez encore ceci pour que tout soit contrôlé : {fields}.',
    goTo: 'Vers {place}',
    why: 'Pourquoi ?',
    count: '{count} × {severity}',
    inOrder: 'aucune remarque',
  },
  schedule: frScheduleWidget,
  allowance: {
    label: 'Contrôler l’indemnité d’apprentissage',
    result: 'Résultat',
    step: 'Échelon {step}',
    perMonth: '{amount} par mois',
    onDate: 'au {date}',
    onToday: 'aujourd’hui, {date}. Remplissez la date de début pour le montant de ce jour-là',
    because: 'La raison :',
    reasons: {
      'third-grade-begun': 'la première année du troisième degré est réussie',
      'two-alternating-years': 'au moins deux années de formation en alternance sont réussies',
      'ov3-qualified': 'la phase de qualification de l’OV3 est réussie',
      'second-grade-passed': 'le deuxième degré est réussi',
      'one-alternating-year': 'une année de formation en alternance est réussie',
      'first-alternating-year': 'aucune des conditions d’un échelon plus élevé n’est remplie',
    },
    open: 'On ne peut pas encore le dire',
    notYet: 'Le {date}, le contrat de formation en alternance (OAO) n’existait pas encore.',
    latestKnown:
      'Ce sont les derniers montants que nous connaissons. Ils peuvent avoir augmenté d’ici à la date de début.',
    table: 'Montants par mois {when}',
    stepColumn: 'Échelon',
    amountColumn: 'Par mois',
    yours: 'cet élève',
    since: 'Valable depuis le {date}.',
    verified: 'contrôlé le {date}',
    published: 'le montant figure tel quel dans la source',
    onlyFullType: 'L’indemnité d’apprentissage va avec un OAO. Avec un SAO, il n’y en a pas.',
    summary: 'Échelon {step} : {amount} par mois.',
  },
};
