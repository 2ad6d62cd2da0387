/** The demo site in English. */
import type { SiteTexts } from './site-texts';

export const en: SiteTexts = {
  code: 'en',
  name: 'English',
  tagline: 'A dual learning agreement that holds',
  intro:
    'Pupil, company and school sign a dual learning agreement together. A mistake in it costs a premium, a fair wage or a lawful schedule. Duaalwijzer does the sums while you type.',
  isNot:
    'Duaalwijzer is not a service of the Flemish government. It says what the rule is and where it stands. It decides nothing for you.',
  isHeading: 'What it is',
  isPoints: [
    'Everything happens in your browser. What you fill in does not leave the page.',
    'No account, no cookies, no tracking.',
    'Every result shows its steps and its source.',
    'It works with the keyboard, with a screen reader and on a phone.',
  ],
  menu: 'Menu',
  skip: 'To the content',
  languages: 'Languages',
  rules: 'The rules',
  rulesShort: 'A page for every rule: what it says, why, where it stands, with examples.',
  extension: 'In the digital counter',
  extensionShort:
    'A browser extension looks along in the counter of werkplekduaal.be, for those who draw up agreements.',
  embed: 'On your own site',
  embedLead:
    'Two lines of code will do. The calculators follow the language and the colours of your page, and work in a form too.',
  elements: {
    'duaal-uurrooster': {
      title: 'Check the schedule',
      lead: 'Fill in the hours at school and in the company. You see at once the totals, whether an OAO is possible, how many compensation days are needed and what does not hold yet.',
      short: 'Hours a week, OAO or SAO, compensation days and rest.',
    },
    'duaal-leervergoeding': {
      title: 'Check the allowance',
      lead: 'Answer a few questions about prior education. You get the amount per month, with the reason and the source.',
      short: 'The amount per month, with the reason and the source.',
    },
    'duaal-overeenkomst': {
      title: 'Check the agreement',
      lead: 'Answer the questions or open a dossier. You see for each article what is in order, what is wrong and what you can do.',
      short: 'The whole agreement, article by article.',
    },
  },
  settings: {
    heading: 'Settings',
    lang: 'Language',
    theme: 'Look',
    themes: { '': 'That of the page', light: 'Light', dark: 'Dark', vlaams: 'Flemish' },
    share: 'Link to share',
    remember: 'Keep',
    terms: { '': 'Keep nothing', session: 'Until the tab is closed', device: 'On the device, if the reader wants' },
    termHints: {
      '': 'After a reload the calculator is empty again.',
      session: 'After a reload all is still there. Once the tab is closed, it is gone.',
      device:
        'A box appears below the calculator. Whoever ticks it finds everything back later on the same device. Without the tick nothing is kept.',
    },
    given: 'Filled in beforehand',
    givens: { '': 'Nothing', facts: 'All that stands below', value: 'Only what this calculator is about' },
    givenHint: 'Is there for whoever opens your page. It becomes part of the code: put nothing personal in it.',
    today: 'Check on this day',
    todayHint: 'Empty: today.',
    name: 'Name in a form',
    nameHint: 'What the dossier is called when a form sends it.',
    required: 'Required in a form',
    disabled: 'Disabled',
    informal: 'In Dutch with ‘je’',
    sample: 'Fill in an example',
  },
  told: 'What your page is told',
  toldEmpty: 'Change something in the calculator. What your page notices of it appears here.',
  snippets: {
    heading: 'Put this on your site',
    hint: 'The code follows the settings. This page itself runs on the same code.',
    names: {
      html: 'HTML',
      wordPress: 'WordPress',
      drupal: 'Drupal',
      react: 'React',
      frame: 'Frame that grows along',
      frameOnly: 'Frame without a script',
      link: 'Just a link',
    },
    notes: {
      html: 'Paste this where the calculator should appear.',
      wordPress:
        'Paste this into the block editor: it becomes a block of custom HTML. That takes the capability unfiltered_html. Administrators and editors have it; in a network of sites only super admins do. On WordPress.com it takes a plan that allows plugins. For others nothing of this code is left once it is saved: take ‘Just a link’ then.',
      drupal:
        'Choose the text format Full HTML and paste this with the button for the source. In Basic HTML Drupal removes the script and the calculator: take ‘Just a link’ then.',
      react: 'For React 19, in a project with the package @duaalwijzer/widget.',
      frame:
        'The script makes a frame of the link, as high as its content. Without the script the link stays, and works too.',
      frameOnly:
        'For sites that allow a frame but no script, such as Google Sites or Smartschool. The frame has a fixed height; what does not fit, scrolls.',
      link: 'Allowed wherever you may put a link, also in WordPress without the capability unfiltered_html and in Drupal with Basic HTML. One click leads to the calculator. If your WordPress theme loads the script of ‘Frame that grows along’, the link becomes that frame by itself.',
    },
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying does not work. Select the code.',
  },
  frameHeading: 'In a frame',
  frameLead:
    'To keep the calculator apart from the page: a frame can see nothing else of it. With a small script it grows along with its content, as here. Without a script, as in Google Sites or Smartschool, its height is fixed.',
  noScript: 'The calculator needs JavaScript. Everything stays in your browser.',
  footer: 'Duaalwijzer is not a service of the Flemish government. MIT licence.',
};
