/** French sentences of the rules in `rules/schedule`. Days come first, so that weekdays and dates fit the same sentence. */
import type { RuleTextsOf } from '../texts';

export const schedule: RuleTextsOf<'schedule'> = {
  'schedule/annex-wording': {
    title: 'L’annexe mentionne une autre moyenne que l’article 5',
    messages: {
      'effective-called-average':
        'L’annexe présente {stated} par semaine comme la durée moyenne du travail. L’article 5 mentionne {average}.',
    },
    todo: 'Dans l’annexe, appelez le nombre le plus élevé « durée effective » et ajoutez la moyenne de l’article 5.',
    why: 'La durée effective est ce que l’élève travaille dans une semaine ordinaire. La durée moyenne est ce qui reste sur toute l’année après les jours de repos compensatoire. L’annexe ne peut pas confondre les deux.',
  },
  'schedule/blocks-overlap': {
    title: 'Des heures se chevauchent',
    messages: {
      'both-places': '{days} : entre {from} et {to}, l’élève est prévu à la fois à l’école et en entreprise.',
      'one-place': '{days} : des heures se chevauchent entre {from} et {to}.',
    },
    todo: 'Vérifiez les heures de ce jour et retirez-en une partie.',
    why: 'À chaque moment de la journée, l’élève est à un seul endroit. Nous ne comptons qu’une fois les heures qui se chevauchent.',
  },
  'schedule/break-too-short': {
    title: 'Trop peu de pause dans une journée',
    messages: {
      'too-little': '{days} : l’élève travaille {worked} avec {rest} de pause. Il en faut au moins {due}{until}.',
      'not-at-once':
        '{days} : la plus longue pause dure {longest}. Une des pauses doit durer au moins {atOnce}{until}.',
    },
    todo: 'Ajoutez une pause ou allongez la pause de midi.',
    why: 'Un mineur qui travaille plus de 4 h 30 a une demi-heure de pause. Au-delà de 6 heures, c’est une heure, dont une demi-heure d’affilée. Un majeur a un quart d’heure de pause si la journée dépasse 6 heures. Seules les pauses d’un quart d’heure ou plus comptent. Il n’est pas certain que cela vaille aussi pour une journée avec des cours seulement.',
  },
  'schedule/compensation-day-duplicate': {
    title: 'Un jour de repos compensatoire figure deux fois',
    messages: { twice: 'Plus d’une fois dans la liste : {days}.' },
    todo: 'Supprimez la date en double ou remplacez-la par un autre jour.',
    why: 'Un jour ne peut servir qu’une fois de repos compensatoire.',
  },
  'schedule/compensation-day-not-worked': {
    title: 'Repos compensatoire un jour sans heures',
    messages: { 'not-worked': '{days} : l’élève n’a pas d’heures. Un jour libre ne compense rien.' },
    todo: 'Choisissez un jour où l’élève va normalement à l’école ou en entreprise.',
    why: 'Un jour de repos compensatoire sert à compenser des heures. Un samedi, un dimanche ou un autre jour libre, il n’y a pas d’heures à compenser.',
  },
  'schedule/compensation-day-on-holiday': {
    title: 'Repos compensatoire un jour férié',
    messages: { holiday: 'Déjà un jour férié légal : {days}.' },
    todo: 'Choisissez un autre jour.',
    why: 'L’élève ne travaille déjà pas un jour férié. Ce jour ne compense donc rien.',
  },
  'schedule/compensation-day-outside': {
    title: 'Repos compensatoire hors du contrat',
    messages: { outside: 'Pas entre la date de début et la date de fin du contrat : {days}.' },
    todo: 'Vérifiez la date. Souvent, c’est l’année qui est fausse.',
    why: 'Le repos compensatoire ne compte que pendant le contrat.',
  },
  'schedule/compensation-day-wrong-year': {
    title: 'Jour de repos compensatoire avec une année fausse',
    messages: { 'wrong-year': '{day} : la liste de la construction mentionne le {right}.' },
    todo: 'Reprenez la liste de la bonne année.',
    why: 'Dans la construction (CP 124), les jours de repos compensatoire sont fixés chaque année. Le jour et le mois correspondent ici à la liste d’une autre année. L’année a donc sans doute été mal recopiée.',
  },
  'schedule/daily-rest': {
    title: 'Trop peu de repos entre deux jours',
    messages: {
      'too-short':
        '{days} : la journée commence à {start} et celle de la veille finit à {end}. Cela fait {rest} de repos. Il en faut au moins {limit}{until}.',
      'too-short-after':
        '{days} : la journée finit à {end} et celle du lendemain commence à {start}. Cela fait {rest} de repos. Il en faut au moins {limit}{until}.',
      'after-midnight':
        '{days} : après minuit, l’élève finit à {end} et recommence à {start}. Cela fait {rest} de repos. Il en faut au moins {limit}{until}.',
    },
    todo: 'Faites finir un jour plus tôt ou commencer l’autre plus tard.',
    why: 'Entre deux jours de travail, un mineur a au moins 12 heures de repos et un majeur au moins 11 heures. Dans la CP 311, c’est 12 heures pour tous. Il n’est écrit nulle part si un jour de cours compte aussi : c’est alors un avertissement.',
  },
  'schedule/day-too-long': {
    title: 'Journée trop longue',
    messages: {
      minor: '{days} : {counted}. Un mineur travaille {limit} par jour au maximum, heures de cours comprises{until}.',
      adult: '{days} : {counted}. Ici, le maximum est de {limit} par jour.',
    },
    todo: 'Raccourcissez la journée ou répartissez les heures sur d’autres jours.',
    why: 'Un mineur travaille 8 heures par jour au maximum. Un majeur 9 heures au maximum, ou 8 heures si la semaine dépasse 5 jours et demi. Une heure de cours compte pour 60 minutes. Il n’est pas certain que cela vaille aussi pour une journée avec des cours seulement.',
  },
  'schedule/stretch-too-long': {
    title: 'Trop longtemps au travail sans pause',
    messages: {
      minor: '{days} : l’élève travaille {longest} sans pause. Pour un mineur, le maximum est de {limit}{until}.',
      adult: '{days} : l’élève travaille {longest} sans pause. Le maximum est de {limit}.',
    },
    todo: 'Mettez une pause d’au moins un quart d’heure dans ces heures.',
    why: 'Un mineur travaille 4 h 30 d’affilée au maximum, un majeur 6 heures. Une pause compte à partir d’un quart d’heure. Il n’est pas certain que cela vaille aussi pour une journée avec des cours seulement.',
  },
  'schedule/block-reversed': {
    title: 'Heures dans le mauvais ordre',
    messages: { reversed: '{days} : il est indiqué de {from} à {to}. La fin doit venir après le début.' },
    todo: 'Corrigez le début ou la fin. Si l’élève travaille au-delà de minuit, indiquez jusqu’à 24:00 et mettez le reste au jour suivant.',
    why: 'Nous ne pouvons pas compter des heures qui finissent avant de commencer.',
  },
  'schedule/break-outside-block': {
    title: 'Pause en dehors des heures',
    messages: {
      outside: '{days} : la pause de {from} à {to} tombe en dehors des heures de cet endroit.',
      overlapping: '{days} : deux pauses se chevauchent entre {from} et {to}.',
    },
    todo: 'Vérifiez le début et la fin de la pause.',
    why: 'Une pause interrompt des heures à l’école ou en entreprise. En dehors de ces heures, ce n’est pas une pause et elle ne compte pas.',
  },
  'schedule/compensation-day-not-sector-day': {
    title: 'Jour de repos compensatoire absent de la liste de la construction',
    messages: {
      'not-listed': 'Pas dans la liste de la construction : {days}.',
      'list-unknown': 'Nous ne connaissons pas encore la liste de la construction pour cette année : {days}.',
    },
    todo: 'Comparez avec la liste de Constructiv pour cette année.',
    why: 'Dans la construction (CP 124), les douze jours de repos compensatoire sont fixés chaque année, pour tous.',
  },
  'schedule/compensation-day-suspended': {
    title: 'Repos compensatoire pendant les vacances scolaires',
    messages: {
      suspended: 'Pendant les vacances scolaires, le contrat est suspendu, donc aussi à ces dates : {days}.',
      construction:
        'Pendant les vacances scolaires, comme la plupart des jours de repos compensatoire de la construction : {days}.',
    },
    todo: 'Choisissez un jour dans une semaine de cours, ou demandez si le jour de vacances peut compter. Dans la construction, le jour reste dans la liste.',
    why: 'Pendant les vacances scolaires, l’élève ne travaille pas. Un jour de repos compensatoire n’y compense donc pas d’heures. Aucune source ne dit comment un tel jour compte.',
  },
  'schedule/extra-rest-day': {
    title: 'Pas de jour libre à côté du dimanche',
    messages: {
      company: '{days} : l’élève travaille en entreprise, et de l’autre côté du dimanche aussi{until}.',
      school:
        '{days} : l’élève a des heures, et de l’autre côté du dimanche aussi. Au moins un des deux est un jour de cours{until}.',
    },
    todo: 'Libérez le samedi ou le lundi.',
    why: 'Un mineur a, en plus du dimanche, un autre jour de repos : le samedi qui précède ou le lundi qui suit. Aucun secteur ne peut y déroger. Il n’est écrit nulle part si un jour de cours compte comme travail.',
  },
  'schedule/holiday-training': {
    title: 'Formation pendant les vacances scolaires',
    messages: {
      'not-agreed': '{days} : des heures sont prévues en entreprise, mais ce sont les vacances scolaires.',
      'too-few-weeks':
        'En juillet et en août, le nombre de semaines complètes libres est de {free}. Il en faut au moins {least}.',
    },
    todo: 'Convenez à trois d’une opportunité d’apprentissage (leeropportuniteit), ou choisissez un jour dans une semaine de cours. Laissez quatre semaines complètes libres en été.',
    why: 'Pendant les vacances scolaires, le contrat est suspendu. Une formation n’est alors possible que comme opportunité d’apprentissage, avec l’accord des trois parties. En juillet et en août, quatre semaines restent toujours libres.',
  },
  'schedule/incomplete': {
    title: 'L’horaire est incomplet',
    messages: {
      'half-block': '{days} : un début ou une fin manque.',
      'empty-week': 'Semaine sans heures pour le moment : {weeks}.',
    },
    todo: 'Indiquez le début et la fin de chaque jour.',
    why: 'L’horaire mentionne le début et la fin exacts de chaque jour de formation, à l’école et en entreprise.',
  },
  'schedule/lesson-hours-unknown': {
    title: 'Le nombre d’heures de cours manque',
    messages: {
      unknown:
        '{days} : le nombre d’heures de cours manque. Les totaux sont pour le moment estimés d’après les heures indiquées.',
    },
    todo: 'Indiquez combien d’heures de cours l’élève a ce jour-là.',
    why: 'Une heure de cours compte pour 60 minutes, même si elle en dure 50. Le début et la fin d’un jour de cours ne nous disent pas combien il y en a.',
  },
  'schedule/night-adult': {
    title: 'Travail de nuit',
    messages: {
      check: '{days} : des heures sont prévues en entreprise entre {from} et {to}. C’est du travail de nuit.',
      allowed: '{days} : des heures sont prévues en entreprise entre {from} et {to}. C’est possible dans ce secteur.',
    },
    todo: 'Demandez à l’entreprise si le travail de nuit y est permis.',
    why: 'Le travail entre 20 heures et 6 heures est du travail de nuit. Pour les majeurs, il n’est possible que dans certains secteurs ou pour certains travaux.',
  },
  'schedule/night-minor': {
    title: 'Un mineur ne travaille pas la nuit',
    messages: {
      forbidden:
        '{days} : des heures sont prévues en entreprise entre {from} et {to}. Un mineur ne travaille pas entre 20 heures et 6 heures{until}.',
      beyond:
        '{days} : des heures sont prévues en entreprise entre {from} et {to}. Dans l’horeca, un mineur peut travailler à partir de 16 ans de {earliest} à {latest}{until}.',
      allowed:
        '{days} : des heures sont prévues en entreprise entre {from} et {to}. Dans l’horeca, c’est possible à partir de 16 ans jusqu’à {latest}{until}.',
      uncertain:
        '{days} : des heures sont prévues en entreprise entre {from} et {to}. Pour les boulangeries, il existe une dérogation dont nous ne connaissons pas les heures{until}.',
    },
    todo: 'Déplacez les heures en journée. Si votre secteur peut déroger, prévenez à l’avance le Contrôle des lois sociales et prévoyez le transport de retour.',
    why: 'Un mineur ne peut pas travailler entre 20 heures et 6 heures. Quelques secteurs peuvent y déroger à partir de 16 ans, sous conditions.',
  },
  'schedule/night-never': {
    title: 'Jamais de travail entre minuit et 4 heures',
    messages: {
      never:
        '{days} : des heures sont prévues en entreprise entre {from} et {to}. C’est toujours interdit à un mineur{until}.',
    },
    todo: 'Retirez ces heures de l’horaire.',
    why: 'Entre minuit et 4 heures, un mineur ne peut travailler dans aucun secteur et pour aucune raison.',
  },
  'schedule/period-too-short': {
    title: 'Trop peu de temps en entreprise dans une journée',
    messages: { 'too-short': '{days} : une période en entreprise dure {length}. Il faut au moins {limit}.' },
    todo: 'Allongez cette période ou répartissez les heures sur d’autres jours.',
    why: 'Une période de travail dure au moins 3 heures, moins dans quelques secteurs. Il n’est pas clair si cela vaut aussi pour une demi-journée à côté d’une demi-journée de cours.',
  },
  'schedule/public-holiday': {
    title: 'Heures un jour férié',
    messages: {
      dated: 'Des heures sont prévues un jour férié ou un jour de remplacement : {days}.',
      pattern:
        'Selon l’horaire de la semaine, l’élève est en entreprise un jour férié : {days}. Ce jour-là, il ne travaille normalement pas.',
    },
    todo: 'Convenez avec l’entreprise que l’élève est libre ce jour-là.',
    why: 'On ne travaille pas un jour férié légal, sauf là où le travail du dimanche est permis. Un horaire de semaine ne tient pas compte des jours fériés, c’est pourquoi nous les signalons.',
  },
  'schedule/sector-rest-day-missing': {
    title: 'Un jour de repos compensatoire de la construction manque',
    messages: { missing: 'Dans la liste de la construction, mais pas dans l’horaire : {days}.' },
    todo: 'Ajoutez le jour, pour que chacun sache qu’on ne travaille pas ce jour-là.',
    why: 'Dans la construction (CP 124), personne ne travaille les jours de repos compensatoire du secteur, un élève non plus.',
  },
  'schedule/sector-rest-day-worked': {
    title: 'Heures un jour de repos compensatoire de la construction',
    messages: {
      dated:
        '{days} : des heures sont prévues en entreprise, mais c’est alors le repos compensatoire de la construction.',
      pattern:
        '{days} : selon l’horaire, l’élève est en entreprise, mais c’est alors le repos compensatoire de la construction.',
    },
    todo: 'Ajoutez le jour aux jours de repos compensatoire ou choisissez un autre jour.',
    why: 'Dans la construction (CP 124), personne ne peut travailler les jours de repos compensatoire du secteur. Cela vaut aussi pour les élèves.',
  },
  'schedule/study-day': {
    title: 'Journée pédagogique un jour inattendu',
    messages: {
      outside: 'Le {day} tombe hors du contrat.',
      'no-school-day': 'Le {day}, l’élève n’a pas cours selon l’horaire.',
      holiday: 'Le {day} est un jour de vacances ou un jour libre.',
    },
    todo: 'Vérifiez la date de la journée pédagogique. Souvent, c’est l’année qui est fausse.',
    why: 'Lors d’une journée pédagogique, il n’y a pas cours et l’élève va en entreprise. Ce n’est possible qu’un jour de cours ordinaire pendant le contrat.',
  },
  'schedule/sunday-adult': {
    title: 'Travail le dimanche',
    messages: {
      check:
        '{days} : des heures sont prévues en entreprise. Le travail du dimanche n’est permis que dans certains secteurs.',
      allowed: '{days} : des heures sont prévues en entreprise. C’est possible dans ce secteur.',
    },
    todo: 'Demandez à l’entreprise si le travail du dimanche y est permis et quand l’élève prend son repos compensatoire.',
    why: 'On ne travaille pas le dimanche, sauf dans les secteurs où c’est permis, comme l’horeca et les soins. Un repos est alors prévu dans les six jours qui suivent.',
  },
  'schedule/sunday-minor': {
    title: 'Un mineur ne travaille pas le dimanche',
    messages: {
      forbidden: '{days} : des heures sont prévues en entreprise. Un mineur ne travaille pas le dimanche{until}.',
      'student-contract':
        '{days} : des heures sont prévues en entreprise. Dans la commission paritaire {committee}, ce n’est permis qu’avec un contrat d’étudiant, pas avec ce contrat-ci{until}.',
      uncertain:
        '{days} : des heures sont prévues en entreprise. Un mineur ne travaille pas le dimanche, mais quelques secteurs peuvent déroger{until}.',
      allowed:
        '{days} : des heures sont prévues en entreprise. Dans la commission paritaire {committee}, c’est permis un dimanche sur deux, si c’est signalé cinq jours à l’avance{until}.',
      'two-in-a-row':
        '{days} : des heures sont prévues en entreprise, deux dimanches de suite. Dans la commission paritaire {committee}, c’est permis un dimanche sur deux{until}.',
      'too-young':
        '{days} : des heures sont prévues en entreprise. Dans la commission paritaire {committee}, ce n’est permis qu’à partir de {age}.',
    },
    todo: 'Libérez le dimanche. Si votre secteur peut déroger, prévenez le Contrôle des lois sociales cinq jours à l’avance.',
    why: 'Un mineur ne peut pas travailler le dimanche. Quelques secteurs peuvent y déroger, un dimanche sur deux au maximum. Dans le commerce de détail, cette dérogation ne vaut que pour les jobistes étudiants.',
  },
  'schedule/variable-notice': {
    title: 'Semaines variables : donnez l’horaire à temps',
    messages: { ahead: 'L’horaire varie sur {weeks} semaines. Communiquez-le au moins {notice} à l’avance.' },
    todo: 'Convenez qui communique l’horaire et quand.',
    why: 'Pour les horaires variables à temps plein, il y a un délai de sept jours. L’élève peut ainsi s’organiser.',
  },
  'schedule/weekly-rest': {
    title: 'Trop peu de repos dans une semaine',
    messages: {
      'every-week': 'L’horaire de la semaine ne contient pas {limit} de repos d’affilée.',
      pattern: 'La semaine {week} de l’horaire ne contient pas {limit} de repos d’affilée.',
      dated: 'La semaine du {monday} ne contient pas {limit} de repos d’affilée.',
    },
    todo: 'Libérez un jour, de préférence celui avant ou après le dimanche.',
    why: 'Chaque semaine, l’élève a au moins 35 heures de repos d’affilée : le dimanche et le repos entre deux jours.',
  },
};
