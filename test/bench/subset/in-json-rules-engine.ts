/**
 * The four rules in json-rules-engine. It has no formulas, so the right amount is a fact that a function of ours looks up:
 * the engine is spared the table.
 */
import { Engine, type EngineResult } from 'json-rules-engine';
import type { Core } from '../core';
import type { Case, Found, Subset } from './case';

const isOao = { fact: 'type', operator: 'equal', value: 'OAO' };

export interface JsonRulesSubset extends Omit<Subset<EngineResult>, 'answer'> {
  readonly answer: (one: Case) => Promise<EngineResult>;
}

/** What is asked of the core: a date and the right amount on it. */
type Amounts = Pick<Core, 'parsePlainDate' | 'allowanceFor'>;

export function inJsonRulesEngine(core: Amounts): JsonRulesSubset {
  const engine = new Engine();
  engine.addOperator('before', (one: string, other: string) => one < other);
  const add = (name: string, all: { fact: string; operator: string; value: unknown }[]): void => {
    engine.addRule({ name, conditions: { all }, event: { type: name } });
  };
  add('average', [{ fact: 'average', operator: 'greaterThan', value: 2280 }]);
  add('period', [{ fact: 'end', operator: 'before', value: { fact: 'start' } }]);
  add('workplace', [isOao, { fact: 'workplace', operator: 'lessThan', value: 1200 }]);
  add('allowance', [isOao, { fact: 'amount', operator: 'notEqual', value: { fact: 'rightAmount' } }]);
  return {
    answer: ({ type, start, end, average, workplace, amount, step }) => {
      const date = core.parsePlainDate(start);
      const rightAmount = date === undefined ? undefined : core.allowanceFor(step, date)?.amount;
      return engine.run({ type, start, end, average, workplace, amount, rightAmount });
    },
    found: ({ events }): Found => {
      const found = new Set(events.map((event) => event.type));
      return [found.has('average'), found.has('period'), found.has('workplace'), found.has('allowance')];
    },
  };
}
