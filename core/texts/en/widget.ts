/** English texts of the web components. */
import type { WidgetTexts } from '../widget-texts';
import { enDossierFaults } from './dossier-faults';
import { enExport } from './export';
import { enGuest } from './guest';
import { enScheduleWidget } from './schedule-widget';

export const enWidget: WidgetTexts = {
  fieldErrors: {
    clock: '“{typed}” is not a time. Type for example 8:20 or 820.',
    clockUnclear: '“{typed}” is not clear: half past eight is 8:30, ten to nine is 8:50. Type the time with a colon.',
    date: '“{typed}” is not a date. Type day, month and year, for example 1/9/2026.',
    monday: '“{typed}” is not a Monday. Type the date of a Monday, for example 31/8/2026.',
    duration: '“{typed}” is not a number of hours. Type for example 38 or 37:30.',
    lessonHours: '“{typed}” is not a number of lesson hours. Type a number from 0 to 24, for example 8.',
    money: '“{typed}” is not an amount. Type for example 600.50.',
    count: '“{typed}” is not a number. Type 0, 1, 2 or more.',
  },
  optional: 'optional',
  refused: 'We cannot read the data that this page passes on.',
  kept: 'What was here already has not changed.',
  dossierFaults: enDossierFaults,
  guest: enGuest,
  steps: {
    undo: 'Undo (Ctrl+Z)',
    redo: 'Redo (Ctrl+Y)',
    undone: 'The last step has been undone.',
    redone: 'The step has been done again.',
  },
  export: enExport,
  findings: {
    heading: 'Checked',
    none: 'No remarks on what you have filled in so far.',
    waiting: 'Fill this in too to have everything checked: {fields}.',
    goTo: 'Go to {place}',
    why: 'Why?',
    count: '{count} × {severity}',
    inOrder: 'no remarks',
  },
  schedule: enScheduleWidget,
  allowance: {
    label: 'Check the allowance',
    result: 'Result',
    step: 'Step {step}',
    perMonth: '{amount} a month',
    onDate: 'on {date}',
    onToday: 'today, {date}. Fill in the start date for the amount of that day',
    because: 'The reason:',
    reasons: {
      'third-grade-begun': 'the first year of the third stage has been completed successfully',
      'two-alternating-years': 'at least two years of alternating training have been completed successfully',
      'ov3-qualified': 'the qualification phase of OV3 has been completed successfully',
      'second-grade-passed': 'the second stage has been completed successfully',
      'one-alternating-year': 'one year of alternating training has been completed successfully',
      'first-alternating-year': 'none of the conditions for a higher step is met',
    },
    open: 'Too early to say',
    notYet: 'On {date} the agreement for alternating training (OAO) did not exist yet.',
    latestKnown: 'These are the latest amounts that we know. They may have risen by the start date.',
    table: 'Amounts per month {when}',
    stepColumn: 'Step',
    amountColumn: 'Per month',
    yours: 'this learner',
    since: 'Valid since {date}.',
    verified: 'checked on {date}',
    published: 'the source prints the amount as it is here',
    onlyFullType: 'The allowance goes with an OAO. With an SAO there is none.',
    summary: 'Step {step}: {amount} a month.',
  },
};
