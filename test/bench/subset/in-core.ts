/** The four rules in the core: the very rules of the bundle, run one by one. */
import type { Rule } from '#core';
import type { Core } from '../core';
import type { Subset } from './case';

type Answer = readonly ReturnType<Rule['run']>[];

export function inCore(core: Core): Subset<Answer> {
  const context: Parameters<Rule['run']>[1] = {
    today: core.isoDate('2024-09-15'),
    amounts: core.allowanceAmounts,
    read: (series, on) => series.on(on),
  };
  const ruleOf = (id: string): Rule => {
    const rule = core.rules.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    return rule;
  };
  const average = ruleOf('hours/average-above-38');
  const period = ruleOf('period/end-before-start');
  const workplace = ruleOf('type/workplace-hours-too-low');
  const allowance = ruleOf('allowance/amount');
  return {
    answer: ({ facts }) => [
      average.run(facts, context),
      period.run(facts, context),
      workplace.run(facts, context),
      allowance.run(facts, context),
    ],
    found: (answer) => [finds(answer, 0), finds(answer, 1), finds(answer, 2), finds(answer, 3)],
  };
}

const finds = (answer: Answer, index: number): boolean => answer[index]?.kind === 'finding';
