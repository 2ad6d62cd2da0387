/**
 * What a rule is. A rule declares the facts it needs and uses, where it stands in the law and how severe it can be; its
 * `check` is a pure function of facts and context. It speaks no language: it names a message and hands over values.
 */
import type { DeclaredFacts, FactKey, Facts } from '../facts/facts';
import type { AllowanceAmounts } from '../law/allowance-amounts';
import type { LawEntry, LawSeries } from '../law/dated';
import type { Citation } from '../law/sources';
import type { PlainDate } from '../values/plain-date';
import type { Value, Values } from '../values/value';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Why an agreement cannot have the problem at all. */
export const exclusions = [
  'other-type',
  'adult-education',
  'adult',
  'minor',
  'other-sector',
  'before-law',
  'simulated-workplace',
  'no-consent',
  'hours-in-balance',
  'no-compensation-days',
  'no-schedule-exceptions',
  'other-rule',
  'bis-number',
  'registered',
  'last-step',
] as const;
export type Exclusion = (typeof exclusions)[number];

/** One thing that is wrong; a rule can find several (each day of a schedule). */
export interface Detail<Message extends string = string> {
  readonly severity: Severity;
  readonly message: Message;
  readonly values: Values;
}

/** A finding before the engine adds the rule, its sources and the law that was read. */
export interface Found<Message extends string = string> {
  readonly kind: 'finding';
  readonly details: readonly Detail<Message>[];
  /** The first is where it is shown. */
  readonly fields: readonly FactKey[];
  readonly expected?: Value;
  readonly received?: Value;
  /** Facts that would put it right. */
  readonly fix?: Facts;
}

export interface Passed {
  readonly kind: 'pass';
}
export interface NotApplicable {
  readonly kind: 'not-applicable';
  readonly reason: Exclusion;
}
export interface Unknown {
  readonly kind: 'unknown';
  /** Keys of the facts that could decide. */
  readonly missing: readonly FactKey[];
  /** Nothing is missing yet: the rule speaks when the agreement is registered. */
  readonly until?: 'registration';
  /** Naming the facts is not enough: a figure that we do not have, or a part of a fact that lacks. */
  readonly lookUp?: 'mentor-limits' | 'construction-days' | 'first-week';
}

export type RuleResult<Message extends string = string> = Passed | NotApplicable | Unknown | Found<Message>;

export interface Context {
  /** The day on which is judged; rules know no other today. */
  readonly today: PlainDate;
  /** The amounts of the allowance, newer ones of the user included. */
  readonly amounts: LawSeries<AllowanceAmounts>;
  /** The entry of a law series valid on a day; the reading is kept with the outcome. */
  readonly read: <Entry>(series: LawSeries<Entry>, on: PlainDate) => LawEntry<Entry> | undefined;
}

/** A condition shared by rules, judged before the needs: what excludes a rule wins over what is missing. */
export interface Guard {
  readonly reads: readonly FactKey[];
  readonly judge: (facts: Facts, context: Context) => NotApplicable | Unknown | undefined;
}

export interface Rule<Id extends string = string, Message extends string = string> {
  readonly id: Id;
  /** Article of the model agreement, where known. */
  readonly article?: number;
  readonly cites: readonly Citation[];
  /** Every severity the rule can give, highest first. */
  readonly severities: readonly Severity[];
  readonly messages: readonly Message[];
  /** Every fact the outcome can depend on. */
  readonly reads: readonly FactKey[];
  /** Whether the outcome also depends on the day of judging. */
  readonly readsToday: boolean;
  readonly run: (facts: Facts, context: Context) => RuleResult<Message>;
}

export interface RuleDefinition<
  Id extends string,
  Message extends string,
  Needed extends FactKey,
  Used extends FactKey,
> {
  readonly id: Id;
  readonly article?: number;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly severities: readonly [Severity, ...Severity[]];
  readonly messages: readonly [Message, ...Message[]];
  readonly when?: readonly Guard[];
  readonly needs?: readonly Needed[];
  readonly uses?: readonly Used[];
  readonly readsToday?: boolean;
  /** Adult education has rules of its own; a rule that holds there as well says so. */
  readonly adultEducation?: boolean;
  readonly check: (facts: DeclaredFacts<Needed, Used>, context: Context) => RuleResult<Message>;
}

export const pass: Passed = { kind: 'pass' };
export const notApplicable = (reason: Exclusion): NotApplicable => ({ kind: 'not-applicable', reason });
export const unknown = (...missing: readonly FactKey[]): Unknown => ({ kind: 'unknown', missing });

export interface FindingParts {
  readonly fields: readonly [FactKey, ...FactKey[]];
  readonly values?: Values;
  readonly expected?: Value;
  readonly received?: Value;
  readonly fix?: Facts;
}

/** A finding of one detail. */
export function finding<const Message extends string>(
  severity: Severity,
  message: Message,
  { values = {}, ...parts }: FindingParts,
): Found<Message> {
  return { kind: 'finding', details: [{ severity, message, values }], ...parts };
}

export const detail = <const Message extends string>(
  severity: Severity,
  message: Message,
  values: Values = {},
): Detail<Message> => ({ severity, message, values });

/** A pass when nothing was found, else one finding with all details. */
export const foundOrPass = <Message extends string>(
  details: readonly Detail<Message>[],
  parts: Omit<FindingParts, 'values'>,
): Found<Message> | Passed => (details.length === 0 ? pass : { kind: 'finding', details, ...parts });

const adultEducationTypes: readonly string[] = ['ODO', 'ODOS'];

/** Adult education (a training of that kind, or an ODO or ODOS) has other agreements than secondary education. */
export const isAdultEducation = (facts: Facts): boolean =>
  facts['training.kind'] === 'adult' || adultEducationTypes.includes(facts['agreement.type'] ?? '');

const inSecondaryEducation: Guard = {
  reads: ['training.kind', 'agreement.type'],
  judge: (facts) => (isAdultEducation(facts) ? notApplicable('adult-education') : undefined),
};

const union = (some: readonly FactKey[], more: readonly FactKey[]): readonly FactKey[] => [
  ...some,
  ...more.filter((key) => !some.includes(key)),
];

function firstBarrier(
  guards: readonly Guard[],
  needs: readonly FactKey[],
  facts: Facts,
  context: Context,
): NotApplicable | Unknown | undefined {
  let waiting: Unknown | undefined;
  for (const guard of guards) {
    const barrier = guard.judge(facts, context);
    if (barrier?.kind === 'not-applicable') return barrier;
    waiting ??= barrier;
  }
  for (const key of needs) {
    if (facts[key] === undefined)
      waiting = { ...waiting, kind: 'unknown', missing: union(waiting?.missing ?? [], [key]) };
  }
  return waiting;
}

/** Makes a rule of its definition: guards first, then needs, then the check. */
export function defineRule<
  const Id extends string,
  const Message extends string,
  const Needed extends FactKey = never,
  const Used extends FactKey = never,
>(definition: RuleDefinition<Id, Message, Needed, Used>): Rule<Id, Message> {
  const { id, article, cites, severities: possible, messages, needs = [], uses = [], check } = definition;
  const guards = [...(definition.adultEducation ? [] : [inSecondaryEducation]), ...(definition.when ?? [])];
  const reads = new Set<FactKey>([...guards.flatMap((guard) => guard.reads), ...needs, ...uses]);
  return {
    id,
    ...(article !== undefined && { article }),
    cites,
    severities: possible,
    messages,
    reads: [...reads],
    readsToday: definition.readsToday ?? false,
    run: (facts, context) =>
      firstBarrier(guards, needs, facts, context) ??
      // the barrier has seen to it that every needed fact is there
      check(facts as DeclaredFacts<Needed, Used>, context),
  };
}
