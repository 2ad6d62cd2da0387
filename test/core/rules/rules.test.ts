/** Runs every row of the tables, and what holds for every rule. */
import { describe, expect, it } from 'vitest';
import {
  check,
  describeFinding,
  describeState,
  factKeys,
  isFactKey,
  isoDate,
  nl,
  parsePlainDate,
  readDossier,
  rules,
  severities,
  sources,
  writeFacts,
  type Facts,
  type Finding,
  type Outcome,
  type PlainDate,
  type RuleId,
  type RuleText,
} from '#core';
import type { WrittenFacts } from './rows';
import { noRows, tables } from './tables';

function factsOf(written: WrittenFacts): Facts {
  const reading = readDossier({ duaalwijzer: 1, facts: written });
  if (!reading.ok) throw new Error(`a row is no dossier: ${JSON.stringify(reading.problems)}`);
  return reading.facts;
}

interface Row {
  readonly facts: WrittenFacts;
  readonly today?: string;
}

const dayOf = ({ today = '2026-09-01' }: Row): PlainDate => {
  const day = parsePlainDate(today);
  if (day === undefined) throw new Error(`a row on no day: ${today}`);
  return day;
};

function judged(rule: RuleId, facts: Facts, today: PlainDate): Outcome {
  const outcome = check(facts, { today }).outcomes.find((candidate) => candidate.rule === rule);
  if (!outcome) throw new Error(`no outcome for ${rule}`);
  return outcome;
}

const outcomeOf = (rule: RuleId, row: Row): Outcome => judged(rule, factsOf(row.facts), dayOf(row));

const findingOf = (outcome: Outcome): Finding => {
  if (outcome.kind !== 'finding') throw new Error(`expected a finding, got ${JSON.stringify(outcome)}`);
  return outcome;
};

/** Rules that hold in adult education too (catalogue, "How to read a row"); the others leave it alone. */
const inAdultEducation = (rule: RuleId): boolean =>
  /^(hours|schedule)\//.test(rule) ||
  /\/(insz|mentor-insz|iban|number)-invalid$/.test(rule) ||
  [
    'type/adult-education',
    'learner/insz-birth-date',
    'learner/bis-number',
    'company/same-account-as-learner',
    'workplace/establishment-number',
    'workplace/mentor-is-learner',
    'period/end-before-start',
  ].includes(rule);

const isPair = (list: readonly unknown[]): boolean => typeof list[0] === 'string';
const name = (row: { readonly facts: WrittenFacts; readonly origin: string }): string =>
  `${row.origin} ${JSON.stringify(row.facts).slice(0, 120)}`;

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  const rule = rules.find((candidate) => candidate.id === id);
  const rows = tables[id] ?? noRows;

  it('has sentences in Dutch without a hole, and a source', () => {
    const text: RuleText | undefined = nl.rules[id];
    expect(text, `${id} has no sentences in Dutch`).toBeDefined();
    expect(
      [text.title, text.why, text.todo, ...Object.values<string>(text.messages)].every((part) => part.length > 0),
    ).toBe(true);
    expect(`${text.title}${text.why}${text.todo}`).not.toMatch(/[{}]/);
    expect(rule?.cites.length).toBeGreaterThan(0);
    for (const { source, at, confidence } of rule?.cites ?? []) {
      expect(sources[source].title).toMatch(/\S/);
      expect(at ?? 'as a whole').toMatch(/\S/);
      expect('ABCD').toContain(confidence);
    }
  });

  it('says which facts it reads, and reads no others; nor the day, where it does not say so', () => {
    const reads: readonly string[] = rule?.reads ?? [];
    expect(reads.filter((key) => !isFactKey(key))).toEqual([]);
    for (const row of [...rows.pass, ...rows.finding, ...rows.unknown, ...(rows.notApplicable ?? [])]) {
      const facts = factsOf(row.facts);
      const declared = Object.fromEntries(
        factKeys.filter((key) => reads.includes(key)).map((key) => [key, facts[key]]),
      );
      // days before and after all law that a row is about
      const days = rule?.readsToday ? [dayOf(row)] : [isoDate('2003-03-03'), isoDate('2031-03-03')];
      for (const day of days) expect(judged(id, declared, day)).toEqual(outcomeOf(id, row));
    }
  });

  it(`${inAdultEducation(id) ? 'holds' : 'does not hold'} in adult education`, () => {
    const facts = { ...rows.finding[0]?.facts, 'training.kind': 'adult' };
    const outcome = outcomeOf(id, { ...rows.finding[0], facts });
    if (inAdultEducation(id)) expect(outcome.kind).toBe('finding');
    else expect(outcome).toMatchObject({ kind: 'not-applicable', reason: 'adult-education' });
  });

  it('has rows that pass and rows that are found', () => {
    expect(rows.pass.length).toBeGreaterThan(0);
    expect(rows.finding.length).toBeGreaterThan(0);
  });

  it('shows each of its messages in a row', () => {
    const shown = rows.finding.flatMap((row) => findingOf(outcomeOf(id, row)).details.map((one) => one.message));
    expect([...new Set(shown)].sort()).toEqual([...(rule?.messages ?? [])].sort());
  });

  it('shows each of its severities in a row, the highest first', () => {
    const shown = new Set(rows.finding.map((row) => findingOf(outcomeOf(id, row)).severity));
    expect(severities.filter((severity) => shown.has(severity))).toEqual(rule?.severities);
  });

  it('is an error only where a source of confidence A or B says so', () => {
    const sure = rule?.cites.some(({ confidence }) => confidence === 'A' || confidence === 'B');
    expect(rule?.severities.includes('error') ? sure : true).toBe(true);
  });

  it.each(rows.pass.map((row) => [name(row), row] as const))('passes: %s', (_, row) => {
    expect(outcomeOf(id, row)).toMatchObject({ kind: 'pass' });
  });

  it.each(rows.finding.map((row) => [name(row), row] as const))('finds: %s', (_, row) => {
    const finding = findingOf(outcomeOf(id, row));
    const expected = isPair(row.expect) ? [row.expect] : row.expect;
    expect(finding.details.map((one) => [one.severity, one.message])).toEqual(expected);
    expect(finding.details.every((one) => rule?.severities.includes(one.severity))).toBe(true);
    if (row.field) expect(finding.fields[0]).toBe(row.field);
    expect(finding.fields.length).toBeGreaterThan(0);
    expect(finding.fields.filter((field) => !isFactKey(field))).toEqual([]);
    if (row.fix) expect(writeFacts(finding.fix ?? {})).toEqual(row.fix);
    const description = describeFinding(finding, nl);
    const sentences = [description.title, ...description.explanation, description.todo, description.why].join(' ');
    expect(sentences).not.toMatch(/[{}]|undefined|NaN/);
    for (const words of row.says ?? []) expect(sentences.replaceAll('\u00a0', ' ')).toContain(words);
  });

  it.each(rows.unknown.map((row) => [name(row), row] as const))('waits: %s', (_, row) => {
    const outcome = outcomeOf(id, row);
    expect(outcome).toMatchObject({ kind: 'unknown', missing: row.missing });
    if (outcome.kind === 'unknown') expect(describeState(outcome, nl)).not.toBe('');
  });

  it.each((rows.notApplicable ?? []).map((row) => [name(row), row] as const))('does not concern: %s', (_, row) => {
    const outcome = outcomeOf(id, row);
    expect(outcome.kind).toBe('not-applicable');
    if (outcome.kind === 'not-applicable') expect(describeState(outcome, nl)).toMatch(/\S/);
  });
});
