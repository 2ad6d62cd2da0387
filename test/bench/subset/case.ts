/**
 * Four rules that every engine can express without tricks: the average of article 5 is at most 38 hours, the end is not
 * before the start, an OAO has at least 20 hours on the workplace, and the allowance is that of its step on the start.
 */
import type { Facts } from '#core';

/** The facts that these rules read, complete; minutes, cents and `YYYY-MM-DD`. */
export interface Case {
  readonly facts: Facts;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly average: number;
  readonly workplace: number;
  readonly amount: number;
  readonly step: 1 | 2 | 3;
}

/** Whether each of the four rules finds something, in the order above. */
export type Found = readonly [boolean, boolean, boolean, boolean];

/** An engine that knows the four rules. */
export interface Subset<Answer> {
  /** What the engine itself hands back. */
  readonly answer: (one: Case) => Answer;
  readonly found: (answer: Answer) => Found;
}

/** Secondary education on a real workplace: what else the rules of the core distinguish is left out of the comparison. */
export function caseOf(facts: Facts): Case | undefined {
  const { 'agreement.type': type, 'agreement.start': start, 'agreement.end': end } = facts;
  const { 'hours.average': average, 'hours.workplace': workplace } = facts;
  const { 'allowance.amount': amount, 'allowance.step': step } = facts;
  const isComparable = facts['training.kind'] === 'dual' && facts['training.realWorkplace'] === true && type !== 'ODOS';
  if (!isComparable || type === undefined || start === undefined || end === undefined) return undefined;
  if (average === undefined || workplace === undefined || amount === undefined || step === undefined) return undefined;
  return { facts, type, start, end, average, workplace, amount, step };
}
