/** Dutch texts of the browser extension. */
import type { ExtensionTexts } from '../extension-texts';
import { nlAttachment } from './attachment';
import { nlOverlay } from './overlay';

export const nlExtension: ExtensionTexts = {
  name: 'Duaalwijzer',
  attachment: nlAttachment,
  counts: {
    errors: ['1 fout', '{count} fouten'],
    warnings: ['1 aandachtspunt', '{count} aandachtspunten'],
    remarks: ['1 tip', '{count} tips'],
    none: 'Geen opmerkingen',
  },
  marker: {
    name: '{severity}: {title}',
    group: 'Opmerkingen bij {field}',
    atField: 'Bij dit veld: {findings}. Druk op F8 voor uitleg.',
  },
  card: {
    close: 'Sluiten',
    expected: 'Verwacht',
    received: 'Ingevuld',
    todo: 'Wat u kunt doen',
    why: 'Waarom?',
    sources: 'Bronnen',
    since: 'Geldig sinds {date}.',
    newTab: 'opent in een nieuw tabblad',
    applied: 'Gedaan: bij {field} staat nu {value}.',
    undo: 'Ongedaan maken',
    undone: 'De vorige waarde staat er weer.',
    copied: 'Het veld nam {value} niet aan. De waarde staat op uw klembord: plak ze zelf in het veld.',
    typeYourself: 'Het veld nam {value} niet aan. Typ de waarde zelf in het veld.',
  },
  panel: {
    findings: 'Nagekeken',
    noFindings: 'Geen opmerkingen bij wat er tot nu toe staat.',
    article: 'Artikel {article}',
    withoutArticle: 'Andere afspraken en bijlagen',
    goToField: 'Ga naar veld',
    showCard: 'Toon uitleg',
    about: '{button}: {title}',
    waiting: 'Nog niet na te kijken ({count})',
    passed: 'In orde ({count})',
    passedHint: 'Dit is nagekeken en niet gevonden:',
    notApplicable: 'Niet van toepassing ({count})',
    left: 'Niet getoond, omdat u dat vroeg ({count})',
    ruleOff: 'regel staat uit',
    severityHidden: 'u toont dit soort opmerkingen niet',
    ignored: 'genegeerd in deze overeenkomst',
    read: 'Gelezen op deze pagina ({count})',
    readHint: 'Klopt een waarde hier niet, dan is het veld verkeerd herkend.',
    empty: 'leeg',
    incomplete: 'nog geen geldige waarde',
    how: {
      exact: 'herkend aan “{label}”',
      synonym: 'ander woord: “{label}”',
      similar: 'lijkt op: “{label}”',
      pointed: 'door u aangewezen: “{label}”',
    },
    keys: 'F8: volgende opmerking. Shift + F8: vorige. Esc: sluiten.',
  },
  overlay: nlOverlay,
};
