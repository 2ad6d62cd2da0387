/** French sentences of the rules in `rules/documents`. */
import type { RuleTextsOf } from '../texts';

export const documents: RuleTextsOf<'documents'> = {
  'documents/schedule-missing': {
    title: 'L’horaire manque',
    messages: { missing: 'Il n’y a pas encore de fichier avec l’horaire.' },
    todo: 'Ajoutez l’horaire définitif, en pdf ou en jpg.',
    why: 'L’horaire définitif est ajouté avant l’enregistrement du contrat. Il mentionne aussi les heures à l’école.',
  },
  'documents/schedule-type': {
    title: 'Pas un pdf ou un jpg',
    messages: { 'other-type': 'Le fichier {name} n’est pas un pdf ou un jpg.' },
    todo: 'Enregistrez l’horaire en pdf et choisissez ce fichier.',
    why: 'L’horaire est ajouté en un seul document, un pdf ou un jpg.',
  },
  'documents/one-schedule-file': {
    title: 'Plus d’un horaire',
    messages: { several: 'Nombre de fichiers choisis : {count}. Le guichet ne garde que le dernier.' },
    todo: 'Rassemblez tous les horaires dans un document et choisissez seulement celui-là.',
    why: 'Il y a place pour une seule annexe avec l’horaire. Un nouveau fichier supprime le précédent.',
  },
  'documents/training-plan': {
    title: 'Le plan de formation manque',
    messages: { missing: 'Le plan de formation n’est pas encore ajouté.' },
    todo: 'Ajoutez le plan de formation.',
    why: 'L’enregistrement demande le plan de formation individuel. Il dit ce que l’élève apprend à l’école et ce qu’il apprend sur le lieu de travail.',
  },
  'documents/learner-statement': {
    title: 'La déclaration de l’élève manque',
    messages: { missing: 'La déclaration pour la prime de l’élève n’est pas encore ajoutée.' },
    todo: 'Ajoutez la déclaration. Si l’élève ne veut pas la prime, indiquez-le.',
    why: 'Par cette déclaration, l’élève demande sa prime (leerlingenpremie). Elle est ajoutée lors de l’enregistrement.',
  },
  'documents/signed-agreement': {
    title: 'Le contrat signé manque',
    messages: { missing: 'Le contrat signé n’est pas encore chargé.' },
    todo: 'Faites signer toutes les parties et chargez le contrat.',
    why: 'Seul un contrat signé est enregistré.',
  },
  'documents/work-regulations': {
    title: 'Le règlement de travail manque',
    messages: { missing: 'Le règlement de travail de l’entreprise n’est pas encore joint.' },
    todo: 'Demandez à l’entreprise son règlement de travail.',
    why: 'Le règlement de travail de l’entreprise est une annexe du contrat.',
  },
  'documents/signatures': {
    title: 'Toutes les signatures ne sont pas là',
    messages: { lacking: 'Signature manquante : {lacking}.' },
    todo: 'Faites signer tout le monde avant d’enregistrer.',
    why: 'L’élève, l’entreprise et l’opérateur de formation signent tous les trois. Si l’élève a moins de 18 ans ce jour-là, le représentant légal signe aussi.',
  },
  'documents/schedule-differs': {
    title: 'L’annexe diffère de ce que vous avez indiqué',
    messages: {
      weeks: 'Nombre de semaines dans l’annexe : {read}. Dans l’horaire indiqué : {weeks}.',
      days: '{days} : l’annexe mentionne d’autres heures que l’horaire indiqué.',
      totals:
        'En {week}, l’annexe arrive à {read} ({part}), l’horaire indiqué à {filled} : les pauses ou les heures de cours diffèrent.',
      hours: 'Par semaine ({part}) : l’annexe mentionne {read}, vous avez indiqué {typed}.',
    },
    todo: 'Vérifiez lequel des deux est correct et corrigez l’autre.',
    why: 'L’annexe est signée avec le contrat. Les deux doivent mentionner les mêmes heures.',
  },
};
