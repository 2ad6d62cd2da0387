/** Dutch texts of the allowance checker that its first version had. */
import type { AllowanceWidgetTexts } from '../widget-texts';

export const nlAllowanceWidget: AllowanceWidgetTexts = {
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
};
