/** The shape of a language for the validator of a whole agreement. */
import type { FactKey } from '../facts/facts';
import type { Kind } from '../facts/kinds';
import type { Severity } from '../rules/rule';

/** The parts of an agreement, as questions and results are laid out. */
export const agreementParts = [
  'type',
  'learner',
  'company',
  'provider',
  'period',
  'workplace',
  'hours',
  'schedule',
  'allowance',
  'documents',
] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** What a reader can ask to see of the outcomes. */
export const outcomeFilters = ['findings', 'unknown', 'pass', 'not-applicable', 'all'] as const;
export type OutcomeFilter = (typeof outcomeFilters)[number];

type KindName = Extract<Kind, string>;

export interface AgreementElementTexts {
  readonly label: string;
  readonly parts: Readonly<Record<AgreementPart, string>>;
  /** `{article}` and `{part}`. */
  readonly articlePart: string;
  readonly questions: {
    readonly heading: string;
    readonly hint: string;
    /** What a part holds: `{filled}` and `{open}`. */
    readonly filled: string;
    readonly open: string;
    readonly more: string;
    readonly fewer: string;
    /** Button that closes a part and opens the next one: `{part}`. */
    readonly next: string;
    readonly labels: Readonly<Partial<Record<FactKey, string>>>;
    readonly hints: Readonly<Partial<Record<FactKey, string>>>;
    readonly hintsOfKinds: Readonly<Partial<Record<KindName, string>>>;
    /** Empties an answer: `{fact}`. */
    readonly remove: string;
    readonly removeName: string;
    readonly nothingRead: string;
    /** Button beside a remark at a field: `{title}`. */
    readonly explain: string;
    readonly explainName: string;
    /** Words of a choice that are too short on their own. */
    readonly choices: Readonly<Record<string, string>>;
  };
  readonly dossier: {
    readonly heading: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly read: string;
    readonly file: string;
    readonly fileHint: string;
    readonly refused: string;
    readonly kept: string;
    readonly tooBig: string;
    /** A PDF without a dossier inside, one that cannot be opened, and the part that reads PDFs did not come. */
    readonly noDossier: string;
    readonly unreadable: string;
    readonly notLoaded: string;
    readonly nothing: string;
    readonly loaded: string;
    readonly save: string;
    readonly saveHint: string;
    /** `{name}`. */
    readonly saved: string;
    /** Name of the file: `{start}` is its first day or nothing. */
    readonly fileName: string;
    readonly clear: string;
    readonly cleared: string;
  };
  readonly results: {
    readonly heading: string;
    readonly filter: string;
    readonly filters: Readonly<Record<OutcomeFilter, string>>;
    /** One and more: `{count}`. */
    readonly counts: Readonly<Record<Severity | 'pass' | 'unknown', readonly [string, string]>>;
    readonly none: Readonly<Record<OutcomeFilter, string>>;
    readonly passedHint: string;
    /** Button beside the counts that leads to the list. */
    readonly show: string;
    /** Before what is in order, with its colon. */
    readonly inOrder: string;
    /** Before the title of a rule that found nothing: it names a fault, and must not be taken for one. With its colon. */
    readonly waiting: string;
    readonly notApplicable: string;
    /** Above the answers that most rules wait for. */
    readonly nextAnswers: string;
    /** How many rules wait for an answer: `{count}`. */
    readonly rules: readonly [string, string];
  };
  readonly undo: {
    /** `{fact}` and `{value}`. */
    readonly applied: string;
    readonly emptied: string;
    readonly button: string;
    readonly undone: string;
  };
}
