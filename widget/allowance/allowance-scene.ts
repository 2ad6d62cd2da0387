/** How the allowance checker stands beyond its facts, to be kept for a reload. */
import * as z from 'zod/mini';
import { allowanceQuestions, writeFacts, type AllowanceQuestion, type Facts } from '#core';
import type { Answers } from '../base/answers';
import type { Steps } from '../base/history';
import { keptFacts } from '../base/kept-facts';
import { readSteps, writeSteps } from '../base/kept-steps';

type Halves = Readonly<Record<string, string>>;

export interface AllowanceScene {
  readonly halves: Halves;
  /** Questions that show their answer alone. */
  readonly given: readonly AllowanceQuestion[];
  /** The answers before they were changed with one click, and what was done then. */
  readonly before: { readonly facts: Facts; readonly said: string } | undefined;
  readonly steps: Steps<Answers>;
  /** Other answers that are compared with these. */
  readonly other: { readonly facts: Facts; readonly halves: Halves } | undefined;
}

/** As JSON can hold it. */
export const writeScene = ({ before, other, steps, ...rest }: AllowanceScene): unknown => ({
  ...rest,
  steps: writeSteps(steps),
  before: before && { ...before, facts: writeFacts(before.facts) },
  other: other && { ...other, facts: writeFacts(other.facts) },
});

function schema() {
  const facts = z.unknown();
  const halves = z.catchall(z.object({}), z.string());
  return z.object({
    halves,
    given: z.array(z.enum(allowanceQuestions)),
    before: z.optional(z.object({ facts, said: z.string() })),
    steps: z.unknown(),
    other: z.optional(z.object({ facts, halves })),
  });
}

/** Reads what was written; `undefined` where it is not all there. */
export function readScene(given: unknown): AllowanceScene | undefined {
  const { success, data } = z.safeParse(schema(), given);
  if (!success) return undefined;
  const { before, other } = data;
  try {
    return {
      ...data,
      steps: readSteps(data.steps),
      before: before && { ...before, facts: keptFacts(before.facts) },
      other: other && { ...other, facts: keptFacts(other.facts) },
    };
  } catch {
    return undefined;
  }
}
