/**
 * The settings as they are kept: `{ "version": 1, "language": "nl", … }`, with hours, amounts and days as the files of the
 * core write them. A setting that cannot be read falls back to its default, and is named; the others stay. A record of a
 * version that is not known is not guessed at: then everything is the default.
 */
import {
  factKeys,
  languages,
  parsePlainDate,
  readDossier,
  readUserAmounts,
  severities,
  userAmountsVersion,
  writeFact,
  writeMoney,
  emptySchedule,
  type UserAmount,
  type Week,
} from '#core';
import * as z from 'zod/mini';
import { defaultSettings, isRuleId, type SettingName, type Settings } from './settings';

export interface SettingsRecord {
  readonly version: number;
  readonly [name: string]: unknown;
}

export type SettingsReading =
  | { readonly kind: 'read'; readonly settings: Settings }
  /** These settings could not be read; they have their default. */
  | { readonly kind: 'partly'; readonly settings: Settings; readonly unread: readonly SettingName[] }
  /** No record of ours, or of a version that is not known: all settings have their default. */
  | { readonly kind: 'unreadable'; readonly settings: Settings };

/** Takes a record of one version to the next: the first from 1 to 2, and so on. Pure; may throw on a damaged record. */
export type Migration = (record: SettingsRecord) => SettingsRecord;

const migrations: readonly Migration[] = [];

/** What another reader gives, or a refusal. */
const readBy = <Value>(read: (content: unknown) => Value | undefined) =>
  z.pipe(
    z.unknown(),
    z.transform((content: unknown, context) => {
      const value = read(content);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: 'unread', input: content });
      return z.NEVER;
    }),
  );

function readWeek(content: unknown): Week | undefined {
  const reading = readDossier({ duaalwijzer: 1, facts: { schedule: { weeks: [content] } } });
  return reading.ok ? reading.facts.schedule?.weeks[0] : undefined;
}

function readAmounts(content: unknown): readonly UserAmount[] | undefined {
  const reading = readUserAmounts(content);
  return reading.ok ? reading.amounts : undefined;
}

/** Rules and facts that a later release no longer has are left out: there is nothing to switch off or to point at. */
const stillKnown = <Item>(items: z.ZodMiniType<Item>, isKnown: (item: Item) => boolean) =>
  z.pipe(
    z.array(items),
    z.transform((all: Item[]) => all.filter(isKnown)),
  );

const text = () => z.string();
const mapping = z.object({ fingerprint: text(), key: text(), label: text() });
const ignored = z.object({ agreement: text(), rule: text(), values: text() });
const isFact = (key: string): boolean => factKeys.some((one) => one === key);

const schemas = {
  language: z.enum(languages),
  address: z.enum(['u', 'je']),
  severities: z.array(z.enum(severities)),
  rulesOff: stillKnown(text(), isRuleId),
  jointCommittee: z.optional(text().check(z.minLength(1))),
  lessonPattern: z.optional(readBy(readWeek)),
  amounts: readBy(readAmounts),
  fieldMappings: stillKnown(mapping, ({ key }) => isFact(key)),
  ignored: stillKnown(ignored, ({ rule }) => isRuleId(rule)),
  pausedUntil: z.optional(readBy((content) => (typeof content === 'string' ? parsePlainDate(content) : undefined))),
  keepDossiers: z.boolean(),
  keepIdentifiers: z.boolean(),
} satisfies Record<SettingName, z.ZodMiniType>;

const settingNames = Object.keys(schemas) as readonly SettingName[];

const recordSchema = z.looseObject({ version: z.int().check(z.gte(1)) });

function upToDate(content: unknown, steps: readonly Migration[]): SettingsRecord | undefined {
  const record = z.safeParse(recordSchema, content);
  if (!record.success || record.data.version > steps.length + 1) return undefined;
  try {
    return steps.slice(record.data.version - 1).reduce((before: SettingsRecord, step) => step(before), record.data);
  } catch {
    return undefined;
  }
}

/** Reads what was kept; `undefined` for a user who never set anything. Never throws. */
export function readSettings(content: unknown, steps: readonly Migration[] = migrations): SettingsReading {
  if (content === undefined) return { kind: 'read', settings: defaultSettings };
  const record = upToDate(content, steps);
  if (!record) return { kind: 'unreadable', settings: defaultSettings };
  const read: Record<string, unknown> = { ...defaultSettings };
  const unread: SettingName[] = [];
  for (const name of settingNames) {
    if (!Object.hasOwn(record, name)) continue;
    const value = z.safeParse(schemas[name], record[name]);
    if (!value.success) unread.push(name);
    else if (value.data !== undefined) read[name] = value.data;
  }
  // every value is the default or what its schema let through
  const settings = read as unknown as Settings;
  return unread.length === 0 ? { kind: 'read', settings } : { kind: 'partly', settings, unread };
}

const writeAmount = ({ from, value, cites }: UserAmount): object => ({
  from,
  ...(value.minimumIncome === undefined
    ? { steps: { 1: writeMoney(value.steps[1]), 2: writeMoney(value.steps[2]), 3: writeMoney(value.steps[3]) } }
    : { minimumIncome: writeMoney(value.minimumIncome) }),
  source: 'at' in cites ? cites.at : '',
});

/** As a file with amounts of a user has it; reading it back gives the same amounts. */
const writeAmounts = (amounts: readonly UserAmount[]): object => ({
  'duaalwijzer-law': userAmountsVersion,
  allowance: amounts.map(writeAmount),
});

function writeWeek(week: Week): unknown {
  const written = writeFact('schedule', { ...emptySchedule, weeks: [week] });
  return z.safeParse(z.looseObject({ weeks: z.tuple([z.unknown()]) }), written).data?.weeks[0];
}

/** The record to keep; reading it back gives the same settings. */
export const writeSettings = (settings: Settings): SettingsRecord => ({
  ...settings,
  version: migrations.length + 1,
  amounts: writeAmounts(settings.amounts),
  ...(settings.lessonPattern && { lessonPattern: writeWeek(settings.lessonPattern) }),
});
