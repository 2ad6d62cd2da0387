/** French sentences of the rules in `rules/hours`. */
import type { RuleTextsOf } from '../texts';

export const hours: RuleTextsOf<'hours'> = {
  'hours/average-above-38': {
    title: 'Durée moyenne du travail au-dessus de 38 heures',
    messages: { above: 'Durée indiquée : {average}. La moyenne sur l’année est de {maximum} par semaine au maximum.' },
    todo: 'Indiquez 38 heures. Si l’élève travaille plus longtemps dans une semaine ordinaire, mettez des jours de repos compensatoire dans l’horaire.',
    fix: 'Mettre 38 heures',
    why: 'L’article 5 mentionne la moyenne sur toute l’année. La loi permet 38 heures par semaine au maximum. Qui travaille 40 heures dans une semaine ordinaire reçoit des jours de repos compensatoire et arrive ainsi à 38 heures en moyenne.',
  },
  'hours/compensation-days-missing': {
    title: 'Aucun jour de repos compensatoire n’est mentionné',
    messages: {
      missing:
        'Une semaine ordinaire compte {effective}. L’article 5 mentionne {average}. L’horaire ne mentionne aucun jour de repos compensatoire.',
    },
    todo: 'Mettez les jours de repos compensatoire avec leur date dans l’horaire, ou raccourcissez les semaines.',
    why: 'Si l’élève travaille dans une semaine ordinaire plus que la moyenne de l’article 5, il reçoit des jours de repos compensatoire. Ils figurent dans l’horaire, pour que la moyenne sur l’année soit respectée.',
  },
  'hours/total-above-average': {
    title: 'Même avec les jours de repos compensatoire, la moyenne reste trop élevée',
    messages: {
      above:
        'Une semaine ordinaire compte {effective}. Avec {days} de repos compensatoire pendant le contrat, il reste en moyenne {left} par semaine. L’article 5 mentionne {average}.',
      construction:
        'Une semaine ordinaire compte {effective}. Avec {days} de repos compensatoire pendant le contrat, il reste en moyenne {left} par semaine. L’article 5 mentionne {average}. Dans la construction, ces jours tombent pendant les vacances scolaires.',
    },
    todo: 'Vérifiez si les jours de repos compensatoire tombent sur des jours de travail pendant le contrat et s’il y en a assez.',
    why: 'À la fin de l’année, l’élève ne peut pas avoir travaillé plus que la moyenne de l’article 5. Nous comptons ici chaque jour de repos compensatoire qui peut compter. Pour la construction, il existe une dérogation.',
  },
  'hours/average-above-sector': {
    title: 'Durée moyenne du travail au-dessus de celle du secteur',
    messages: {
      above:
        'Durée indiquée : {average}. Dans la commission paritaire {committee}, la moyenne est de {maximum} par semaine au maximum.',
      'perhaps-above':
        'Durée indiquée : {average}. Pour la commission paritaire {committee}, nous avons trouvé une moyenne de {maximum} par semaine. Elle peut varier selon l’entreprise.',
    },
    todo: 'Demandez à l’entreprise son temps plein et indiquez-le.',
    fix: 'Mettre la moyenne du secteur',
    why: 'Un secteur peut fixer dans une CCT un temps plein plus court que 38 heures. L’article 5 suit alors le secteur.',
  },
  'hours/average-differs-from-company': {
    title: 'Autre durée du travail que dans l’entreprise',
    messages: {
      differs: 'L’article 5 mentionne {average}. Le temps plein dans l’entreprise est de {fullTime}.',
      'above-maximum':
        'Le temps plein dans l’entreprise est de {fullTime}. La moyenne sur l’année est de {maximum} par semaine au maximum.',
    },
    todo: 'Reprenez à l’article 5 la durée moyenne du travail de l’entreprise, 38 heures au maximum.',
    fix: 'Reprendre la durée de l’entreprise',
    why: 'Un OAO est un contrat à temps plein. L’article 5 mentionne la durée moyenne du temps plein dans l’entreprise.',
  },
  'hours/compensation-days-count': {
    title: 'Nombre inhabituel de jours de repos compensatoire',
    messages: {
      'too-few': 'L’horaire mentionne {listed} de repos compensatoire. D’ordinaire, c’est de {lowest} à {highest}.',
      'too-many': 'L’horaire mentionne {listed} de repos compensatoire. D’ordinaire, c’est de {lowest} à {highest}.',
      construction:
        'L’horaire mentionne {listed} de repos compensatoire. La liste de la construction en prévoit {highest} pendant le contrat.',
    },
    todo: 'Demandez à l’entreprise combien il y a de jours de repos compensatoire et recomptez-les.',
    why: 'Pour une année complète et une moyenne de 38 heures, il y en a 12 avec une semaine de 40 heures et 6 avec 39 heures. Pour une partie d’année, le calcul n’est pas fixé : par mois, par semaine de cours ou le nombre complet. C’est pourquoi nous montrons les limites.',
  },
  'hours/compensation-not-allowed': {
    title: 'Pas de jours de repos compensatoire dans ce secteur',
    messages: {
      'not-allowed':
        'Dans la commission paritaire {committee}, une semaine plus longue avec des jours de repos compensatoire n’est pas possible.',
    },
    todo: 'Demandez à l’entreprise la durée de sa semaine de travail et adaptez l’horaire.',
    why: 'Certains secteurs ne permettent pas de travailler plus longtemps contre des jours de repos compensatoire. La semaine elle-même doit alors être plus courte.',
  },
  'hours/differs-from-schedule': {
    title: 'Les heures indiquées diffèrent de l’horaire',
    messages: {
      lesson: 'Cours par semaine : vous avez indiqué {typed}, l’horaire mentionne {scheduled}.',
      workplace: 'Lieu de travail, par semaine : vous avez indiqué {typed}, l’horaire mentionne {scheduled}.',
      effective: 'Durée effective du travail par semaine : vous avez indiqué {typed}, l’horaire mentionne {scheduled}.',
    },
    todo: 'Vérifiez lequel des deux est correct et corrigez l’autre.',
    why: 'Les heures du contrat et de l’horaire doivent être les mêmes. Une heure de cours compte pour 60 minutes.',
  },
  'hours/effective-above-40': {
    title: 'Plus de 40 heures dans une semaine',
    messages: {
      'every-week': 'Selon l’horaire, la semaine compte {hours}. Le maximum est de {limit} par semaine.',
      pattern: 'La semaine {week} de l’horaire compte {hours}. Le maximum est de {limit} par semaine.',
      dated: 'La semaine du {monday} compte {hours}. Le maximum est de {limit} par semaine.',
      typed: 'La durée effective du travail est de {hours}. Le maximum est de {limit} par semaine.',
    },
    todo: 'Retirez des heures de cette semaine.',
    why: 'Même avec des jours de repos compensatoire, une semaine ordinaire compte 40 heures au maximum. Pour les mineurs, nous ne connaissons pas d’exception. Pour les majeurs, il existe des régimes plus souples.',
  },
  'hours/total-below-average': {
    title: 'Moins d’heures qu’une semaine à temps plein',
    messages: {
      below:
        '{lessons} de cours et {workplace} sur le lieu de travail font ensemble {total} par semaine. L’article 5 mentionne {average}.',
    },
    todo: 'Vérifiez s’il manque des heures.',
    why: 'Un OAO est un contrat à temps plein : les heures de cours et les heures sur le lieu de travail font ensemble la durée moyenne de l’article 5. Pour la construction, il existe une dérogation.',
  },
  'hours/wide-variant': {
    title: 'Avec une autre semaine, un OAO est possible',
    messages: {
      possible:
        'Dans la commission paritaire {committee}, une semaine peut aussi compter {effective}, avec {days} de repos compensatoire par an. Avec 16 heures de cours, vous arrivez alors à {minimum} sur le lieu de travail.',
    },
    todo: 'Demandez à l’entreprise si c’est possible. L’article 5 garde la moyenne du secteur.',
    why: 'Dans le commerce de détail, la semaine à temps plein est de 35 heures. Avec 16 heures de cours, il en reste 19 sur le lieu de travail, trop peu pour un OAO. Le secteur permet aussi 36 heures avec 6 jours de repos compensatoire.',
  },
};
