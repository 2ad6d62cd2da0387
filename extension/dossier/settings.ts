/**
 * What a user can set, for all agreements. Every part of the extension works with this form, which is plain data; how it
 * is kept on disk is the business of `settings-record.ts`.
 */
import {
  languages,
  rules,
  severities,
  type Address,
  type FactKey,
  type LanguageCode,
  type PlainDate,
  type RuleId,
  type Severity,
  type UserAmount,
  type Week,
} from '#core';

/** A field that the user pointed at: from then on a field with this label holds this fact. */
export interface FieldMapping {
  /** Fingerprint of the label, as the page reader makes it. */
  readonly fingerprint: string;
  readonly key: FactKey;
  /** The label as it stood on the page, to show in a list. */
  readonly label: string;
}

/** A finding that is not to be shown in one agreement, until the values change that it compares. */
export interface IgnoredFinding {
  /** Key of the agreement. */
  readonly agreement: string;
  readonly rule: RuleId;
  /** Fingerprint of the compared values. */
  readonly values: string;
}

export interface Settings {
  readonly language: LanguageCode;
  readonly address: Address;
  /** The severities that are shown. */
  readonly severities: readonly Severity[];
  readonly rulesOff: readonly RuleId[];
  /** Joint committee of the companies that this school works with, where a page does not tell. */
  readonly jointCommittee?: string;
  /** The lesson days of this school, for the hours calculator and for the lesson hours in a week. */
  readonly lessonPattern?: Week;
  /** Newer amounts of the allowance. */
  readonly amounts: readonly UserAmount[];
  readonly fieldMappings: readonly FieldMapping[];
  readonly ignored: readonly IgnoredFinding[];
  /** Nothing is checked before this day. */
  readonly pausedUntil?: PlainDate;
  /** Whether facts that were typed by hand are kept on disk, per agreement. */
  readonly keepDossiers: boolean;
  /** Whether INSZ and account numbers are kept with them. */
  readonly keepIdentifiers: boolean;
}

export type SettingName = keyof Settings;

export const defaultSettings: Settings = {
  language: languages[0],
  address: 'u',
  severities,
  rulesOff: [],
  amounts: [],
  fieldMappings: [],
  ignored: [],
  keepDossiers: false,
  keepIdentifiers: false,
};

/** The settings that can be absent. */
export type ClearableSetting = 'jointCommittee' | 'lessonPattern' | 'pausedUntil';
export const clearableSettings = [
  'jointCommittee',
  'lessonPattern',
  'pausedUntil',
] as const satisfies readonly ClearableSetting[];

/**
 * What somebody wants changed. Items of a list are added and removed one by one, so that two pages that change a list at
 * the same time do not undo each other.
 */
export type SettingsChange =
  | { readonly kind: 'set'; readonly settings: Partial<Settings> }
  | { readonly kind: 'clear'; readonly name: ClearableSetting }
  | { readonly kind: 'rule-off' | 'rule-on'; readonly rule: RuleId }
  | { readonly kind: 'ignore' | 'unignore'; readonly finding: IgnoredFinding }
  | { readonly kind: 'map' | 'unmap'; readonly mapping: FieldMapping }
  | { readonly kind: 'reset' };

const isSameFinding =
  (one: IgnoredFinding) =>
  (other: IgnoredFinding): boolean =>
    one.agreement === other.agreement && one.rule === other.rule;

const isSameField =
  (one: FieldMapping) =>
  (other: FieldMapping): boolean =>
    one.fingerprint === other.fingerprint;

const without = <Item>(items: readonly Item[], isSame: (item: Item) => boolean): readonly Item[] =>
  items.filter((item) => !isSame(item));

function cleared(settings: Settings, name: ClearableSetting): Settings {
  const rest = { ...settings };
  Reflect.deleteProperty(rest, name);
  return rest;
}

/** The settings after a change; what stands in a list already is replaced, not doubled. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  const { rulesOff, ignored, fieldMappings } = settings;
  switch (change.kind) {
    case 'set':
      return { ...settings, ...change.settings };
    case 'clear':
      return cleared(settings, change.name);
    case 'rule-off':
      return { ...settings, rulesOff: [...without(rulesOff, (rule) => rule === change.rule), change.rule] };
    case 'rule-on':
      return { ...settings, rulesOff: without(rulesOff, (rule) => rule === change.rule) };
    case 'ignore':
      return { ...settings, ignored: [...without(ignored, isSameFinding(change.finding)), change.finding] };
    case 'unignore':
      return { ...settings, ignored: without(ignored, isSameFinding(change.finding)) };
    case 'map':
      return { ...settings, fieldMappings: [...without(fieldMappings, isSameField(change.mapping)), change.mapping] };
    case 'unmap':
      return { ...settings, fieldMappings: without(fieldMappings, isSameField(change.mapping)) };
    case 'reset':
      return defaultSettings;
  }
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

export const isRuleId = (id: unknown): id is RuleId => typeof id === 'string' && ruleIds.has(id);

/** Whether nothing is checked on this day. */
export const isPaused = ({ pausedUntil }: Settings, today: PlainDate): boolean =>
  pausedUntil !== undefined && today < pausedUntil;
