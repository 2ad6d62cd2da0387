/** French sentences of the rules in `rules/learner`. */
import type { RuleTextsOf } from '../texts';
import { ibanTexts, inszTexts, premiumTexts } from './identifiers';

export const learner: RuleTextsOf<'learner'> = {
  'learner/bis-number': {
    title: 'L’élève a un numéro bis',
    messages: { bis: 'C’est un numéro bis valable, pour qui n’est pas inscrit au Registre national.' },
    todo: 'Demandez si l’élève a reçu entre-temps un numéro de registre national. Si oui, indiquez ce numéro.',
    why: 'Vous pouvez utiliser un numéro bis pour un élève qui vient de l’étranger. Une personne inscrite plus tard au Registre national reçoit un autre numéro.',
  },
  'learner/first-grade': {
    title: 'Premier degré non réussi',
    messages: {
      'not-admitted':
        'L’élève n’a pas réussi le premier degré et n’a pas de décision favorable du conseil de classe d’admission (toelatingsklassenraad).',
    },
    todo: 'Renseignez-vous sur la décision du conseil de classe d’admission. Sans décision favorable, la formation ne peut pas commencer.',
    why: 'Pour commencer à partir du 1er septembre 2024, il faut avoir réussi le premier degré ou avoir une décision favorable du conseil de classe d’admission.',
  },
  'learner/iban-invalid': ibanTexts('l’élève'),
  'learner/insz-birth-date': {
    title: 'La date de naissance ne correspond pas au numéro de registre national',
    messages: { differs: 'Date de naissance indiquée : {birthDate}. Selon le numéro : {told}.' },
    todo: 'Vérifiez les deux sur la carte d’identité et corrigez ce qui est faux.',
    why: 'Les six premiers chiffres d’un numéro de registre national sont la date de naissance. S’il y a une différence, l’un des deux est faux ou le numéro est celui d’une autre personne.',
  },
  'learner/insz-invalid': inszTexts('de l’élève'),
  'learner/name-missing': {
    title: 'Le nom de l’élève manque',
    messages: { missing: 'Des données de l’élève sont indiquées, mais pas son nom.' },
    todo: 'Indiquez le nom de l’élève.',
    why: 'Le contrat mentionne qui est l’élève. C’est prévu par le décret.',
  },
  'learner/premium-data': {
    ...premiumTexts('l’élève', 'la prime de l’élève'),
    title: 'Les données pour la prime de l’élève sont incomplètes',
    why: 'L’enregistrement du contrat est aussi la demande de la prime de l’élève (leerlingenpremie). Il faut pour cela l’accord et le numéro de compte de l’élève.',
  },
  'learner/representative-missing': {
    title: 'Le représentant légal manque',
    messages: {
      missing: 'L’élève est mineur à la signature et aucun représentant légal n’est indiqué.',
    },
    todo: 'Indiquez le nom d’un parent ou du tuteur légal. Cette personne signe aussi le contrat.',
    why: 'Un mineur ne peut pas signer seul un contrat. Un parent ou le tuteur légal signe aussi.',
  },
  'learner/representative-superfluous': {
    title: 'Un représentant légal n’est pas nécessaire',
    messages: {
      superfluous: 'L’élève est majeur à la signature et un représentant légal est quand même indiqué.',
    },
    todo: 'Vérifiez la date de naissance. Si elle est correcte, vous pouvez laisser le champ vide.',
    why: 'Un élève majeur signe seul.',
  },
  'learner/residence': {
    title: 'Un séjour légal est nécessaire',
    messages: {
      adult: 'L’élève est majeur, vient de l’extérieur de l’Espace économique européen et n’a pas de séjour légal.',
      'turns-18': 'L’élève n’a pas de séjour légal et aura 18 ans le {date}, pendant le contrat.',
    },
    todo: 'Vérifiez les documents de séjour et demandez conseil avant de conclure le contrat.',
    why: 'Un élève majeur dont la nationalité est extérieure à l’Espace économique européen doit être en séjour légal.',
  },
  'learner/several-jobs': {
    title: 'L’élève travaille aussi ailleurs',
    messages: {
      'other-job':
        'L’élève est mineur et a aussi un autre travail. Les heures chez tous les employeurs comptent ensemble.',
    },
    todo: 'Demandez combien d’heures cela représente et ajoutez-les à l’horaire, par jour et par semaine.',
    why: 'Pour les mineurs, les limites par jour et par semaine valent pour tous les employeurs ensemble. Un job du week-end compte donc aussi.',
  },
  'learner/too-old': {
    title: 'L’élève a plus de 25 ans',
    messages: {
      'too-old': 'L’élève a {age} à la date de début. La formation duale est possible jusqu’à {oldest} inclus.',
    },
    todo: 'Vérifiez la date de naissance et la date de début. Si elles sont correctes, pensez à une formation de l’enseignement pour adultes.',
    why: 'La formation duale (duaal leren) dans l’enseignement secondaire est ouverte aux élèves de 15 à 25 ans inclus.',
  },
  'learner/too-young': {
    title: 'L’élève est trop jeune à la date de début',
    messages: {
      'too-young': 'L’élève a {age} à la date de début. L’âge minimum est de {youngest}.',
      'first-grade':
        'L’élève a {age}, n’a pas réussi le premier degré et n’a pas de décision favorable du conseil de classe d’admission (toelatingsklassenraad).',
    },
    todo: 'Vérifiez la date de naissance et la date de début. Si elles sont correctes, l’élève ne peut pas encore commencer.',
    why: 'On peut apprendre sur un lieu de travail à partir de 16 ans, ou de 15 ans après avoir suivi les deux premières années de l’enseignement secondaire. Avant cela, l’obligation scolaire est à temps plein.',
  },
  'learner/turns-18': {
    title: 'L’élève aura 18 ans pendant le contrat',
    messages: {
      'turns-18':
        'L’élève aura 18 ans le {date}. Avec une indemnité d’apprentissage, les cotisations sociales sont complètes à partir du 1er janvier {year}.',
    },
    todo: 'Vérifiez si l’horaire est correct avant et après ce jour, et communiquez la date à l’entreprise.',
    why: 'À partir de 18 ans, les règles pour adultes s’appliquent aux heures de travail, au travail de nuit et au travail du dimanche, et l’élève signe seul. Les cotisations sociales réduites sur l’indemnité valent jusqu’au 31 décembre de cette année-là.',
  },
};
