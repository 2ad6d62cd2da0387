/** The facts to ask for: those that a rule waits for, the most wanted first. */
import { factKinds, rules, severities, type FactKey, type Outcome, type RuleId, type Severity } from '#core';

export interface Question {
  readonly key: FactKey;
  /** The rules that wait for it, the most severe first. */
  readonly rules: readonly RuleId[];
}

const worst: ReadonlyMap<RuleId, Severity> = new Map(
  rules.map((rule) => [
    rule.id,
    severities.find((severity) => rule.severities.some((one) => one === severity)) ?? 'info',
  ]),
);
const rank = (rule: RuleId): number => severities.indexOf(worst.get(rule) ?? 'info');

/** What only a page or a file can tell. */
const isAskable = (key: FactKey): boolean => factKinds[key] !== 'file' && key !== 'documents.scheduleRead';

/**
 * Each fact that outcomes wait for, with the rules that want it; not those that have a field on the page, where they are to
 * be filled in. Facts that an error waits for come
 * first, then those that more rules wait for. A rule that waits for the registration wants nothing from the user.
 */
export function questionsOf(outcomes: readonly Outcome[], onPage: readonly FactKey[]): readonly Question[] {
  const waiting = new Map<FactKey, RuleId[]>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'unknown' || outcome.until !== undefined) continue;
    for (const key of outcome.missing) {
      if (onPage.includes(key) || !isAskable(key)) continue;
      waiting.set(key, [...(waiting.get(key) ?? []), outcome.rule]);
    }
  }
  const questions = [...waiting].map(([key, ids]) => ({ key, rules: [...ids].sort((a, b) => rank(a) - rank(b)) }));
  const first = ({ rules: [rule] }: Question): number => (rule === undefined ? severities.length : rank(rule));
  return questions.sort((one, other) => first(one) - first(other) || other.rules.length - one.rules.length);
}
