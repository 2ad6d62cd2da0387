/** French sentences of the rules in `rules/allowance`. */
import type { RuleTextsOf } from '../texts';

export const allowance: RuleTextsOf<'allowance'> = {
  'allowance/amount': {
    title: 'L’indemnité d’apprentissage n’est pas correcte',
    messages: {
      'other-step':
        '{amount} est le montant de l’échelon {other}. Pour cet élève, le montant est de {expected} le {start}.',
      'older-index':
        '{amount} est un ancien montant : celui de l’échelon {other} à partir du {since}. Montant correct le {start} : {expected}.',
      'newer-index':
        '{amount} ne vaut qu’à partir du {since}, pour l’échelon {other}. Montant correct le {start} : {expected}.',
      'not-listed':
        '{amount} n’est pas un montant fixé par le gouvernement flamand. Montant correct le {start} : {expected}.',
    },
    todo: 'Indiquez le montant qui correspond à l’échelon de l’élève à la date de début.',
    fix: 'Mettre le montant correct',
    why: 'Le gouvernement flamand fixe les montants, selon la formation préalable de l’élève. Chacun doit les suivre : un montant plus élevé n’est pas permis non plus. Les chèques-repas sont permis.',
  },
  'allowance/step': {
    title: 'Cet échelon ne correspond pas à la formation préalable',
    messages: {
      'other-step': 'L’échelon {chosen} est choisi. La formation préalable donne l’échelon {step} : {because}.',
    },
    todo: 'Choisissez l’échelon que donne la formation préalable, ou corrigez la formation préalable.',
    fix: 'Mettre l’échelon correct',
    why: 'La formation préalable fixe l’échelon de l’indemnité. Si plusieurs conditions sont remplies, l’échelon le plus élevé vaut. Une année est réussie si le conseil de classe décide que l’élève peut continuer.',
  },
  'allowance/sao': {
    title: 'Pas d’indemnité d’apprentissage avec une SAO',
    messages: { paid: 'Montant indiqué : {amount} par mois. Avec une SAO, il n’y a pas d’indemnité.' },
    todo: 'Retirez le montant, ou vérifiez si le contrat doit être un OAO.',
    why: 'Seul un élève avec un OAO reçoit une indemnité d’apprentissage. Le remboursement de frais est permis.',
  },
  'allowance/next-step': {
    title: 'L’indemnité d’apprentissage augmente le 1er septembre',
    messages: { next: 'En cas de réussite, l’élève passe le {date} de l’échelon {from} à l’échelon {to}.' },
    todo: 'Dites à l’entreprise que le montant changera alors.',
    why: 'Qui réussit une année de formation passe à un échelon plus élevé au début de l’année de formation suivante, le 1er septembre.',
  },
  'allowance/indexed': {
    title: 'L’indemnité d’apprentissage est indexée',
    messages: { indexed: 'Montant le {start} : {then}. Montant depuis le {since} : {now}.' },
    todo: 'Dites à l’entreprise de payer le nouveau montant à partir de cette date.',
    why: 'L’indemnité est un pourcentage du revenu minimum mensuel moyen garanti (RMMMG) et augmente le jour où celui-ci augmente.',
  },
  'allowance/not-confirmed': {
    title: 'Vérifiez les montants',
    messages: {
      computed: 'Les montants à partir du {since} sont calculés et pas encore confirmés officiellement.',
      stale: 'Les derniers montants connus ici valent à partir du {newest}. Il y en a sans doute de plus récents.',
    },
    todo: 'Comparez le montant avec la page de l’autorité flamande sur l’indemnité (leervergoeding).',
    why: 'Les montants changent avec l’index. Seuls les montants publiés sont certains.',
  },
};
