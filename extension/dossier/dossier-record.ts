/** A dossier as it is kept: its facts as a dossier file writes them, a name to find it by, and the day it was kept. */
import { parsePlainDate, readDossier, writeDossier, type Facts, type PlainDate } from '#core';
import * as z from 'zod/mini';
import type { About } from './agreement';

/** What the name of a dossier in the storage begins with; its key follows. */
export const dossierPrefix = 'dossier:';

export interface KeptDossier {
  readonly key: string;
  /** Name of the learner; empty when it was not on the page. */
  readonly learner: string;
  readonly savedOn: PlainDate | undefined;
  readonly facts: Facts;
  /** Company and days of the agreement, in coarse fingerprints; of an earlier version there are none. */
  readonly about?: About | undefined;
}

const schema = z.object({
  version: z.literal(1),
  learner: z.string(),
  savedOn: z.optional(z.string()),
  about: z.optional(z.array(z.string())),
  dossier: z.unknown(),
});

/** `undefined` for what is no dossier of ours. Never throws. */
export function readKept(key: string, record: unknown): KeptDossier | undefined {
  const read = z.safeParse(schema, record);
  if (!read.success) return undefined;
  const reading = readDossier(read.data.dossier);
  if (!reading.ok) return undefined;
  const { learner, savedOn, about } = read.data;
  return { key, learner, savedOn: parsePlainDate(savedOn ?? ''), facts: reading.facts, ...(about && { about }) };
}

export const writeKept = ({ learner, savedOn, facts, about }: KeptDossier): object => ({
  version: 1,
  learner,
  ...(about && { about }),
  ...(savedOn !== undefined && { savedOn }),
  dossier: writeDossier(facts),
});
