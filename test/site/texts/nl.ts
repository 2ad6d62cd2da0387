/** The demo site in Dutch. */
import type { SiteTexts } from './site-texts';

export const nl: SiteTexts = {
  code: 'nl',
  name: 'Nederlands',
  tagline: 'Een overeenkomst duaal leren die klopt',
  intro:
    'Leerling, onderneming en school tekenen samen een overeenkomst van alternerende opleiding. Een fout erin kost een premie, een juist loon of een wettig uurrooster. Duaalwijzer rekent mee terwijl u typt.',
  isNot:
    'Duaalwijzer is geen dienst van de Vlaamse overheid. Het zegt wat de regel is en waar die staat. Het beslist niets in uw plaats.',
  isHeading: 'Wat het is',
  isPoints: [
    'Alles gebeurt in uw browser. Wat u invult, verlaat de pagina niet.',
    'Geen account, geen cookies, geen meting van bezoek.',
    'Elk resultaat toont zijn stappen en zijn bron.',
    'Het werkt met het toetsenbord, met een schermlezer en op een telefoon.',
  ],
  menu: 'Menu',
  skip: 'Naar de inhoud',
  languages: 'Talen',
  rules: 'De regels',
  rulesShort: 'Een pagina voor elke regel: wat ze zegt, waarom, waar ze staat, en voorbeelden.',
  extension: 'In het digitaal loket',
  extensionShort:
    'Een extensie voor de browser kijkt mee in het loket van werkplekduaal.be, voor wie overeenkomsten opstelt.',
  embed: 'Op uw eigen site',
  embedLead:
    'Twee regels code volstaan. De rekenhulpen volgen de taal en de kleuren van uw pagina, en werken ook in een formulier.',
  elements: {
    'duaal-uurrooster': {
      title: 'Uurrooster nakijken',
      lead: 'Vul de uren op school en in de onderneming in. U ziet meteen de totalen, of een OAO kan, hoeveel inhaalrustdagen nodig zijn en wat er nog niet klopt.',
      short: 'Uren per week, OAO of SAO, inhaalrustdagen en rusttijden.',
    },
    'duaal-leervergoeding': {
      title: 'Leervergoeding nakijken',
      lead: 'Beantwoord enkele vragen over de vooropleiding. U krijgt het bedrag per maand, met de reden en de bron.',
      short: 'Het bedrag per maand, met de reden en de bron.',
    },
    'duaal-overeenkomst': {
      title: 'Overeenkomst nakijken',
      lead: 'Beantwoord de vragen of open een dossier. U ziet bij elk artikel wat in orde is, wat niet klopt en wat u kunt doen.',
      short: 'De hele overeenkomst, artikel per artikel.',
    },
  },
  settings: {
    heading: 'Instellingen',
    lang: 'Taal',
    theme: 'Uitzicht',
    themes: { '': 'Zoals de pagina', light: 'Licht', dark: 'Donker', vlaams: 'Vlaams' },
    share: 'Link om te delen',
    remember: 'Bewaren',
    terms: { '': 'Niets bewaren', session: 'Tot het tabblad sluit', device: 'Op het toestel, als de lezer dat wil' },
    termHints: {
      '': 'Na herladen is de rekenhulp weer leeg.',
      session: 'Na herladen staat alles er nog. Is het tabblad dicht, dan is het weg.',
      device:
        'Onder de rekenhulp komt een vakje. Wie het aanvinkt, vindt alles later terug op hetzelfde toestel. Zonder vinkje wordt niets bewaard.',
    },
    given: 'Vooraf ingevuld',
    givens: { '': 'Niets', facts: 'Alles wat hieronder staat', value: 'Alleen waar deze rekenhulp over gaat' },
    givenHint: 'Staat al klaar voor wie uw pagina opent. Het komt in de code: zet er niets persoonlijks in.',
    today: 'Nakijken op deze dag',
    todayHint: 'Leeg: de dag van vandaag.',
    name: 'Naam in een formulier',
    nameHint: 'Zo heet het dossier als een formulier het verstuurt.',
    required: 'Verplicht in een formulier',
    disabled: 'Uitgeschakeld',
    informal: 'In het Nederlands met ‘je’',
    sample: 'Vul een voorbeeld in',
  },
  told: 'Wat uw pagina te horen krijgt',
  toldEmpty: 'Verander iets in de rekenhulp. Hier verschijnt wat uw pagina daarvan merkt.',
  snippets: {
    heading: 'Zet dit op uw site',
    hint: 'De code verandert mee met de instellingen. Deze pagina draait zelf op dezelfde code.',
    names: {
      html: 'HTML',
      wordPress: 'WordPress',
      drupal: 'Drupal',
      react: 'React',
      frame: 'Kader dat meegroeit',
      frameOnly: 'Kader zonder script',
      link: 'Alleen een link',
    },
    notes: {
      html: 'Plak dit op de plaats waar de rekenhulp moet komen.',
      wordPress:
        'Plak dit in de blokeditor: het wordt een blok met aangepaste HTML. Daarvoor is het recht unfiltered_html nodig. Beheerders en redacteurs hebben dat; in een netwerk van sites hebben alleen superbeheerders het. Op WordPress.com hebt u daarvoor een abonnement nodig dat plug-ins toelaat. Bij anderen blijft na het bewaren van deze code niets over: neem dan ‘Alleen een link’.',
      drupal:
        'Kies de tekstopmaak Full HTML en plak dit met de knop voor de broncode. In Basic HTML haalt Drupal het script en de rekenhulp weg: neem dan ‘Alleen een link’.',
      react: 'Voor React 19, in een project met het pakket @duaalwijzer/widget.',
      frame:
        'Het script maakt van de link een kader dat even hoog is als zijn inhoud. Zonder het script blijft de link, en die werkt ook.',
      frameOnly:
        'Voor sites die wel een kader maar geen script toelaten, zoals Google Sites of Smartschool. Het kader heeft een vaste hoogte; wat er niet in past, schuift.',
      link: 'Mag overal waar u een link mag zetten, ook in WordPress zonder het recht unfiltered_html en in Drupal met Basic HTML. Wie klikt, komt bij de rekenhulp. Laadt uw WordPress-thema het script van ‘Kader dat meegroeit’, dan wordt de link vanzelf dat kader.',
    },
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukt niet. Selecteer de code.',
  },
  frameHeading: 'In een kader',
  frameLead:
    'Voor wie de rekenhulp apart van de pagina wil: een kader kan niets anders op de pagina zien. Met een klein script groeit het mee met zijn inhoud, zoals hier. Zonder script, zoals in Google Sites of Smartschool, heeft het een vaste hoogte.',
  noScript: 'De rekenhulp heeft JavaScript nodig. Alles blijft in uw browser.',
  footer: 'Duaalwijzer is geen dienst van de Vlaamse overheid. MIT-licentie.',
};
