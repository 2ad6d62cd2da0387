/** The shape of a language for the screens of the extension: side panel, options and popup. */
import type { TypedAmount, TypedAmountFault } from '../facts/typed-amount';
import type { Severity } from '../rules/rule';
import type { FileReadTexts } from './attachment-texts';
import type { DossierFaultTexts } from './file-texts';
import type { MergingTexts } from './merging-texts';

/** What the screens share. */
export interface CommonTexts {
  readonly undo: string;
  readonly remove: string;
  readonly saved: string;
  readonly notSaved: string;
  /** A file was refused; nothing has changed. */
  readonly refused: string;
  readonly noValue: string;
  /** Name of a button for who does not see where it stands: `{button}` and `{title}`. */
  readonly about: string;
  readonly options: string;
}

export interface SidePanelTexts {
  readonly title: string;
  readonly noAgreement: string;
  readonly noAgreementHint: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly onPage: string;
  readonly why: string;
  readonly ruleOff: string;
  /** `{title}` no longer shows. */
  readonly ruleIsOff: string;
  readonly ruleOn: string;
  readonly showAgain: string;
  readonly questions: string;
  readonly questionsHint: string;
  readonly noQuestions: string;
  /** One rule: `{title}`. */
  readonly neededFor: string;
  /** `{title}` and `{count}` more rules. */
  readonly neededForMore: readonly [string, string];
  readonly moreQuestions: string;
  readonly inCalculator: string;
  readonly yourFacts: string;
  readonly noFacts: string;
  readonly otherFact: string;
  readonly chooseFact: string;
  /** What was typed is not understood: `{field}`. */
  readonly notUnderstood: string;
  readonly examples: Readonly<Record<'date' | 'duration' | 'money' | 'count', string>>;
  readonly onePerLine: string;
  /** The page gives another value for what was typed: `{value}`. */
  readonly pageWins: string;
  readonly forgotten: string;
  readonly kept: string;
  readonly keep: string;
  readonly calculators: string;
  readonly schedule: string;
  readonly allowance: string;
  readonly calculatorHint: string;
  readonly takeOver: string;
  /** `{fields}`. */
  readonly takenOver: string;
  readonly nothingNew: string;
  /** What a calculator found is not what the page says. */
  readonly differs: string;
  /** `{field}`, `{page}` and `{found}`. */
  readonly difference: string;
  readonly put: string;
  /** What came of a value that was put on the page: `{field}`. */
  readonly putting: Readonly<Record<'put' | 'refused' | 'undone' | 'notUndone', string>>;
  readonly dates: string;
  readonly noDates: string;
  readonly toCalendar: string;
  readonly dossier: string;
  readonly exportHint: string;
  readonly import: string;
  readonly export: string;
  readonly print: string;
  /** On paper: `{date}`. */
  readonly printedOn: string;
  /** `{count}`. */
  readonly knownFacts: string;
  readonly typedHere: string;
  readonly clear: string;
  readonly imported: string;
  readonly cleared: string;
}

export interface OptionsTexts {
  readonly title: string;
  readonly intro: string;
  /** Some settings could not be read: `{settings}`. */
  readonly partly: string;
  readonly unreadable: string;
  readonly names: Readonly<Record<SettingTextName, string>>;
  readonly display: string;
  readonly language: string;
  /** Each in its own words: who looks for French may not read Dutch. */
  readonly languages: Readonly<Record<'nl' | 'fr' | 'en', string>>;
  readonly address: string;
  readonly addresses: Readonly<Record<'u' | 'je', string>>;
  readonly addressHint: string;
  readonly severities: string;
  readonly severitiesHint: string;
  readonly severityNames: Readonly<Record<Severity, string>>;
  readonly rules: string;
  readonly rulesHint: string;
  readonly search: string;
  /** `{count}` of the rules match. */
  readonly matches: readonly [string, string];
  readonly noMatch: string;
  readonly off: string;
  readonly noneOff: string;
  readonly switchOn: string;
  readonly school: string;
  readonly jointCommittee: string;
  readonly jointCommitteeHint: string;
  readonly jointCommitteeWrong: string;
  readonly pattern: string;
  readonly patternHint: string;
  readonly patternTake: string;
  readonly patternNone: string;
  readonly patternWrong: string;
  readonly amounts: string;
  readonly amountsHint: string;
  readonly noAmounts: string;
  readonly amountFields: Readonly<Record<keyof TypedAmount, string>>;
  /** `{example}` of a day; the last `{income}` that is known, from `{date}` on. */
  readonly amountHints: Readonly<Record<keyof TypedAmount, string>>;
  /** The release has amounts from `{date}` on. */
  readonly amountFaults: Readonly<Record<TypedAmountFault, string>>;
  /** Over the steps that follow from an income. */
  readonly amountFollows: string;
  /** `{step}` and `{amount}`. */
  readonly amountStep: string;
  /** The income is lower than the last one: `{income}`. */
  readonly amountLower: string;
  /** There is an amount of the user of that day already. */
  readonly amountReplaces: string;
  readonly amountAdd: string;
  readonly amountAdded: string;
  /** Of an amount in the list: `{date}` and `{source}`. */
  readonly amountFrom: string;
  readonly amountSource: string;
  readonly notNewer: string;
  readonly amountsFile: string;
  readonly amountsFileHint: string;
  readonly amountsText: string;
  readonly amountsAdd: string;
  readonly amountsAdded: string;
  readonly mappings: string;
  readonly mappingsHint: string;
  readonly noMappings: string;
  /** `{label}` and `{field}`. */
  readonly mapping: string;
  readonly data: string;
  readonly dataHint: string;
  readonly keepDossiers: string;
  readonly keepIdentifiers: string;
  readonly keepIdentifiersHint: string;
  readonly noDossiers: string;
  /** `{name}`, `{count}` facts and `{date}`. */
  readonly dossierOf: string;
  readonly nameless: string;
  readonly removeAll: string;
  readonly removed: string;
  readonly unread: string;
  readonly unreadHint: string;
  readonly unreadSettings: string;
  readonly unreadDossier: string;
  readonly saveUnread: string;
  readonly ignored: string;
  readonly noIgnored: string;
  readonly pause: string;
  readonly reset: string;
  readonly resetHint: string;
  readonly wasReset: string;
  readonly privacy: string;
}

export type SettingTextName =
  | 'language'
  | 'address'
  | 'severities'
  | 'rulesOff'
  | 'jointCommittee'
  | 'lessonPattern'
  | 'amounts'
  | 'fieldMappings'
  | 'ignored'
  | 'pausedUntil'
  | 'keepDossiers'
  | 'keepIdentifiers';

export interface PopupTexts {
  readonly noAgreement: string;
  readonly onPage: string;
  readonly privacy: string;
  readonly independent: string;
}

export interface ScreenTexts {
  readonly common: CommonTexts;
  readonly sidePanel: SidePanelTexts;
  readonly options: OptionsTexts;
  readonly dossierFaults: DossierFaultTexts;
  readonly fileRead: FileReadTexts;
  readonly merging: MergingTexts;
  readonly popup: PopupTexts;
  readonly openSidePanel: string;
}
