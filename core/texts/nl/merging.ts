/** Dutch: several files become one PDF. */
import type { MergingTexts } from '../merging-texts';
import { nlMaking } from './making';
import { nlMergeList } from './merge-list';

export const nlMerging: MergingTexts = {
  ...nlMaking,
  ...nlMergeList,
  explanation: 'Maak van meerdere bestanden één pdf. Dat gebeurt in uw browser. Er wordt niets verzonden.',
  wrongType: 'Het bestand {name} is geen pdf, jpg of png.',
  made: ['De pdf {file} is klaar: 1 pagina.', 'De pdf {file} is klaar: {pages} pagina’s.'],
  attach: 'Als bijlage kiezen',
  attachAnnex: 'Kies de pdf als bijlage',
  save: 'Bewaren',
  attaching: 'Het bestand gaat naar de pagina…',
  attached: 'Gelukt: het uurrooster op de pagina is nu {file}.',
  refused: 'De pagina nam {file} niet aan. Bewaar het bestand en kies het zelf op de pagina.',
  noUpload: 'Op deze pagina is er nu geen veld om het uurrooster te kiezen. Bewaar het bestand en kies het later.',
  undone: 'Ongedaan gemaakt. De pagina heeft weer wat er eerst was.',
  notUndone: 'De pagina liet dat niet toe. Verwijder het bestand zelf op de pagina.',
  fileName: 'uurrooster',
};
