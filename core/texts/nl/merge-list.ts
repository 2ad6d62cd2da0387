/** Dutch: a list of files that become one PDF. */
import type { MergeListTexts } from '../merge-list-texts';

export const nlMergeList: MergeListTexts = {
  add: 'Bestanden toevoegen',
  addHint: 'Pdf, jpg of png. U kunt ze ook hierheen slepen.',
  list: 'Volgorde in de pdf',
  empty: 'Er zijn nog geen bestanden gekozen.',
  looking: 'wordt bekeken…',
  pages: ['1 pagina', '{pages} pagina’s'],
  ours: 'met een dossier van Duaalwijzer',
  up: 'Naar voren',
  down: 'Naar achteren',
  moved: 'Het bestand {name} staat nu op plaats {place} van {count}.',
  removed: 'Het bestand {name} is uit de lijst.',
  added: ['1 bestand toegevoegd.', '{count} bestanden toegevoegd.'],
  tooLarge: 'Het bestand {name} is groter dan {size} MB.',
  leftOut: 'Het komt niet in de pdf.',
  make: ['Maak een pdf van 1 bestand', 'Maak één pdf van {count} bestanden'],
  notMade: 'Er is geen pdf gemaakt. Kijk na wat er bij de bestanden staat.',
  dossierKept: 'Het dossier van Duaalwijzer zit er ook in.',
  dossierLost: 'In meer dan één bestand zit een dossier van Duaalwijzer. In deze pdf zit er daarom geen.',
};
