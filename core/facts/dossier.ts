/**
 * A dossier file: `{ "duaalwijzer": 1, "facts": { key: value } }`, JSON. It is refused as a whole, with the path and the
 * reason of each problem, when its shape is wrong: no JSON, an unknown key, a day that does not exist, a negative
 * duration. A value that a rule judges (a wrong check digit, an end before the start) is never refused here.
 */
import * as z from 'zod/mini';
import { parseClock, parseDuration } from '../values/clock';
import { parseMoney } from '../values/money';
import { parsePlainDate, weekdayOf, weekdays, type PlainDate } from '../values/plain-date';
import { factKeys, factKinds, type Facts } from './facts';
import { fault, parsed, problemsOf, readText, shape, type FileProblem } from './file';
import type { Kind } from './kinds';
import { writeFacts } from './notation';

export const dossierVersion = 1;

/** What is wrong at a place in a file; `texts` turns it into a sentence. */
export const dossierFaults = [
  'json',
  'shape',
  'version',
  'unknown-key',
  'text',
  'date',
  'monday',
  'yes-no',
  'duration',
  'clock',
  'money',
  'count',
  'step',
  'lesson-hours',
  'choice',
  'list',
  'file',
  'weeks',
] as const;
export type DossierFault = (typeof dossierFaults)[number];

export type DossierProblem = FileProblem<DossierFault>;

export type DossierReading =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly problems: readonly DossierProblem[] };

const count = () => z.int(fault('count')).check(z.gte(0, fault('count')));
const date = () => parsed('date', parsePlainDate);
const text = () => z.string(fault('text'));

/** Quarters of an hour, so that every lesson hour is a whole number of minutes. */
const lessonHours = () =>
  z
    .number(fault('lesson-hours'))
    .check(
      z.gte(0, fault('lesson-hours')),
      z.lte(24, fault('lesson-hours')),
      z.multipleOf(0.25, fault('lesson-hours')),
    );

const block = () =>
  z.strictObject(
    { from: z.optional(parsed('clock', parseClock)), to: z.optional(parsed('clock', parseClock)) },
    shape(),
  );
const blocks = () => z._default(z.array(block(), fault('list')), []);
const companyHours = () => z.strictObject({ blocks: blocks(), breaks: blocks() }, shape());
const schoolHours = () =>
  z.strictObject({ lessonHours: z.optional(lessonHours()), blocks: blocks(), breaks: blocks() }, shape());
const places = () => ({ school: z.optional(schoolHours()), company: z.optional(companyHours()) });

const isMonday = (day: PlainDate): boolean => weekdayOf(day) === 'monday';

function schedule() {
  const day = z.optional(z.strictObject(places(), shape()));
  const week = z.strictObject(
    Object.fromEntries(weekdays.map((name) => [name, day])) as Record<(typeof weekdays)[number], typeof day>,
    shape(),
  );
  const datedDay = z.strictObject({ date: date(), ...places() }, shape());
  return z.strictObject(
    {
      weeks: z.array(week, fault('list')).check(z.minLength(1, fault('weeks'))),
      firstWeek: z.optional(date().check(z.refine(isMonday, fault('monday')))),
      compensationDays: z._default(z.array(date(), fault('list')), []),
      studyDays: z._default(z.array(datedDay, fault('list')), []),
      holidayTraining: z._default(z.array(datedDay, fault('list')), []),
    },
    shape(),
  );
}

const file = () =>
  z.strictObject({ name: text(), type: text(), size: count(), pages: z.optional(count()) }, shape('file'));

function schemaOf(kind: Kind): z.ZodMiniType {
  if (typeof kind === 'object') {
    return 'choice' in kind
      ? z.enum(kind.choice, fault('choice'))
      : z.array(z.enum(kind.choices, fault('choice')), fault('list'));
  }
  switch (kind) {
    case 'text':
    case 'identifier':
      return text();
    case 'texts':
      return z.array(text(), fault('list'));
    case 'date':
      return date();
    case 'yesNo':
      return z.boolean(fault('yes-no'));
    case 'duration':
      return parsed('duration', parseDuration);
    case 'money':
      return parsed('money', parseMoney);
    case 'count':
      return count();
    case 'step':
      return z.literal([1, 2, 3], fault('step'));
    case 'file':
      return file();
    case 'schedule':
      return schedule();
  }
}

let dossierSchema: z.ZodMiniType | undefined;

/** Built at the first use, so that a page which never reads a file pays nothing for it. */
function schema(): z.ZodMiniType {
  dossierSchema ??= z.strictObject(
    {
      duaalwijzer: z.literal(dossierVersion, fault('version')),
      facts: z.strictObject(
        Object.fromEntries(factKeys.map((key) => [key, z.optional(schemaOf(factKinds[key]))])),
        shape(),
      ),
    },
    shape(),
  );
  return dossierSchema;
}

/** Reads a dossier that was already parsed from JSON. Changes nothing, never throws. */
export function readDossier(content: unknown): DossierReading {
  const result = z.safeParse(schema(), content);
  if (result.success) return { ok: true, facts: (result.data as { facts: Facts }).facts };
  return { ok: false, problems: problemsOf(result.error.issues, content, dossierFaults) };
}

/** Reads the text of a dossier file. */
export const readDossierText = (text: string): DossierReading => readText(text, readDossier);

/** The content of a dossier file; reading it back gives the same facts. */
export const writeDossier = (facts: Facts): { duaalwijzer: number; facts: Record<string, unknown> } => ({
  duaalwijzer: dossierVersion,
  facts: writeFacts(facts),
});
