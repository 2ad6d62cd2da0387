/** What cannot be read is not lost: it is put aside before something takes its place, and goes only when the user says so. */
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Area } from '../../../extension/dossier/area';
import { openDossierStore } from '../../../extension/dossier/dossiers';
import { defaultSettings } from '../../../extension/dossier/settings';
import { writeSettings } from '../../../extension/dossier/settings-record';
import { openSettingsStore } from '../../../extension/dossier/storage';
import { isOfSettings, openUnreadStore } from '../../../extension/dossier/unread';

function emptyDisk(): Area {
  fakeBrowser.reset();
  return fakeBrowser.storage.local;
}

const change = { kind: 'set', settings: { address: 'je' } } as const;

it.each([
  ['a newer version', { version: 99, language: 'fr' }],
  ['a setting that is damaged', { ...writeSettings(defaultSettings), language: 'xx' }],
  ['something else', 'text'],
])('settings with %s are put aside as they were, once, before a change takes their place', async (_what, record) => {
  const disk = emptyDisk();
  await disk.set({ settings: record });
  const store = openSettingsStore(disk);
  expect((await store.change(change)).settings.address).toBe('je');
  await store.change({ kind: 'set', settings: { language: 'fr' } });
  const [aside, ...more] = await openUnreadStore(disk).list();
  expect(more).toEqual([]);
  expect(aside && isOfSettings(aside)).toBe(true);
  expect(JSON.parse(aside?.content ?? '')).toEqual(record);
});

it('a second record that cannot be read leaves the first in its place', async () => {
  const disk = emptyDisk();
  const store = openSettingsStore(disk);
  for (const version of [98, 99]) {
    await disk.set({ settings: { version } });
    await store.change(change);
  }
  const kept = (await openUnreadStore(disk).list()).map(({ content }) => content);
  expect(kept.sort()).toEqual(['{"version":98}', '{"version":99}']);
});

it('settings that can be read leave nothing aside', async () => {
  const disk = emptyDisk();
  const store = openSettingsStore(disk);
  await store.change(change);
  await store.change({ kind: 'reset' });
  expect(await openUnreadStore(disk).list()).toEqual([]);
});

it('a dossier is listed where it stands, and put aside when its agreement is kept anew', async () => {
  const disk = emptyDisk();
  const settings = { ...defaultSettings, keepDossiers: true };
  const store = openDossierStore({
    disk,
    memory: fakeBrowser.storage.session,
    settings: () => Promise.resolve(settings),
  });
  const saved = {
    agreement: { address: '588', learner: 'lotte' },
    learner: 'Lotte',
    facts: { 'learner.name': 'Lotte' },
  };
  const key = await store.save(saved);
  const damaged = { version: 7, learner: 'Lotte' };
  await disk.set({ [`dossier:${key}`]: damaged });
  const unread = openUnreadStore(disk);
  expect((await unread.list()).map(({ name }) => name)).toEqual([`dossier:${key}`]);
  await store.save(saved);
  expect(await store.list()).toHaveLength(1);
  const [aside] = await unread.list();
  expect(aside?.name).not.toBe(`dossier:${key}`);
  expect(aside && isOfSettings(aside)).toBe(false);
  expect(JSON.parse(aside?.content ?? '')).toEqual(damaged);
});

it('what is removed can be put back; nothing that can be read is removed or overwritten', async () => {
  const disk = emptyDisk();
  await disk.set({ settings: { version: 99 }, salt: 'abc' });
  const unread = openUnreadStore(disk);
  const removed = await unread.remove(['settings', 'salt']);
  expect(removed).toEqual([{ name: 'settings', content: '{"version":99}' }]);
  expect(await disk.get(null)).toEqual({ salt: 'abc' });
  await unread.restore(removed);
  expect(await disk.get('settings')).toEqual({ settings: { version: 99 } });
  await unread.remove(['settings']);
  const written = await openSettingsStore(disk).change(change);
  await unread.restore([...removed, { name: 'salt', content: '"other"' }]);
  expect((await openSettingsStore(disk).read()).settings).toEqual(written.settings);
  expect(await disk.get('salt')).toEqual({ salt: 'abc' });
});

it('numbers that are no longer to be kept go out of dossiers that cannot be read as well', async () => {
  const disk = emptyDisk();
  const settings = () => Promise.resolve({ ...defaultSettings, keepDossiers: true, keepIdentifiers: true });
  const store = openDossierStore({ disk, memory: fakeBrowser.storage.session, settings });
  const facts = { 'learner.insz': '08021512345', 'learner.iban': 'BE71096123456769', 'hours.lesson': '16:00' };
  const { key } = await store.open({ address: '', learner: 'lotte' });
  await disk.set({ 'dossier:x': { version: 2, parts: [{ facts }] }, [`dossier:${key}`]: { version: 2, facts } });
  await store.save({
    agreement: { address: '', learner: 'lotte' },
    learner: 'Lotte',
    facts: { 'learner.name': 'Lotte' },
  });
  await store.strip();
  const records = await openUnreadStore(disk).list();
  expect(records.map(({ content }) => content).sort()).toEqual([
    '{"version":2,"facts":{"hours.lesson":"16:00"}}',
    '{"version":2,"parts":[{"facts":{"hours.lesson":"16:00"}}]}',
  ]);
});
