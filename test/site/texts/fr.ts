/** The demo site in French. */
import type { SiteTexts } from './site-texts';

export const fr: SiteTexts = {
  code: 'fr',
  name: 'Français',
  tagline: 'Un contrat de formation en alternance correct',
  intro:
    'L’élève, l’entreprise et l’école signent ensemble un contrat de formation en alternance. Une erreur coûte une prime, un juste salaire ou un horaire légal. Duaalwijzer calcule pendant que vous tapez.',
  isNot:
    'Duaalwijzer n’est pas un service des autorités flamandes. Il dit quelle est la règle et où elle se trouve. Il ne décide rien à votre place.',
  isHeading: 'Ce que c’est',
  isPoints: [
    'Tout se passe dans votre navigateur. Ce que vous remplissez ne quitte pas la page.',
    'Pas de compte, pas de cookies, pas de mesure d’audience.',
    'Chaque résultat montre ses étapes et sa source.',
    'Cela fonctionne au clavier, avec un lecteur d’écran et sur un téléphone.',
  ],
  menu: 'Menu',
  skip: 'Vers le contenu',
  languages: 'Langues',
  rules: 'Les règles',
  rulesShort: 'Une page pour chaque règle : ce qu’elle dit, pourquoi, où elle se trouve, avec des exemples.',
  extension: 'Dans le guichet numérique',
  extensionShort:
    'Une extension du navigateur accompagne ceux qui établissent les contrats dans le guichet de werkplekduaal.be.',
  embed: 'Sur votre propre site',
  embedLead:
    'Deux lignes de code suffisent. Les outils suivent la langue et les couleurs de votre page, et fonctionnent aussi dans un formulaire.',
  elements: {
    'duaal-uurrooster': {
      title: 'Contrôler l’horaire',
      lead: 'Remplissez les heures à l’école et dans l’entreprise. Vous voyez aussitôt les totaux, si une OAO est possible, combien de jours de repos compensatoire il faut et ce qui n’est pas encore correct.',
      short: 'Heures par semaine, OAO ou SAO, repos compensatoire et temps de repos.',
    },
    'duaal-leervergoeding': {
      title: 'Contrôler l’indemnité d’apprentissage',
      lead: 'Répondez à quelques questions sur la formation antérieure. Vous recevez le montant par mois, avec la raison et la source.',
      short: 'Le montant par mois, avec la raison et la source.',
    },
    'duaal-overeenkomst': {
      title: 'Contrôler le contrat',
      lead: 'Répondez aux questions ou ouvrez un dossier. Vous voyez à chaque article ce qui est en ordre, ce qui ne va pas et ce que vous pouvez faire.',
      short: 'Tout le contrat, article par article.',
    },
  },
  settings: {
    heading: 'Réglages',
    lang: 'Langue',
    theme: 'Apparence',
    themes: { '': 'Comme la page', light: 'Clair', dark: 'Sombre', vlaams: 'Flamand' },
    share: 'Lien à partager',
    remember: 'Conserver',
    terms: {
      '': 'Ne rien conserver',
      session: 'Jusqu’à la fermeture de l’onglet',
      device: 'Sur l’appareil, si le lecteur le veut',
    },
    termHints: {
      '': 'Après un rechargement, l’outil est de nouveau vide.',
      session: 'Après un rechargement, tout est encore là. Une fois l’onglet fermé, plus rien ne reste.',
      device:
        'Une case apparaît sous l’outil. Qui la coche retrouve tout plus tard sur le même appareil. Sans cela, rien n’est conservé.',
    },
    given: 'Rempli d’avance',
    givens: { '': 'Rien', facts: 'Tout ce qui se trouve ci-dessous', value: 'Seulement ce dont traite cet outil' },
    givenHint: 'Est déjà là pour qui ouvre votre page. Cela figure dans le code : n’y mettez rien de personnel.',
    today: 'Contrôler à cette date',
    todayHint: 'Vide : la date d’aujourd’hui.',
    name: 'Nom dans un formulaire',
    nameHint: 'Le dossier porte ce nom quand un formulaire l’envoie.',
    required: 'Obligatoire dans un formulaire',
    disabled: 'Désactivé',
    informal: 'En néerlandais avec « je »',
    sample: 'Remplir un exemple',
  },
  told: 'Ce que votre page apprend',
  toldEmpty: 'Changez quelque chose dans l’outil. Ici apparaît ce que votre page en remarque.',
  snippets: {
    heading: 'Mettez ceci sur votre site',
    hint: 'Le code change avec les réglages. Cette page fonctionne elle-même avec le même code.',
    names: {
      html: 'HTML',
      wordPress: 'WordPress',
      drupal: 'Drupal',
      react: 'React',
      frame: 'Cadre qui s’adapte',
      frameOnly: 'Cadre sans script',
      link: 'Seulement un lien',
    },
    notes: {
      html: 'Collez ceci à l’endroit où l’outil doit apparaître.',
      wordPress:
        'Collez ceci dans l’éditeur de blocs : cela devient un bloc HTML personnalisé. Il faut pour cela le droit unfiltered_html. Les administrateurs et les éditeurs l’ont ; dans un réseau de sites, seuls les super-administrateurs l’ont. Sur WordPress.com, il faut un abonnement qui permet les extensions. Pour les autres, il ne reste rien de ce code après l’enregistrement : prenez alors « Seulement un lien ».',
      drupal:
        'Choisissez le format de texte Full HTML et collez ceci avec le bouton du code source. En Basic HTML, Drupal retire le script et l’outil : prenez alors « Seulement un lien ».',
      react: 'Pour React 19, dans un projet avec le paquet @duaalwijzer/widget.',
      frame:
        'Le script fait du lien un cadre aussi haut que son contenu. Sans le script, le lien reste, et il fonctionne aussi.',
      frameOnly:
        'Pour les sites qui acceptent un cadre mais pas de script, comme Google Sites ou Smartschool. Le cadre a une hauteur fixe ; ce qui dépasse défile.',
      link: 'Accepté partout où vous pouvez mettre un lien, aussi dans WordPress sans le droit unfiltered_html et dans Drupal en Basic HTML. Un clic mène à l’outil. Si votre thème WordPress charge le script de « Cadre qui s’adapte », le lien devient de lui-même ce cadre.',
    },
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Impossible de copier. Sélectionnez le code.',
  },
  frameHeading: 'Dans un cadre',
  frameLead:
    'Pour séparer l’outil de la page : un cadre ne voit rien d’autre sur la page. Avec un petit script, il s’adapte à son contenu, comme ici. Sans script, comme dans Google Sites ou Smartschool, sa hauteur est fixe.',
  noScript: 'L’outil a besoin de JavaScript. Tout reste dans votre navigateur.',
  footer: 'Duaalwijzer n’est pas un service des autorités flamandes. Licence MIT.',
};
