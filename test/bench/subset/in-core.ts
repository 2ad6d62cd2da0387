/** The four rules in the core: the very rules of the bundle, run one by one. */
import type { Rule } from '#core';
import type { Core } from '../core';
import type { Case, Found } from './case';

export function inCore(core: Core): (one: Case) => Found {
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
  const finds = (rule: Rule, { facts }: Case): boolean => rule.run(facts, context).kind === 'finding';
  return (one) => [finds(average, one), finds(period, one), finds(workplace, one), finds(allowance, one)];
}
