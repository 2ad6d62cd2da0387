/**
 * The shape of a language. Every rule has its sentences; a rule without them, or sentences of a rule that is gone, do not
 * compile. A sentence names its values in braces: `{average}`.
 */
import type { FactKey } from '../facts/facts';
import type { RuleId, rules } from '../rules/all';
import type { Place } from '../schedule/schedule';
import type { Exclusion, Severity, Unknown } from '../rules/rule';
import type { SourceTexts } from './source-texts';

type AnyRule = (typeof rules)[number];

export interface RuleText<Message extends string = string> {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What the rule is and why it exists. */
  readonly why: string;
  /** What was found, in one plain sentence with the numbers filled in. */
  readonly messages: Readonly<Record<Message, string>>;
  /** What to do about it. */
  readonly todo: string;
  /** Name of the button that puts it right, where a finding brings a fix. */
  readonly fix?: string;
}

export type RuleTexts = { readonly [Rule in AnyRule as Rule['id']]: RuleText<Rule['messages'][number]> };

/** The sentences of the rules in one folder: `RuleTextsOf<'period'>`. */
export type RuleTextsOf<Folder extends string> = {
  readonly [Id in keyof RuleTexts as Id extends `${Folder}/${string}` ? Id : never]: RuleTexts[Id];
};

export interface UnitTexts {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** How the first day of a month is written, in a language that does not write `1`. */
  readonly firstOfMonth?: string;
  readonly hour: string;
  readonly minute: string;
  /** Singular and plural. */
  readonly days: readonly [string, string];
  readonly monthCount: readonly [string, string];
  readonly years: readonly [string, string];
  readonly lessonHours: readonly [string, string];
  /** From this number on the plural is used; absent where everything but 1 is plural. */
  readonly pluralFrom?: number;
  readonly week: string;
  readonly until: string;
  readonly and: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

/** A language without the sentences of the rules. */
export interface CommonTexts {
  readonly language: 'nl' | 'fr' | 'en';
  /** Name of each fact, as people call the field. */
  readonly facts: Readonly<Record<FactKey, string>>;
  /** Names of facts where they are waited for, if the name of the field would be read as something else. */
  readonly waitedFacts: Readonly<Partial<Record<FactKey, string>>>;
  /** Words for choices and other terms that rules hand out. */
  readonly terms: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly exclusions: Readonly<Record<Exclusion, string>>;
  readonly units: UnitTexts;
  readonly yes: string;
  readonly no: string;
  readonly article: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly break: string;
  readonly compensationDays: string;
  readonly waitsFor: string;
  readonly untilRegistration: string;
  /** Where a figure is found that we do not have. */
  readonly lookUps: Readonly<Record<NonNullable<Unknown['lookUp']>, string>>;
  /** Label before a source, with its colon, and the kinds of confidence a reader should know. */
  readonly source: string;
  /** The sources in this language; absent in Dutch, the language in which the law data names them. */
  readonly sources?: SourceTexts;
  readonly computed: string;
}

/** A language; for who judges by some rules alone, with the sentences of these. */
export interface Texts<Id extends RuleId = RuleId> extends CommonTexts {
  readonly rules: Pick<RuleTexts, Id>;
}
