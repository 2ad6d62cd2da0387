/** Whether what another part sends are settings, or a change of them. */
import { isFactKey, languages, severities, type FactKey, type UserAmount } from '#core';
import {
  clearableSettings,
  defaultSettings,
  isRuleId,
  type FieldMapping,
  type IgnoredFinding,
  type Settings,
  type SettingsChange,
} from '../dossier/settings';
import { isDate, isWeek } from './facts';
import { isNumber, isRecord, isText, isYesNo, listOf, oneOf, optional, shaped, type Guard } from './guards';

const isKey: Guard<FactKey> = (value): value is FactKey => isText(value) && isFactKey(value);
const isAmount = shaped({
  from: isDate,
  value: shaped({ minimumIncome: optional(isNumber), steps: shaped({ 1: isNumber, 2: isNumber, 3: isNumber }) }),
  cites: shaped({ source: oneOf(['own-amount']), at: optional(isText) }),
  origin: oneOf(['user']),
}) as Guard<UserAmount>;
const isMapping: Guard<FieldMapping> = shaped({ fingerprint: isText, key: isKey, label: isText });
const isIgnored: Guard<IgnoredFinding> = shaped({ agreement: isText, rule: isRuleId, values: isText });

export const isSettings = shaped({
  language: oneOf(languages),
  address: oneOf(['u', 'je']),
  severities: listOf(oneOf(severities)),
  rulesOff: listOf(isRuleId),
  jointCommittee: optional(isText),
  lessonPattern: optional(isWeek),
  amounts: listOf(isAmount),
  fieldMappings: listOf(isMapping),
  ignored: listOf(isIgnored),
  pausedUntil: optional(isDate),
  keepDossiers: isYesNo,
  keepIdentifiers: isYesNo,
}) as Guard<Settings>;

const isSet = shaped({
  settings: (value): value is Partial<Settings> => isRecord(value) && isSettings({ ...defaultSettings, ...value }),
});

/** By the kind of change, what it must bring along. */
const changes: Readonly<Record<SettingsChange['kind'], Guard<unknown>>> = {
  set: isSet,
  clear: shaped({ name: oneOf(clearableSettings) }),
  'rule-off': shaped({ rule: isRuleId }),
  'rule-on': shaped({ rule: isRuleId }),
  ignore: shaped({ finding: isIgnored }),
  unignore: shaped({ finding: isIgnored }),
  map: shaped({ mapping: isMapping }),
  unmap: shaped({ mapping: isMapping }),
  reset: isRecord,
};

const isKind = (kind: unknown): kind is SettingsChange['kind'] => isText(kind) && Object.hasOwn(changes, kind);

export const isSettingsChange: Guard<SettingsChange> = (value): value is SettingsChange =>
  isRecord(value) && isKind(value['kind']) && changes[value['kind']](value);
