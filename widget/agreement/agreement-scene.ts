/** How the validator stands beyond its facts, to be kept for a reload. */
import * as z from 'zod/mini';
import { agreementParts, factKeys, withChanges, writeFacts, type AgreementPart, type FactKey } from '#core';
import type { Answers } from '../base/answers';
import type { Steps } from '../base/history';
import { keptFacts } from '../base/kept-facts';
import { readSteps, writeSteps } from '../base/kept-steps';
import type { ScheduleScene } from './schedule-editor';
import type { Undoable } from './undo';

export interface AgreementScene {
  /** What is half typed, by the key of its fact. */
  readonly halves: Readonly<Record<string, string>>;
  readonly undo: readonly Undoable[];
  readonly steps: Steps<Answers>;
  readonly openParts: readonly AgreementPart[];
  /** Facts that the reader did something with: they stay where they are. */
  readonly touched: readonly FactKey[];
  /** A dossier that is being typed; nothing while its part is closed. */
  readonly entry: string | undefined;
  readonly schedule: ScheduleScene | undefined;
}

/** A dossier that is longer came from a file, and the browser gives little room. */
const longestEntry = 100_000;

/** As JSON can hold it. */
export const writeScene = ({ undo, steps, entry = '', ...rest }: AgreementScene): unknown => ({
  ...rest,
  steps: writeSteps(steps),
  ...(entry !== '' && entry.length <= longestEntry && { entry }),
  undo: undo.map(({ said, back }) => ({ said, keys: Object.keys(back), facts: writeFacts(withChanges({}, back)) })),
});

function schema() {
  const key = z.enum(factKeys);
  return z.object({
    halves: z.catchall(z.object({}), z.string()),
    undo: z.array(z.object({ said: z.string(), keys: z.array(key), facts: z.unknown() })),
    steps: z.unknown(),
    openParts: z.array(z.enum(agreementParts)),
    touched: z.array(key),
    entry: z.optional(z.string()),
    schedule: z.optional(z.object({ scene: z.unknown(), facts: z.unknown() })),
  });
}

/** Reads what was written; `undefined` where it is not all there. */
export function readScene(given: unknown): AgreementScene | undefined {
  const { success, data } = z.safeParse(schema(), given);
  if (!success) return undefined;
  try {
    const undo = data.undo.map(({ said, keys, facts }) => {
      const before = keptFacts(facts);
      return { said, back: Object.fromEntries(keys.map((key) => [key, before[key]])) };
    });
    return { ...data, entry: data.entry, schedule: data.schedule, steps: readSteps(data.steps), undo };
  } catch {
    return undefined;
  }
}
