/** Dutch texts of the two web components. */
import type { WidgetTexts } from '../widget-texts';
import { nlExport } from './export';
import { nlGuest } from './guest';
import { nlScheduleWidget } from './schedule-widget';

export const nlWidget: WidgetTexts = {
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
  export: nlExport,
  schedule: nlScheduleWidget,
  allowance: {
    label: 'Leervergoeding nakijken',
    result: 'Resultaat',
    step: 'Trap {step}',
    perMonth: '{amount} per maand',
    onDate: 'op {date}',
    onToday: 'vandaag, {date}. Vul de begindatum in voor het bedrag van toen',
    because: 'Dat komt door:',
    reasons: {
      'third-grade-begun': 'het eerste jaar van de derde graad is met succes beëindigd',
      'two-alternating-years': 'minstens twee jaar alternerende opleiding zijn met succes beëindigd',
      'ov3-qualified': 'de kwalificatiefase van OV3 is met succes beëindigd',
      'second-grade-passed': 'de tweede graad is met succes beëindigd',
      'one-alternating-year': 'één jaar alternerende opleiding is met succes beëindigd',
      'first-alternating-year': 'geen van de voorwaarden voor een hogere trap geldt',
    },
    open: 'Nog niet te zeggen',
    notYet: 'Op {date} bestond de overeenkomst van alternerende opleiding nog niet.',
    latestKnown: 'Dit zijn de laatste bedragen die we kennen. Tegen de begindatum kunnen ze gestegen zijn.',
    table: 'Bedragen per maand {when}',
    stepColumn: 'Trap',
    amountColumn: 'Per maand',
    yours: 'deze leerling',
    since: 'Geldig sinds {date}.',
    verified: 'nagekeken op {date}',
    published: 'het bedrag staat zo in de bron',
    onlyFullType: 'De leervergoeding hoort bij een OAO. Bij een SAO is er geen.',
    summary: 'Trap {step}: {amount} per maand.',
  },
};
