/** The shape of a language for the questions, the timeline, the premiums and the comparison of the allowance checker. */

/** How far a learner got at school, as one question asks it. */
export const schoolings = ['third-grade', 'ov3', 'second-grade', 'none'] as const;
export type Schooling = (typeof schoolings)[number];

/** The questions of the allowance checker, in their order. */
export const allowanceQuestions = ['start', 'end', 'schooling', 'years', 'amount'] as const;
export type AllowanceQuestion = (typeof allowanceQuestions)[number];

export interface AllowanceElementTexts {
  readonly questions: {
    readonly heading: string;
    readonly hint: string;
    readonly names: Readonly<Record<AllowanceQuestion, string>>;
    readonly hints: Readonly<Record<AllowanceQuestion, string>>;
    readonly schoolings: Readonly<Record<Schooling, string>>;
    /** None, one, two or more. */
    readonly years: readonly [string, string, string];
    readonly unanswered: string;
    /** Above what the page or the dossier told already. */
    readonly known: string;
    readonly change: string;
    /** Name of the button that opens a known answer: `{question}`. */
    readonly changeName: string;
  };
  readonly check: {
    /** `{amount}` and `{step}`. */
    readonly right: string;
    /** An amount while the step is still open: `{amount}`, `{step}` and `{since}`. */
    readonly recognised: string;
    readonly notListed: string;
    /** After the amount was put right on a click: `{amount}`. */
    readonly fixed: string;
  };
  readonly stepGiven: string;
  /** An agreement of a type without an allowance. */
  readonly noAllowance: string;
  readonly noAllowanceWhy: string;
  readonly timeline: {
    readonly heading: string;
    readonly hint: string;
    /** Name of the row of months. */
    readonly months: string;
    /** `{year}`, as in 2026-2027. */
    readonly schoolYear: string;
    readonly calendarYear: string;
    readonly shortMonths: readonly string[];
    readonly due: string;
    readonly notDue: string;
    readonly step: string;
    readonly index: string;
    /** What is heard of a month: `{month}`, `{amount}`, `{step}`. */
    readonly month: string;
    readonly whole: string;
    readonly estimate: string;
    readonly unpaid: string;
    /** `{paid}` and `{working}`. */
    readonly days: string;
    /** Days of training in a holiday: `{days}`. */
    readonly training: string;
    /** `{monthly}` and `{step}`. */
    readonly rate: string;
    readonly changed: string;
    /** `{holiday}`, `{from}` and `{until}`. */
    readonly holiday: string;
    readonly asTable: string;
    readonly columns: {
      readonly month: string;
      readonly step: string;
      readonly monthly: string;
      readonly due: string;
      readonly remark: string;
    };
  };
  readonly totals: {
    readonly heading: string;
    readonly schoolYear: string;
    readonly calendarYear: string;
    readonly amount: string;
    /** Beside a sum in which a month was estimated. */
    readonly estimate: string;
  };
  readonly premiums: {
    readonly heading: string;
    readonly parties: Readonly<Record<'learner' | 'company', string>>;
    /** `{amount}`. */
    readonly amount: string;
    /** `{date}`. */
    readonly registerBy: string;
    readonly late: string;
    /** That day has passed, and nobody said whether it was registered. */
    readonly passed: string;
    readonly years: string;
    readonly longEnough: string;
    readonly tooShort: string;
  };
  readonly compare: {
    readonly open: string;
    readonly heading: string;
    readonly hint: string;
    readonly now: string;
    readonly other: string;
    readonly difference: string;
    readonly row: string;
    readonly stepRow: string;
    readonly monthlyRow: string;
    /** `{year}`. */
    readonly yearRow: string;
    readonly registerRow: string;
    readonly same: string;
    readonly unknown: string;
    readonly changed: string;
    readonly restore: string;
    readonly restoreName: string;
    readonly apply: string;
    readonly applied: string;
    readonly undo: string;
    readonly undone: string;
    readonly nothingChanged: string;
    readonly empty: string;
    /** Read out after a change: `{rows}` are the rows that differ. */
    readonly summary: string;
    /** Such a row: `{name}` and `{difference}`. */
    readonly differentRow: string;
    /** Such a row, or an answer: `{name}`, `{before}` and `{after}`. */
    readonly change: string;
    readonly noDifference: string;
  };
}
