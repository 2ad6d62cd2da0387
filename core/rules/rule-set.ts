/**
 * The checker of some rules: facts in, report out. It indexes the rules by the facts they read; after a change only those
 * run again. It is deterministic and never throws on facts of the right types.
 */
import { withUserAmounts, type UserAmount } from '../allowance/amounts';
import { assertDay, assertFacts } from '../facts/assert-facts';
import { factKeys, withChanges, type FactChanges, type FactKey, type Facts } from '../facts/facts';
import type { AllowanceAmounts } from '../law/allowance-amounts';
import type { LawEntry, LawReading, LawSeries } from '../law/dated';
import type { Citation } from '../law/sources';
import type { PlainDate } from '../values/plain-date';
import type { RuleId } from './all';
import type { Context, Exclusion, Found, NotApplicable, Passed, Rule, Severity, Unknown } from './rule';

interface Judged<Id extends RuleId> {
  readonly rule: Id;
  /** Every dated value of the law that was read on the way. */
  readonly law: readonly LawReading[];
}

export interface Finding<Id extends RuleId = RuleId> extends Found, Judged<Id> {
  /** The highest severity of its details. */
  readonly severity: Severity;
  readonly article?: number;
  readonly sources: readonly Citation[];
}

export type Outcome<Id extends RuleId = RuleId> =
  (Passed & Judged<Id>) | (NotApplicable & Judged<Id>) | (Unknown & Judged<Id>) | Finding<Id>;
export type OutcomeKind = Outcome['kind'];

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly pass: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

export interface Report<Id extends RuleId = RuleId> {
  /** One outcome a rule, in the order of the catalogue. */
  readonly outcomes: readonly Outcome<Id>[];
  readonly counts: Counts;
}

export interface CheckOptions {
  /** The day on which is judged. */
  readonly today: PlainDate;
  /** Newer amounts that the user added. */
  readonly amounts?: readonly UserAmount[] | undefined;
}

export interface Checker<Id extends RuleId = RuleId> {
  readonly facts: Facts;
  readonly report: Report<Id>;
  /** Changes some facts; a key set to `undefined` is forgotten. Only rules that read a changed fact run again. */
  readonly update: (changes: FactChanges) => Report<Id>;
}

/** Rules that are judged together: all of them, or those that belong to what a program is about. */
export interface RuleSet<Id extends RuleId = RuleId> {
  readonly rules: readonly Rule<Id>[];
  /** Judges facts by these rules. @throws NotFacts for values that are not of the kind of their fact. */
  readonly check: (facts: Facts, options: CheckOptions) => Report<Id>;
  /**
   * A checker that remembers the facts and judges again only what a change can touch.
   * @throws NotFacts for values that are not of the kind of their fact, now or in an update.
   */
  readonly createChecker: (initial: Facts, options: CheckOptions) => Checker<Id>;
}

function severest({ details }: Found): Severity {
  let highest: Severity = 'info';
  for (const { severity } of details) {
    if (severity === 'error') return severity;
    if (severity === 'warning') highest = severity;
  }
  return highest;
}

const nothingRead: readonly LawReading[] = [];

/** A context that notes which law a rule reads; one serves all rules of a check. */
class NotingContext implements Context {
  #read: LawReading[] = [];

  readonly today: PlainDate;
  readonly amounts: LawSeries<AllowanceAmounts>;

  constructor({ today, amounts = [] }: CheckOptions) {
    this.today = today;
    this.amounts = withUserAmounts(amounts);
  }

  readonly read = <Entry>(series: LawSeries<Entry>, on: PlainDate): LawEntry<Entry> | undefined => {
    const reading = series.readingOn(on);
    if (reading) this.#read.push(reading);
    return reading?.entry;
  };

  /** What was read since the last time it was asked. */
  takeReadings(): readonly LawReading[] {
    if (this.#read.length === 0) return nothingRead;
    const readings = this.#read;
    this.#read = [];
    return readings;
  }
}

/** What can be absent is absent, not `undefined`: reports are compared and written to files. */
function findingOf<Id extends RuleId>(rule: Rule<Id>, found: Found, law: readonly LawReading[]): Finding<Id> {
  const { details, fields, expected, received, fix } = found;
  const finding: { -readonly [Key in keyof Finding<Id>]: Finding<Id>[Key] } = {
    kind: 'finding',
    details,
    fields,
    rule: rule.id,
    law,
    severity: severest(found),
    sources: rule.cites,
  };
  if (expected !== undefined) finding.expected = expected;
  if (received !== undefined) finding.received = received;
  if (fix !== undefined) finding.fix = fix;
  if (rule.article !== undefined) finding.article = rule.article;
  return finding;
}

type Judge<Id extends RuleId> = (facts: Facts, context: NotingContext) => Outcome<Id>;

/**
 * How a rule is judged. Outcomes are spelled out: this runs for every rule at every keystroke, and copying objects is what
 * it would spend its time on. A pass or an exclusion that read no law is always the same one.
 */
function judgeBy<Id extends RuleId>(rule: Rule<Id>): Judge<Id> {
  const passed: Outcome<Id> = { kind: 'pass', rule: rule.id, law: nothingRead };
  const excluded = new Map<Exclusion, Outcome<Id>>();
  const exclude = ({ reason }: NotApplicable): Outcome<Id> => {
    const known = excluded.get(reason);
    if (known) return known;
    const outcome: Outcome<Id> = { kind: 'not-applicable', reason, rule: rule.id, law: nothingRead };
    excluded.set(reason, outcome);
    return outcome;
  };
  return (facts, context) => {
    const result = rule.run(facts, context);
    const law = context.takeReadings();
    switch (result.kind) {
      case 'pass':
        return law === nothingRead ? passed : { kind: 'pass', rule: rule.id, law };
      case 'not-applicable':
        return law === nothingRead ? exclude(result) : { ...result, rule: rule.id, law };
      case 'unknown':
        return { ...result, rule: rule.id, law };
      case 'finding':
        return findingOf(rule, result, law);
    }
  };
}

function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, pass: 0, unknown: 0, notApplicable: 0 };
  for (const outcome of outcomes) {
    if (outcome.kind === 'finding') counts[outcome.severity] += 1;
    else if (outcome.kind === 'not-applicable') counts.notApplicable += 1;
    else counts[outcome.kind] += 1;
  }
  return counts;
}

const reportOf = <Id extends RuleId>(outcomes: readonly Outcome<Id>[]): Report<Id> => ({
  outcomes,
  counts: countOutcomes(outcomes),
});

/** Which rules read a fact, by their place in the list. */
function indexReaders(rules: readonly Rule[]): ReadonlyMap<FactKey, readonly number[]> {
  const readers = new Map<FactKey, number[]>(factKeys.map((key) => [key, []]));
  for (const [index, { reads }] of rules.entries()) for (const key of reads) readers.get(key)?.push(index);
  return readers;
}

/** A set of rules, which stay in this order. */
export function ruleSet<Id extends RuleId>(rules: readonly Rule<Id>[]): RuleSet<Id> {
  const judges = rules.map(judgeBy);
  const readersOf = indexReaders(rules);

  const check = (facts: Facts, options: CheckOptions): Report<Id> => {
    assertFacts(facts);
    assertDay('today', options.today);
    const context = new NotingContext(options);
    return reportOf(judges.map((judge) => judge(facts, context)));
  };

  const createChecker = (initial: Facts, options: CheckOptions): Checker<Id> => {
    let facts: Facts = initial;
    let report = check(facts, options);
    const context = new NotingContext(options);
    return {
      get facts() {
        return facts;
      },
      get report() {
        return report;
      },
      update(changes) {
        assertFacts(changes);
        const changed = factKeys.filter((key) => Object.hasOwn(changes, key) && changes[key] !== facts[key]);
        if (changed.length === 0) return report;
        facts = withChanges(facts, changes);
        const outcomes = [...report.outcomes];
        for (const index of new Set(changed.flatMap((key) => readersOf.get(key) ?? []))) {
          const judge = judges[index];
          if (judge) outcomes[index] = judge(facts, context);
        }
        report = reportOf(outcomes);
        return report;
      },
    };
  };

  return { rules, check, createChecker };
}
