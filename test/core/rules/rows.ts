/**
 * The form of the test tables: for every rule the dossiers that pass, that are found wrong, that wait for a fact and that
 * the rule does not concern, each with its origin. The type names the rule whose rows are missing.
 */
import type { FactKey, RuleId, Severity, rules } from '#core';

type MessageOf<Id extends RuleId> = Extract<(typeof rules)[number], { readonly id: Id }>['messages'][number];

/** Facts in the notation of dossier files. */
export type WrittenFacts = Readonly<Partial<Record<FactKey, unknown>>>;

interface AnyRow {
  readonly facts: WrittenFacts;
  /** The day of judging; 1 September 2026 unless the row says otherwise. */
  readonly today?: string;
  /** Where the expectation comes from: a place in the law, a published example, a case, or the reasoning. */
  readonly origin: string;
}
export interface FindingRow<Message extends string> extends AnyRow {
  /** Every detail in order, or the only one. */
  readonly expect: readonly [Severity, Message] | readonly (readonly [Severity, Message])[];
  readonly field?: FactKey;
  readonly fix?: WrittenFacts;
  /** Words that must be in the Dutch explanation, such as the numbers filled in. */
  readonly says?: readonly string[];
}
export interface UnknownRow extends AnyRow {
  readonly missing: readonly FactKey[];
}

export interface RuleRows<Message extends string = string> {
  readonly pass: readonly [AnyRow, ...AnyRow[]];
  readonly finding: readonly [FindingRow<Message>, ...FindingRow<Message>[]];
  /** At least one row, save for a rule whose every fact may be absent: then an empty list says so. */
  readonly unknown: readonly UnknownRow[];
  readonly notApplicable?: readonly AnyRow[];
}

/** The tables of the rules in one folder. */
export type RowsOf<Folder extends string> = {
  readonly [Id in RuleId as Id extends `${Folder}/${string}` ? Id : never]: RuleRows<MessageOf<Id>>;
};
