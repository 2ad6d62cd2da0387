/** French sentences of the rules in `rules/period`. */
import type { RuleTextsOf } from '../texts';

export const period: RuleTextsOf<'period'> = {
  'period/end-before-start': {
    title: 'La date de fin est avant la date de début',
    messages: { reversed: 'Le contrat commence le {start} et finirait déjà le {end}.' },
    todo: 'Corrigez l’une des deux dates.',
    why: 'Un contrat finit au plus tôt le jour où il commence.',
  },
  'period/end-after-trajectory': {
    title: 'La date de fin est après le parcours de formation',
    messages: {
      after: 'Le contrat finit le {end}. Le parcours de formation finit le {latest}.',
      'in-summer':
        'Le contrat finit le {end}, pendant les vacances d’été. Un parcours de formation finit au plus tard un 30 juin, ici le {latest}.',
    },
    todo: 'Mettez la date de fin au 30 juin de la dernière année scolaire de la formation, ou plus tôt.',
    fix: 'Mettre le 30 juin',
    why: 'Le contrat court au plus tard jusqu’à la fin prévue du parcours de formation : le 30 juin de la dernière année scolaire. Une formation de deux ans qui commence en septembre 2022 finit ainsi au plus tard le 30 juin 2024.',
  },
  'period/end-not-30-june': {
    title: 'La date de fin n’est pas le 30 juin',
    messages: { 'other-day': 'Le contrat finit le {end}.' },
    todo: 'Vérifiez s’il est déjà certain que l’élève changera de lieu de travail. Si oui, indiquez que les contrats se suivent. Sinon, choisissez le 30 juin.',
    why: 'La date de fin prévue est le plus souvent le 30 juin. Une autre date est possible s’il est certain que l’élève changera de lieu de travail pendant l’année scolaire.',
  },
  'period/longer-than-three-years': {
    title: 'Le contrat dure plus de trois ans',
    messages: {
      longer:
        'Le contrat court jusqu’au {end}. Avec une durée de {longest} au maximum, il finit au plus tard le {latest}.',
    },
    todo: 'Vérifiez la date de début et la date de fin.',
    why: 'Un contrat est à durée déterminée. Il ne dure pas plus longtemps que la formation, et trois ans au maximum.',
  },
  'period/end-after-recognition': {
    title: 'L’agrément finit avant le contrat',
    messages: { after: 'Le contrat court jusqu’au {end}. L’établissement est agréé jusqu’au {until}.' },
    todo: 'Demandez à l’entreprise de renouveler son agrément à temps.',
    why: 'Un élève ne peut être formé que dans un établissement agréé. Si l’agrément finit pendant le contrat, l’entreprise doit le renouveler.',
  },
  'period/start-outside-recognition': {
    title: 'L’établissement n’est pas agréé à la date de début',
    messages: {
      before: 'Le contrat commence le {start}. L’établissement n’est agréé qu’à partir du {from}.',
      after: 'Le contrat commence le {start}. L’agrément de l’établissement a pris fin le {until}.',
    },
    todo: 'Choisissez une date de début pendant l’agrément, ou demandez à l’entreprise d’introduire d’abord une demande d’agrément.',
    why: 'Une entreprise doit être agréée pour la formation et pour l’établissement avant de former un élève.',
  },
  'period/overlaps-previous': {
    title: 'Le contrat précédent court encore',
    messages: {
      overlap: 'Le contrat commence le {start}. Le contrat précédent de cet élève court jusqu’au {previousEnd} inclus.',
    },
    todo: 'Faites commencer le contrat après la fin du précédent, ou vérifiez si le précédent a pris fin plus tôt.',
    why: 'Des contrats successifs se suivent sans se chevaucher : le nouveau commence au plus tôt le lendemain de la fin du précédent.',
  },
  'period/gap-after-previous': {
    title: 'Trop longtemps sans contrat',
    messages: {
      gap: 'Le contrat précédent a pris fin le {previousEnd}. Avec {longest} de cours au maximum entre les deux, le nouveau commence au plus tard le {latest}.',
    },
    todo: 'Vérifiez les deux dates et voyez avec l’école si l’élève peut rester dans la formation.',
    why: 'Après la fin d’un contrat, l’élève a 20 jours de formation pour en trouver un nouveau. Sinon, il doit quitter la formation. Les week-ends, les vacances scolaires et les jours fériés ne comptent pas.',
  },
  'period/signed-after-start': {
    title: 'Signé après la date de début',
    messages: { late: 'Le contrat est signé le {signedOn} et commence déjà le {start}.' },
    todo: 'Vérifiez les deux dates. Faites commencer le contrat au plus tôt le jour de la signature.',
    why: 'Le contrat est conclu au plus tard au moment où l’élève commence la formation en entreprise.',
  },
  'period/starts-in-school-holiday': {
    title: 'La date de début tombe pendant les vacances scolaires',
    messages: { 'in-holiday': 'Le {start} tombe pendant {holiday}. Elles durent jusqu’au {until} inclus.' },
    todo: 'Choisissez comme date de début un jour après les vacances.',
    why: 'Depuis le 1er septembre 2019, l’élève est libre pendant toutes les vacances scolaires. Le contrat est alors suspendu : pas de formation ni d’indemnité, sauf pour des jours de vacances payées déjà acquis ou une opportunité d’apprentissage convenue (leeropportuniteit : formation pendant les vacances).',
  },
  'period/starts-on-free-day': {
    title: 'La date de début est un jour libre',
    messages: {
      'public-holiday': 'Le {start} est un jour férié : {holiday}.',
      weekend: 'Le {start} est un {weekday}.',
    },
    todo: 'Vérifiez si l’élève commence bien ce jour-là.',
    why: 'La date de début peut être un jour de cours ou un jour sur le lieu de travail. C’est rarement un week-end ou un jour férié.',
  },
  'period/draft-expires': {
    title: 'La version de travail expire',
    messages: {
      near: 'La version de travail du {savedOn} est disponible {lifetime}, jusqu’au {expires}.',
      past: 'La version de travail du {savedOn} était disponible {lifetime}, jusqu’au {expires}.',
    },
    todo: 'Enregistrez le contrat à temps. Si la version de travail n’existe plus, refaites le contrat.',
    why: 'Un contrat rédigé dans le guichet est une version de travail. Elle reste disponible 90 jours.',
  },
  'period/registration-deadline': {
    title: 'Enregistrer pour les primes',
    messages: {
      near: 'Le contrat commence le {start}. Enregistrez-le au plus tard le {deadline}.',
      past: 'Le contrat commence le {start} et devait être enregistré au plus tard le {deadline}.',
      late: 'Le contrat est enregistré le {registeredOn}. Pour les primes, c’était au plus tard le {deadline}.',
    },
    todo: 'Enregistrez le contrat le plus vite possible. Si la date est passée, dites à l’élève et à l’entreprise que leur prime est perdue.',
    why: 'L’enregistrement est la demande de la prime de l’élève et de la prime de l’entreprise. Il se fait dans les trois mois après la date de début. Sinon, tous deux perdent leur prime.',
  },
  'period/too-short-for-premiums': {
    title: 'Trop court pour les primes',
    messages: {
      alone:
        'Pendant l’année scolaire {schoolYear}, le contrat court du {from} au {until} inclus. Pour les primes, il faut au moins {minimum}.',
      together:
        'Pendant l’année scolaire {schoolYear}, le contrat court du {from} au {until} inclus. Pour les primes, il faut au moins {minimum} avec l’autre contrat.',
    },
    todo: 'Vérifiez les dates et dites à l’élève et à l’entreprise ce que cela change pour les primes.',
    why: 'Pour la prime de l’élève et la prime de l’entreprise, la formation sur le lieu de travail dure au moins quatre mois pendant une année scolaire. Juillet et août ne comptent pas.',
  },
  'period/dimona': {
    title: 'Déclaration Dimona',
    messages: {
      reminder: 'L’entreprise déclare l’élève à la sécurité sociale (Dimona IN) avec le code {codes}.',
      'other-code': 'L’élève est déclaré avec le code {code}. Pour ce contrat, c’est le code {codes}.',
    },
    todo: 'Demandez à l’entreprise ou à son secrétariat social de vérifier la déclaration et indiquez le code.',
    why: 'La Dimona IN se fait au plus tard quand l’élève commence, même si c’est un jour de cours. Le code est STG pour une SAO. Pour un OAO, c’est ALT, dans la construction (CP 124) RTA, et pour les contrats d’avant le 1er septembre 2023 OTH.',
  },
  'period/medical-examination': {
    title: 'Examen médical avant le début',
    messages: {
      missing: 'L’élève est mineur le {start}. La date de l’examen médical n’est pas encore indiquée.',
      'not-before': 'L’examen médical a lieu le {examinedOn}. Le contrat commence le {start}.',
    },
    todo: 'Demandez à l’entreprise de faire passer l’examen avant que l’élève commence.',
    why: 'Pour les élèves mineurs, un examen médical et une analyse des risques sont toujours obligatoires avant le début du contrat.',
  },
};
