/** Runs every row of the tables, and what holds for every rule. */
import { describe, expect, it } from 'vitest';
import {
  check,
  describeFinding,
  describeState,
  isoDate,
  nl,
  parsePlainDate,
  readDossier,
  rules,
  writeFacts,
  type Facts,
  type Finding,
  type Outcome,
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

function outcomeOf(rule: RuleId, row: { readonly facts: WrittenFacts; readonly today?: string }): Outcome {
  const today = (row.today === undefined ? undefined : parsePlainDate(row.today)) ?? isoDate('2026-09-01');
  const outcome = check(factsOf(row.facts), { today }).outcomes.find((candidate) => candidate.rule === rule);
  if (!outcome) throw new Error(`no outcome for ${rule}`);
  return outcome;
}

const findingOf = (outcome: Outcome): Finding => {
  if (outcome.kind !== 'finding') throw new Error(`expected a finding, got ${JSON.stringify(outcome)}`);
  return outcome;
};

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
  });

  it('has rows that pass and rows that are found', () => {
    expect(rows.pass.length).toBeGreaterThan(0);
    expect(rows.finding.length).toBeGreaterThan(0);
  });

  it('shows each of its messages in a row', () => {
    const shown = rows.finding.flatMap((row) => findingOf(outcomeOf(id, row)).details.map((one) => one.message));
    expect([...(rule?.messages ?? [])].filter((message) => !shown.includes(message))).toEqual([]);
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
    if (row.fix) expect(writeFacts(finding.fix ?? {})).toEqual(row.fix);
    const description = describeFinding(finding, nl);
    const sentences = [description.title, ...description.explanation, description.todo, description.why].join(' ');
    expect(sentences).not.toMatch(/[{}]|undefined|NaN/);
    for (const words of row.says ?? []) expect(sentences).toContain(words);
  });

  it.each(rows.unknown.map((row) => [name(row), row] as const))('waits: %s', (_, row) => {
    const outcome = outcomeOf(id, row);
    expect(outcome).toMatchObject({ kind: 'unknown', missing: row.missing });
    if (outcome.kind === 'unknown') expect(describeState(outcome, nl)).not.toBe('');
  });

  it.each((rows.notApplicable ?? []).map((row) => [name(row), row] as const))('does not concern: %s', (_, row) => {
    expect(outcomeOf(id, row).kind).toBe('not-applicable');
  });
});
