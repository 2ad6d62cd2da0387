/** Ends a loop without end: a limit on the time of synchronous code, which nothing but a virtual machine can set. */
import { Script } from 'node:vm';

const key = '__duaalwijzerWithin__';
const call = new Script(`globalThis.${key}()`);

/** What the body gives. @throws what the body throws, or an error for which {@link isOverdue} holds. */
export function within<Result>(milliseconds: number, body: () => Result): Result {
  Object.assign(globalThis, { [key]: body });
  return call.runInThisContext({ timeout: milliseconds }) as Result;
}

export const isOverdue = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
