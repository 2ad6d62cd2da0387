/** The rows of the test tables as examples that a reader understands. */
import {
  check,
  describeFact,
  describeFinding,
  describeState,
  isFactKey,
  isoDate,
  parsePlainDate,
  readDossier,
  type FactKey,
  type Facts,
  type FactValue,
  type LawReading,
  type Outcome,
  type PlainDate,
  type RuleId,
  type Texts,
} from '#core';
import type { WrittenFacts } from '../core/rules/rows';
import { noRows, tables } from '../core/rules/tables';

/** More would be proof, which is for the tests; a reader wants a few. */
const shown = 3;
const usualDay = isoDate('2026-09-01');

interface Row {
  readonly facts: WrittenFacts;
  readonly today?: string;
}

export interface Example {
  /** Name and value of each fact. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What Duaalwijzer says; empty for a pass. */
  readonly said: readonly string[];
  /** Day of judging, where it is not the usual one. */
  readonly today?: PlainDate;
}

export interface Examples {
  readonly passes: readonly Example[];
  readonly finds: readonly Example[];
  readonly waits: readonly Example[];
  /** Values of the law that the examples read, each once. */
  readonly law: readonly LawReading[];
}

function factsOf(row: Row): Facts {
  const reading = readDossier({ duaalwijzer: 1, facts: row.facts });
  if (!reading.ok) throw new Error(`a row is no dossier: ${JSON.stringify(reading.problems)}`);
  return reading.facts;
}

const dayOf = (row: Row): PlainDate => parsePlainDate(row.today ?? '') ?? usualDay;

function outcomeOf(rule: RuleId, row: Row): Outcome {
  const outcome = check(factsOf(row), { today: dayOf(row) }).outcomes.find((one) => one.rule === rule);
  if (!outcome) throw new Error(`there is no rule ${rule}`);
  return outcome;
}

const saidOf = (outcome: Outcome, texts: Texts): readonly string[] => {
  if (outcome.kind === 'finding') return describeFinding(outcome, texts).explanation;
  const state = describeState(outcome, texts);
  return state === '' ? [] : [state];
};

function exampleOf(rule: RuleId, row: Row, texts: Texts): Example {
  const facts = Object.entries(factsOf(row)).flatMap(([key, value]) =>
    isFactKey(key) ? [[texts.facts[key], describeFact<FactKey>(key, value as FactValue<FactKey>, texts)] as const] : [],
  );
  return { facts, said: saidOf(outcomeOf(rule, row), texts), ...(row.today !== undefined && { today: dayOf(row) }) };
}

/** A few rows of each outcome, and the law they read. */
export function examplesOf(rule: RuleId, texts: Texts): Examples {
  const rows = tables[rule] ?? noRows;
  const few = (some: readonly Row[]): Example[] => some.slice(0, shown).map((row) => exampleOf(rule, row, texts));
  const read = [...rows.pass, ...rows.finding].flatMap((row) => outcomeOf(rule, row).law);
  const law = new Map(read.map((reading) => [reading.entry, reading]));
  return { passes: few(rows.pass), finds: few(rows.finding), waits: few(rows.unknown), law: [...law.values()] };
}
