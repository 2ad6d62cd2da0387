/** Settings: what is kept comes back, what is damaged falls back and says so, and nobody's change is lost. */
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isoDate, readDossier, readUserAmounts } from '#core';
import { readSettings, writeSettings, type Migration } from '../../../extension/dossier/settings-record';
import {
  defaultSettings,
  isPaused,
  withChange,
  type Settings,
  type SettingsChange,
} from '../../../extension/dossier/settings';
import type { Area } from '../../../extension/dossier/area';
import { onSettingsWritten, openSettingsStore } from '../../../extension/dossier/storage';
import { isRequest } from '../../../extension/messages/requests';
import { isSettings, isSettingsChange } from '../../../extension/messages/settings';

const lessonDay = { school: { lessonHours: 8, blocks: [{ from: '08:20', to: '12:00' }], breaks: [] } };

function weekOf(monday: object): NonNullable<Settings['lessonPattern']> {
  const reading = readDossier({ duaalwijzer: 1, facts: { schedule: { weeks: [{ monday }] } } });
  const week = reading.ok ? reading.facts.schedule?.weeks[0] : undefined;
  if (!week) throw new Error('no week');
  return week;
}

function amountsOf(...allowance: readonly object[]): Settings['amounts'] {
  const reading = readUserAmounts({ 'duaalwijzer-law': 1, allowance });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.amounts;
}

const mapping = { fingerprint: 'f1', key: 'hours.average', label: 'Uren per week' } as const;
const ignored = { agreement: 'a1', rule: 'hours/average-above-38', values: '2400' } as const;

const everything: Settings = {
  language: 'fr',
  address: 'je',
  severities: ['error'],
  rulesOff: ['hours/average-above-38'],
  jointCommittee: '124',
  lessonPattern: weekOf(lessonDay),
  amounts: amountsOf(
    { from: '2027-01-01', minimumIncome: '2278.28', source: 'Belgisch Staatsblad' },
    { from: '2027-03-01', steps: { '1': '700.00', '2': '750.00', '3': '800.00' }, source: 'omzendbrief' },
  ),
  fieldMappings: [mapping],
  ignored: [ignored],
  pausedUntil: isoDate('2026-09-02'),
  keepDossiers: true,
  keepIdentifiers: true,
};

/** As it comes back from a disk or through a message. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('come back as they were kept, and as another part sent them', () => {
  expect(readSettings(throughJson(writeSettings(everything)))).toEqual({ kind: 'read', settings: everything });
  expect(readSettings(throughJson(writeSettings(defaultSettings)))).toEqual({
    kind: 'read',
    settings: defaultSettings,
  });
  expect(isSettings(throughJson(everything))).toBe(true);
});

it('are kept in the notation of the files', () => {
  expect(writeSettings(everything)).toMatchObject({
    version: 1,
    lessonPattern: { monday: lessonDay },
    amounts: { 'duaalwijzer-law': 1, allowance: [{ minimumIncome: '2278.28' }, { steps: { '1': '700.00' } }] },
  });
});

it('have their defaults when nothing was ever set', () => {
  expect(readSettings(undefined)).toEqual({ kind: 'read', settings: defaultSettings });
});

it.each([
  ['language', 'de'],
  ['severities', ['fatal']],
  ['rulesOff', 'all'],
  ['jointCommittee', 124],
  ['lessonPattern', { monday: { school: { blocks: [{ from: 'noon' }] } } }],
  ['amounts', { 'duaalwijzer-law': 1, allowance: [{ from: '2027-01-15', minimumIncome: '1', source: 'x' }] }],
  ['fieldMappings', [{ fingerprint: 1 }]],
  ['pausedUntil', '2026-02-30'],
  ['keepDossiers', 'yes'],
] as const)('a damaged %s falls back to its default and is named; the rest stays', (name, damaged) => {
  const { settings, ...reading } = readSettings({ ...writeSettings(everything), [name]: damaged });
  expect(reading).toEqual({ kind: 'partly', unread: [name] });
  expect(settings[name]).toEqual(defaultSettings[name]);
  expect(settings).toMatchObject({ keepIdentifiers: true, ignored: [ignored] });
});

it.each([[null], ['{}'], [[]], [{}], [{ version: 0 }], [{ version: 99, language: 'fr' }]])(
  'a record that is none of ours, or newer, is not guessed at: %j',
  (record) => {
    expect(readSettings(record)).toEqual({ kind: 'unreadable', settings: defaultSettings });
  },
);

it('forget rules and facts that a later release no longer has', () => {
  const record = {
    ...writeSettings(everything),
    rulesOff: ['hours/gone', 'hours/average-above-38'],
    fieldMappings: [{ ...mapping, key: 'hours.gone' }, mapping],
    ignored: [{ ...ignored, rule: 'hours/gone' }],
  };
  expect(readSettings(record)).toMatchObject({
    kind: 'read',
    settings: { rulesOff: ['hours/average-above-38'], fieldMappings: [mapping], ignored: [] },
  });
});

it('of an older version are taken to the newest, one step after the other', () => {
  const renamed: Migration = ({ taal, ...record }) => ({ ...record, version: 2, language: taal });
  const upper: Migration = (record) => ({ ...record, version: 3, address: String(record['address']).toLowerCase() });
  const steps = [renamed, upper];
  expect(readSettings({ version: 1, taal: 'fr', address: 'JE' }, steps).settings).toMatchObject({
    language: 'fr',
    address: 'je',
  });
  expect(readSettings({ version: 2, language: 'en', address: 'JE' }, steps).settings.language).toBe('en');
  expect(readSettings({ version: 4, language: 'en' }, steps).kind).toBe('unreadable');
  const damaged: Migration = () => {
    throw new TypeError('no such list');
  };
  expect(readSettings({ version: 1, language: 'en' }, [damaged]).kind).toBe('unreadable');
});

it('change item by item', () => {
  const changes: readonly SettingsChange[] = [
    { kind: 'rule-off', rule: 'hours/average-above-38' },
    { kind: 'rule-off', rule: 'hours/average-above-38' },
    { kind: 'ignore', finding: { ...ignored, values: 'old' } },
    { kind: 'ignore', finding: ignored },
    { kind: 'map', mapping },
    { kind: 'set', settings: { jointCommittee: '200', language: 'en' } },
    { kind: 'clear', name: 'jointCommittee' },
  ];
  expect(changes.every((change) => isSettingsChange(throughJson(change)))).toBe(true);
  expect(changes.reduce(withChange, defaultSettings)).toEqual({
    ...defaultSettings,
    language: 'en',
    rulesOff: ['hours/average-above-38'],
    ignored: [ignored],
    fieldMappings: [mapping],
  });
  const back: readonly SettingsChange[] = [
    { kind: 'rule-on', rule: 'hours/average-above-38' },
    { kind: 'unignore', finding: ignored },
    { kind: 'unmap', mapping },
    { kind: 'set', settings: { language: 'nl' } },
  ];
  expect(back.reduce(withChange, changes.reduce(withChange, defaultSettings))).toEqual(defaultSettings);
  expect(withChange(everything, { kind: 'reset' })).toEqual(defaultSettings);
});

it.each([
  [{ kind: 'set', settings: { language: 'xx' } }],
  [{ kind: 'set', settings: { rulesOff: ['hours/gone'] } }],
  [{ kind: 'set' }],
  [{ kind: 'clear', name: 'language' }],
  [{ kind: 'rule-off', rule: '__proto__' }],
  [{ kind: 'toString' }],
  [{ kind: 'ignore', finding: { rule: 'hours/average-above-38' } }],
  ['reset'],
])('a change that is none is refused: %j', (change) => {
  expect(isSettingsChange(change)).toBe(false);
  expect(isRequest({ type: 'change-settings', change })).toBe(false);
});

it('pause until a day, not on it', () => {
  expect(isPaused(everything, isoDate('2026-09-01'))).toBe(true);
  expect(isPaused(everything, isoDate('2026-09-02'))).toBe(false);
  expect(isPaused(defaultSettings, isoDate('2026-09-01'))).toBe(false);
});

function freshArea(): Area {
  fakeBrowser.reset();
  return fakeBrowser.storage.local;
}

it('changes that are made at the same time are all kept', async () => {
  const area = freshArea();
  const store = openSettingsStore(area);
  const agreements = Array.from({ length: 20 }, (_, index) => `agreement ${String(index)}`);
  await Promise.all([
    store.change({ kind: 'set', settings: { address: 'je' } }),
    ...agreements.map((agreement) => store.change({ kind: 'ignore', finding: { ...ignored, agreement } })),
    store.change({ kind: 'rule-off', rule: 'hours/average-above-38' }),
  ]);
  const { settings } = await openSettingsStore(area).read();
  expect(settings.ignored.map(({ agreement }) => agreement)).toEqual(agreements);
  expect(settings).toMatchObject({ address: 'je', rulesOff: ['hours/average-above-38'] });
});

it('a change that cannot be written does not hold up the next', async () => {
  const area = freshArea();
  let full = true;
  const set: Area['set'] = (items: object) => (full ? Promise.reject(new Error('quota')) : area.set(items));
  const store = openSettingsStore({ ...area, set });
  await expect(store.change({ kind: 'set', settings: { language: 'fr' } })).rejects.toThrow('quota');
  full = false;
  await store.change({ kind: 'set', settings: { language: 'en' } });
  expect((await store.read()).settings.language).toBe('en');
});

it('are seen to change until nobody looks any more', async () => {
  const area = freshArea();
  const store = openSettingsStore(area);
  const looking = new AbortController();
  let seen = 0;
  onSettingsWritten(area, () => (seen += 1), looking.signal);
  await store.change({ kind: 'set', settings: { language: 'fr' } });
  await area.set({ other: 1 });
  expect(seen).toBe(1);
  looking.abort();
  await store.change({ kind: 'reset' });
  expect(seen).toBe(1);
});
