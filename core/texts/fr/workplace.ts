/** French sentences of the rules in `rules/workplace`. */
import type { RuleTextsOf } from '../texts';
import { inszTexts } from './identifiers';

export const workplace: RuleTextsOf<'workplace'> = {
  'workplace/establishment-number': {
    title: 'Le numéro d’unité d’établissement n’est sans doute pas correct',
    messages: {
      shape:
        'Un numéro d’unité d’établissement compte 10 chiffres et commence par un chiffre de 2 à 8. Nombre de chiffres ici : {digits}.',
      'check-digits': 'Les deux derniers chiffres ne correspondent pas aux huit autres.',
      company: 'C’est un numéro d’entreprise. Un numéro d’unité d’établissement commence par un chiffre de 2 à 8.',
    },
    todo: 'Recopiez le numéro de la Banque-Carrefour des Entreprises (BCE).',
    why: 'Un numéro d’unité d’établissement compte 10 chiffres. Dans tous les numéros que nous connaissons, les deux derniers chiffres contrôlent les autres.',
  },
  'workplace/mentor-insz-invalid': inszTexts('du mentor'),
  'workplace/mentor-is-learner': {
    title: 'L’élève et le mentor ont le même numéro de registre national',
    messages: { same: 'Le même numéro de registre national est indiqué pour l’élève et pour le mentor.' },
    todo: 'Vérifiez lequel des deux numéros est faux.',
    why: 'Un numéro de registre national est celui d’une seule personne, et personne n’est son propre mentor.',
  },
  'workplace/mentor-learners': {
    title: 'Le mentor accompagne trop d’apprenants',
    messages: {
      'too-many':
        'Nombre d’apprenants que le mentor accompagne, cet élève compris : {learners}. Le maximum dans ce secteur est de {limit}.',
    },
    todo: 'Demandez à l’entreprise un autre mentor agréé, ou vérifiez le nombre dans l’aperçu par secteur.',
    why: 'Chaque secteur fixe combien d’apprenants un mentor accompagne en même temps. Les élèves et les apprenants de l’enseignement pour adultes comptent ensemble.',
  },
  'workplace/mentor-missing': {
    title: 'Le mentor manque',
    messages: { missing: 'L’établissement est indiqué, mais pas le mentor.' },
    todo: 'Choisissez un mentor agréé de cet établissement.',
    why: 'Le contrat mentionne qui accompagne l’élève sur le lieu de travail. C’est prévu par le décret.',
  },
  'workplace/mentor-not-recognised': {
    title: 'Le mentor ne peut pas accompagner ici',
    messages: {
      'not-recognised': 'Le mentor n’est pas agréé.',
      'not-linked': 'Le mentor n’est pas lié à cet établissement.',
    },
    todo: 'Choisissez un mentor agréé et lié à cet établissement, ou demandez à l’entreprise de mettre cela en ordre.',
    why: 'Un contrat n’est possible qu’avec un établissement agréé, une formation agréée et un mentor agréé.',
  },
  'workplace/mentor-too-young': {
    title: 'Le mentor a moins de 25 ans',
    messages: {
      'too-young': 'Le mentor a {age} à la date de début. L’âge minimum est de {withProof}.',
      'with-proof':
        'Le mentor a {age} à la date de début. Ce n’est possible qu’avec une preuve de formation préalable. Sinon, l’âge minimum est de {youngest}.',
    },
    todo: 'Vérifiez le numéro de registre national. S’il est correct, demandez la preuve de formation préalable ou un autre mentor.',
    why: 'Un mentor a au moins 25 ans. Avec une preuve de formation préalable, c’est possible à partir de 23 ans.',
  },
  'workplace/mentor-training': {
    title: 'La formation de mentor n’est pas encore suivie',
    messages: { 'not-followed': 'Le mentor n’a pas encore suivi la formation de mentor.' },
    todo: 'Rappelez-le à l’entreprise. Vous trouvez le délai auprès du partenariat sectoriel.',
    why: 'Un mentor suit la formation de mentor dans le délai fixé par le secteur. Sans elle, l’entreprise ne reçoit pas non plus sa prime (premie kwalificerend werkplekleren).',
  },
  'workplace/training-not-recognised': {
    title: 'L’établissement n’est pas agréé pour cette formation',
    messages: {
      'not-recognised': 'La formation « {training} » ne figure pas parmi les formations agréées de cet établissement.',
    },
    todo: 'Vérifiez si le nom de la formation est correct. Si oui, l’entreprise doit d’abord être agréée pour cette formation.',
    why: 'Un établissement est agréé par formation. Un contrat n’est possible que pour une formation agréée dans un établissement agréé.',
  },
};
