/** French sentences of the rules in `rules/type`. */
import type { RuleTextsOf } from '../texts';

export const agreementType: RuleTextsOf<'type'> = {
  'type/adult-education': {
    title: 'Le type de contrat ne convient pas à l’enseignement pour adultes',
    messages: {
      adults:
        'C’est une formation de l’enseignement pour adultes et le type choisi est {type}. Ce type est réservé à l’enseignement secondaire.',
      'no-adults':
        'Le type {type} est réservé à l’enseignement pour adultes. La sorte de formation indiquée ici est : {kind}.',
      'odo-hours':
        'L’apprenant passe en moyenne {workplace} par semaine sur le lieu de travail. À partir de {limit}, c’est un ODOS et non un ODO.',
      'odos-hours':
        'L’apprenant passe en moyenne {workplace} par semaine sur le lieu de travail. Pour un ODOS, il faut au moins {limit}.',
    },
    todo: 'Choisissez le type de contrat qui correspond à la formation et aux heures.',
    why: 'Depuis le 1er septembre 2022, l’enseignement pour adultes a ses propres contrats : l’ODO avec moins de 20 heures par semaine sur le lieu de travail et l’ODOS à partir de 20 heures. L’OAO et la SAO sont réservés à l’enseignement secondaire.',
  },
  'type/not-the-prescribed-type': {
    title: 'Un autre type de contrat que celui prescrit',
    messages: {
      'other-type':
        'Le type choisi est {type}. Selon le parcours type (standaardtraject) ou le dossier de formation (curriculumdossier), le type est {prescribed}.',
    },
    todo: 'Choisissez le type du parcours type ou du dossier de formation.',
    why: 'Le parcours type ou le dossier de formation fixe si une formation se fait avec un OAO ou une SAO. Les parties ne le choisissent pas elles-mêmes.',
  },
  'type/outside-flemish-community': {
    title: 'L’entreprise est située hors de la Communauté flamande',
    messages: { outside: 'Type choisi : {type}. Région de l’entreprise : {region}.' },
    todo: 'Suivez les règles de l’endroit où se trouve l’entreprise. Les fiches d’information de werkplekduaal expliquent comment.',
    why: 'Pour une entreprise en Wallonie ou aux Pays-Bas, la réglementation locale s’applique. L’OAO et la SAO sont des contrats flamands.',
  },
  'type/part-time-contract': {
    title: 'Un contrat de travail à temps partiel n’est peut-être pas possible ici',
    messages: {
      'no-ground': 'Aucun motif n’est indiqué pour le contrat de travail à temps partiel.',
      'not-dbso':
        'Le motif est l’enseignement secondaire professionnel à temps partiel (DBSO), mais la sorte de formation indiquée est : {kind}.',
      'dbso-hours':
        'L’élève passe en moyenne {workplace} par semaine sur le lieu de travail. Dans l’enseignement professionnel à temps partiel (DBSO), ce contrat n’est possible qu’en dessous de {limit}.',
      'not-social-profit':
        'Le motif est le Maribel social, mais la commission paritaire {committee} ne fait pas partie du non-marchand.',
    },
    todo: 'Vérifiez si une des trois exceptions s’applique. Sinon, concluez un OAO ou une SAO.',
    why: 'Un contrat de travail à temps partiel peut remplacer l’OAO ou la SAO dans trois cas : Maribel social dans le non-marchand, pêche maritime, et enseignement professionnel à temps partiel (DBSO) avec moins de 20 heures par semaine sur le lieu de travail.',
  },
  'type/sao-total-hours': {
    title: 'Le nombre d’heures ne convient pas à une SAO',
    messages: {
      'too-few': 'Cours et lieu de travail font ensemble {total} par semaine. Pour une SAO, il faut au moins {limit}.',
      'too-many':
        'Cours et lieu de travail font ensemble {total} par semaine. Le temps plein dans l’entreprise est de {limit}.',
    },
    todo: 'Vérifiez les heures de cours et les heures sur le lieu de travail.',
    why: 'Depuis le 1er septembre 2022, la convention de stage en alternance (SAO) n’est plus à temps plein. Cours et lieu de travail font ensemble au moins 28 heures par semaine, sans dépasser le temps plein de l’entreprise.',
  },
  'type/simulated-workplace': {
    title: 'Un OAO n’est pas possible sur un lieu de travail simulé',
    messages: {
      simulated: 'Le lieu de travail est simulé et le type choisi est OAO. Seule une SAO est alors possible.',
    },
    todo: 'Choisissez une SAO, ou vérifiez s’il y a quand même un lieu de travail réel.',
    why: 'L’OAO est prévu pour les formations sur un lieu de travail réel. Si la formation a lieu uniquement sur un lieu de travail simulé, c’est toujours une SAO.',
  },
  'type/workplace-hours-exactly-minimum': {
    title: 'Exactement 20 heures sur le lieu de travail, avec des jours de repos compensatoire',
    messages: {
      exactly:
        'L’élève passe en moyenne exactement {minimum} par semaine sur le lieu de travail, et il y a des jours de repos compensatoire ({days}). Sur l’année, la moyenne peut donc être plus basse.',
    },
    todo: 'Placez si possible les jours de repos compensatoire sur des jours de cours, ou demandez conseil à werkplekduaal.',
    why: 'Un OAO demande en moyenne au moins 20 heures par semaine sur le lieu de travail, sur l’année. Les jours fériés et les vacances ne font pas baisser cette moyenne. Pour les jours de repos compensatoire, aucune source ne le dit.',
  },
  'type/workplace-hours-too-high-for-sao': {
    title: 'Trop d’heures sur le lieu de travail pour une SAO',
    messages: {
      'too-high':
        'L’élève passe en moyenne {workplace} par semaine sur le lieu de travail. À partir de {limit}, c’est un OAO.',
    },
    todo: 'Vérifiez les heures. S’il y en a bien 20 ou plus, concluez un OAO.',
    why: 'La SAO est prévue pour les formations avec en moyenne moins de 20 heures par semaine sur un lieu de travail réel. À partir de 20 heures, c’est un OAO, avec une indemnité d’apprentissage.',
  },
  'type/workplace-hours-too-low': {
    title: 'Trop peu d’heures sur le lieu de travail pour un OAO',
    messages: {
      'too-low':
        'L’élève passe en moyenne {workplace} par semaine sur le lieu de travail. Pour un OAO, il faut au moins {minimum}.',
    },
    todo: 'Vérifiez les heures. S’il y en a bien moins de 20, un OAO n’est pas possible et vous concluez une SAO.',
    why: 'Le contrat de formation en alternance (OAO) est prévu pour les formations avec en moyenne au moins 20 heures par semaine sur un lieu de travail réel, calculées sur toute l’année. Les jours fériés et les vacances ne comptent pas dans ce calcul.',
  },
};
