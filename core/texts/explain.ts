/**
 * Why an outcome is what it is: which facts were compared, which values of the law were read and where they stand, and
 * what is missing. For any outcome, not for findings alone.
 */
import type { FactKey, Facts, FactValue } from '../facts/facts';
import type { LawReading, LawStatus } from '../law/dated';
import type { Confidence } from '../law/sources';
import { rules } from '../rules/all';
import type { Finding, Outcome } from '../rules/rule-set';
import type { PlainDate } from '../values/plain-date';
import { listValue } from '../values/value';
import { describeFact } from './describe-fact';
import { describeFinding, describeSources, describeState, waitedName, type SourceDescription } from './describe';
import { formatValue } from './format';
import { lawValues } from './law-value';
import type { Texts } from './texts';

const amountKinds = ['older-index', 'newer-index', 'other-step', 'not-listed'] as const;
/** What a wrong amount of the allowance is. */
export type AmountKind = (typeof amountKinds)[number];

export interface ComparedFact {
  readonly key: FactKey;
  readonly name: string;
  readonly value: FactValue<FactKey>;
  readonly text: string;
}

export interface LawRead {
  /** Name of the series in the law data: `weeklyAverageMaximum`. */
  readonly series: string;
  readonly value: unknown;
  readonly text: string;
  /** First day of validity; absent where the source names none. */
  readonly from?: PlainDate;
  readonly source: SourceDescription | undefined;
  readonly status: LawStatus;
  readonly confidence: Confidence;
  /** Added by the user. */
  readonly isOwn: boolean;
}

export interface Explanation {
  readonly kind: Outcome['kind'];
  /** What it comes down to: the sentences of a finding, or the one line of another outcome; none for a pass. */
  readonly sentences: readonly string[];
  /** The facts that the rule reads and that are known. */
  readonly compared: readonly ComparedFact[];
  readonly law: readonly LawRead[];
  readonly missing: readonly { readonly key: FactKey; readonly name: string }[];
  /** Of a wrong allowance. */
  readonly amount?: AmountKind;
}

function compared(key: FactKey, facts: Facts, texts: Texts): ComparedFact[] {
  const value = facts[key];
  return value === undefined ? [] : [{ key, name: texts.facts[key], value, text: describeFact(key, value, texts) }];
}

function lawRead({ series, entry }: LawReading, texts: Texts): LawRead {
  const { value, from, cites, status, origin } = entry;
  return {
    series,
    value,
    text: formatValue(listValue(lawValues(series, value)), texts),
    ...(from !== undefined && { from }),
    source: describeSources([cites], texts)[0],
    status,
    confidence: cites.confidence,
    isOwn: origin === 'user',
  };
}

const amountKind = ({ rule, details }: Finding): AmountKind | undefined =>
  rule === 'allowance/amount' ? amountKinds.find((kind) => kind === details[0]?.message) : undefined;

function sentencesOf(outcome: Outcome, texts: Texts): readonly string[] {
  if (outcome.kind === 'finding') return describeFinding(outcome, texts).explanation;
  const state = describeState(outcome, texts);
  return state === '' ? [] : [state];
}

/** Explains an outcome of `check` on these facts, in a language. */
export function explain(outcome: Outcome, facts: Facts, texts: Texts): Explanation {
  const reads = rules.find(({ id }) => id === outcome.rule)?.reads ?? [];
  const amount = outcome.kind === 'finding' ? amountKind(outcome) : undefined;
  return {
    kind: outcome.kind,
    sentences: sentencesOf(outcome, texts),
    compared: reads.flatMap((key) => compared(key, facts, texts)),
    law: outcome.law.map((reading) => lawRead(reading, texts)),
    missing: outcome.kind === 'unknown' ? outcome.missing.map((key) => ({ key, name: waitedName(key, texts) })) : [],
    ...(amount && { amount }),
  };
}
