/** Every outcome of the tables of rules explained: what was compared, which law was read, what is missing. */
import { expect, it } from 'vitest';
import { check, explain, isoDate, nl, rules, type Explanation, type RuleId } from '#core';
import type { WrittenFacts } from '../rules/rows';
import { noRows, tables } from '../rules/tables';
import { factsOf, isBroken } from './translation';

interface Row {
  readonly facts: WrittenFacts;
  readonly today?: string;
}

function explained(rule: RuleId, row: Row): Explanation {
  const facts = factsOf(row.facts);
  const today = isoDate((row.today ?? '2026-09-01') as `${number}-${number}-${number}`);
  const outcome = check(facts, { today }).outcomes.find((one) => one.rule === rule);
  if (!outcome) throw new Error(rule);
  return explain(outcome, facts, nl);
}

/** Everything that is named has words: facts and their values, the law and where it stands. */
function expectWords({ compared, law }: Explanation): void {
  for (const { name, text } of compared) {
    expect(name).toMatch(/\S/);
    expect(isBroken(text), text).toBe(false);
  }
  for (const { series, text, source } of law) {
    expect(text, series).toMatch(/\S/);
    expect(isBroken(text), series).toBe(false);
    expect(source?.title, series).toMatch(/\S/);
  }
}

it.each(rules.map(({ id }) => id))('%s tells what it compared, which law it read, or what it waits for', (id) => {
  const { pass, finding, unknown, notApplicable = [] } = tables[id] ?? noRows;
  for (const row of pass) {
    const explanation = explained(id, row);
    expectWords(explanation);
    expect(explanation.compared.length + explanation.law.length).toBeGreaterThan(0);
  }
  for (const row of [...finding, ...notApplicable]) {
    const explanation = explained(id, row);
    expectWords(explanation);
    expect(explanation.sentences.join('')).toMatch(/\S/);
  }
  for (const row of unknown) {
    const explanation = explained(id, row);
    expectWords(explanation);
    expect(explanation.sentences).toHaveLength(1);
    expect(explanation.missing.map(({ name }) => name).join('')).toMatch(/\S/);
  }
});
