/** The shape of a language for the web components. Sentences name their values in braces, as the rules do. */
import type { StepReason } from '../allowance/step';
import type { ExportTexts } from './export-texts';
import type { DossierFaultTexts } from './file-texts';
import type { GuestTexts } from './guest-texts';
import type { ScheduleWidgetTexts } from './schedule-widget-texts';

/** What a field should hold; one sentence each for a text that is no such thing: `{typed}`. */
export interface FieldErrorTexts {
  readonly clock: string;
  /** A decimal number where a time is wanted. */
  readonly clockUnclear: string;
  readonly date: string;
  /** A date that is no Monday. */
  readonly monday: string;
  readonly duration: string;
  readonly lessonHours: string;
  readonly money: string;
  readonly count: string;
}

export interface FindingListTexts {
  readonly heading: string;
  readonly none: string;
  /** Before the fields that would let more rules speak: `{fields}`. */
  readonly waiting: string;
  /** Button that brings the reader to a place: `{place}`. */
  readonly goTo: string;
  readonly why: string;
  /** How many findings of a severity: `{count}` and `{severity}`. */
  readonly count: string;
  readonly inOrder: string;
}

export interface AllowanceWidgetTexts {
  readonly label: string;
  readonly result: string;
  readonly step: string;
  readonly perMonth: string;
  readonly onDate: string;
  readonly onToday: string;
  readonly because: string;
  readonly reasons: Readonly<Record<StepReason, string>>;
  readonly open: string;
  readonly notYet: string;
  /** Under the amounts of a first day that is still to come. */
  readonly latestKnown: string;
  readonly table: string;
  readonly stepColumn: string;
  readonly amountColumn: string;
  readonly yours: string;
  readonly since: string;
  readonly verified: string;
  readonly published: string;
  readonly onlyFullType: string;
  readonly summary: string;
}

/** What every component says. */
export interface CommonWidgetTexts {
  readonly fieldErrors: FieldErrorTexts;
  readonly optional: string;
  /** Above the reasons why a value that the page handed over was not taken. */
  readonly refused: string;
  readonly kept: string;
  readonly dossierFaults: DossierFaultTexts;
  readonly findings: FindingListTexts;
  readonly guest: GuestTexts;
  /** Going back and forth: the names of the buttons, and what was done. */
  readonly steps: Readonly<Record<'undo' | 'redo' | 'undone' | 'redone', string>>;
}

export interface WidgetTexts extends CommonWidgetTexts {
  readonly export: ExportTexts;
  readonly schedule: ScheduleWidgetTexts;
  readonly allowance: AllowanceWidgetTexts;
}
