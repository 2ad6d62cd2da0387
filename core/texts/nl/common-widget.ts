/** What every web component says, in Dutch. */
import type { CommonWidgetTexts } from '../widget-texts';
import { nlDossierFaults } from './dossier-faults';
import { nlGuest } from './guest';

export const nlCommonWidget: CommonWidgetTexts = {
  fieldErrors: {
    clock: '“{typed}” is geen uur. Typ bijvoorbeeld 8:20 of 820.',
    clockUnclear:
      '“{typed}” is niet duidelijk: half negen is 8:30, tien voor negen is 8:50. Typ het uur met een dubbele punt.',
    date: '“{typed}” is geen datum. Typ bijvoorbeeld 1/9/2026.',
    monday: '“{typed}” is geen maandag. Typ de datum van een maandag, bijvoorbeeld 31/8/2026.',
    duration: '“{typed}” is geen aantal uren. Typ bijvoorbeeld 38 of 37:30.',
    lessonHours: '“{typed}” is geen aantal lesuren. Typ een getal van 0 tot 24, bijvoorbeeld 8.',
    money: '“{typed}” is geen bedrag. Typ bijvoorbeeld 600,50.',
    count: '“{typed}” is geen aantal. Typ 0, 1, 2 of meer.',
  },
  optional: 'niet verplicht',
  refused: 'De gegevens die deze pagina meegeeft, kunnen we niet lezen.',
  kept: 'Wat hier al stond, is niet veranderd.',
  dossierFaults: nlDossierFaults,
  findings: {
    heading: 'Nagekeken',
    none: 'Geen opmerkingen bij wat u tot nu toe invulde.',
    waiting: 'Vul dit nog in om alles te laten nakijken: {fields}.',
    goTo: 'Naar {place}',
    why: 'Waarom?',
    count: '{count} × {severity}',
    inOrder: 'geen opmerkingen',
  },
  guest: nlGuest,
  steps: {
    undo: 'Maak ongedaan (Ctrl+Z)',
    redo: 'Doe opnieuw (Ctrl+Y)',
    undone: 'De laatste stap is ongedaan gemaakt.',
    redone: 'De stap is opnieuw gedaan.',
  },
};
