/** The shape of a language for the two web components. Sentences name their values in braces, as the rules do. */
import type { Place } from '../schedule/schedule';
import type { Education, StepReason } from '../allowance/step';
import type { GuestTexts } from './guest-texts';

/** What a field should hold; one sentence each for a text that is no such thing: `{typed}`. */
export interface FieldErrorTexts {
  readonly clock: string;
  readonly date: string;
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

export interface ScheduleWidgetTexts {
  readonly label: string;
  readonly learner: {
    readonly heading: string;
    readonly birthDate: string;
    readonly age: string;
    readonly minor: string;
    readonly adult: string;
    readonly ageUnknown: string;
    readonly start: string;
    readonly end: string;
    readonly jointCommittee: string;
    readonly jointCommitteeHint: string;
    readonly average: string;
    readonly averageHint: string;
    readonly dateHint: string;
  };
  readonly week: {
    readonly heading: string;
    readonly hint: string;
    readonly twoWeeks: string;
    readonly shown: string;
    readonly even: string;
    readonly odd: string;
    /** A week of a cycle: `{number}`. */
    readonly numbered: string;
    /** Kept though not shown, with their numbers: `{studyDays}` and `{holidayTraining}`. */
    readonly kept: string;
  };
  readonly day: {
    readonly places: Readonly<Record<Place, string>>;
    /** Name of the button that opens the hours at a place: `{place}` and `{day}`. */
    readonly toggle: string;
    readonly parts: readonly [string, string];
    /** A third and later block of hours. */
    readonly extraPart: string;
    readonly from: string;
    readonly until: string;
    /** Name of one time: `{day}`, `{place}`, `{part}` and `{side}`. */
    readonly time: string;
    readonly pause: string;
    readonly numberedPause: string;
    readonly addPause: string;
    readonly addPauseName: string;
    readonly removePause: string;
    readonly lessonHours: string;
    readonly lessonHoursName: string;
    readonly free: string;
    readonly counted: string;
    readonly clock: string;
    readonly copy: string;
    readonly copyName: string;
    readonly copyTo: string;
    readonly copied: string;
    readonly undo: string;
    readonly undone: string;
    readonly remarks: readonly [string, string];
  };
  readonly rest: {
    readonly heading: string;
    readonly hint: string;
    readonly date: string;
    readonly add: string;
    readonly remove: string;
    readonly list: string;
    readonly added: string;
    readonly removed: string;
  };
  readonly result: {
    readonly heading: string;
    readonly empty: string;
    readonly typeOpen: string;
    readonly typeOpenWhy: string;
    readonly fullType: string;
    readonly fullTypeWhy: string;
    readonly partType: string;
    readonly partTypeWhy: string;
    readonly counted: string;
    readonly countedWhy: string;
    readonly clock: string;
    readonly clockWhy: string;
    readonly school: string;
    readonly company: string;
    readonly mean: string;
    readonly estimated: string;
    readonly compensation: string;
    readonly compensationOpen: string;
    readonly compensationNone: string;
    readonly compensationDays: readonly [string, string];
    readonly compensationYear: string;
    readonly difference: string;
    readonly excess: string;
    readonly division: string;
    readonly listed: string;
    /** Read out after a change: `{total}` and `{type}`. */
    readonly summary: string;
  };
}

export interface AllowanceWidgetTexts {
  readonly label: string;
  readonly questions: string;
  readonly questionsHint: string;
  readonly education: Readonly<Record<keyof Education, string>>;
  readonly educationHints: Readonly<Partial<Record<keyof Education, string>>>;
  readonly unanswered: string;
  readonly agreement: string;
  readonly start: string;
  readonly startHint: string;
  readonly amount: string;
  readonly amountHint: string;
  readonly result: string;
  readonly step: string;
  readonly perMonth: string;
  readonly onDate: string;
  readonly onToday: string;
  readonly because: string;
  readonly reasons: Readonly<Record<StepReason, string>>;
  readonly open: string;
  readonly openWhy: string;
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

export interface WidgetTexts {
  readonly fieldErrors: FieldErrorTexts;
  readonly optional: string;
  /** Above the reasons why a value that the page handed over was not taken. */
  readonly refused: string;
  readonly kept: string;
  readonly findings: FindingListTexts;
  readonly guest: GuestTexts;
  readonly schedule: ScheduleWidgetTexts;
  readonly allowance: AllowanceWidgetTexts;
}
