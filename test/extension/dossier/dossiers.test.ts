/** What was typed by hand: kept with its own agreement, on disk only when asked for, and gone when it is removed. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { check, hours, isoDate, loadExtensionTexts, loadTexts, readDossierText, type Facts, type RuleId } from '#core';
import { agreementOf, isIdentified, isSameAgreement, type Agreement } from '../../../extension/dossier/agreement';
import { defaultFacts } from '../../../extension/dossier/default-facts';
import { openDossierStore, type DossierStore, type SavedFacts } from '../../../extension/dossier/dossiers';
import { createJudge } from '../../../extension/dossier/judge';
import { defaultSettings, type Settings } from '../../../extension/dossier/settings';
import { shownReport } from '../../../extension/dossier/shown-report';
import { dutchWords, isWords } from '../../../extension/dossier/words';
import { isFacts } from '../../../extension/messages/facts';
import { isRequest } from '../../../extension/messages/requests';

type Day = Parameters<typeof isoDate>[0];

const dossierFolder = new URL('../../dossiers/', import.meta.url);

function factsOf(name: string): Facts {
  const reading = readDossierText(readFileSync(new URL(name, dossierFolder), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

const sample = factsOf('official-sample.json');
const lotte: Agreement = { address: '', learner: 'lottepeeters' };
const secret: Facts = {
  'learner.insz': '08021512345',
  'learner.iban': 'BE71096123456769',
  'hours.lesson': hours(16),
};

interface Opened {
  readonly store: DossierStore;
  readonly onDisk: () => Promise<string>;
  /** As after the browser was closed. */
  readonly restart: () => DossierStore;
}

function openStore(changes: Partial<Settings> = {}): Opened {
  fakeBrowser.reset();
  const { local: disk, session: memory } = fakeBrowser.storage;
  const settings = (): Promise<Settings> => Promise.resolve({ ...defaultSettings, ...changes });
  const open = (): DossierStore => openDossierStore({ disk, memory, settings });
  return {
    store: open(),
    onDisk: async () => JSON.stringify(await disk.get(null)),
    restart: () => {
      fakeBrowser.storage.session.resetState();
      return open();
    },
  };
}

const saved = (changes: Partial<SavedFacts> = {}): SavedFacts => ({
  agreement: lotte,
  learner: 'Lotte Peeters',
  facts: secret,
  ...changes,
});

describe('a dossier', () => {
  it('is found again with its own agreement only', async () => {
    const { store } = openStore();
    await store.save(saved());
    expect((await store.open(lotte)).facts).toEqual(secret);
    expect((await store.open({ ...lotte, learner: 'lottejanssens' })).facts).toEqual({});
    expect((await store.open({ ...lotte, address: '12345' })).facts).toEqual({});
  });

  it('is on disk only when the user said so', async () => {
    const { store, onDisk, restart } = openStore();
    await store.save(saved());
    expect(await onDisk()).not.toMatch(/dossier|Lotte|16:00/);
    expect((await restart().open(lotte)).facts).toEqual({});
  });

  it('keeps no INSZ and no account number on disk', async () => {
    const { store, onDisk, restart } = openStore({ keepDossiers: true });
    await store.save(saved());
    expect(await onDisk()).not.toMatch(/08021512345|BE71/);
    expect((await restart().open(lotte)).facts).toEqual({ 'hours.lesson': secret['hours.lesson'] });
  });

  it('keeps them when the user asks for that, until the user no longer wants it', async () => {
    const { store, onDisk, restart } = openStore({ keepDossiers: true, keepIdentifiers: true });
    await store.save(saved());
    expect((await restart().open(lotte)).facts).toEqual(secret);
    await store.strip();
    expect(await onDisk()).not.toMatch(/08021512345|BE71/);
  });

  it('that was typed before is kept as soon as the user asks for it', async () => {
    const { store, onDisk } = openStore();
    await store.save(saved());
    await store.keep();
    expect(await onDisk()).toMatch(/Lotte Peeters/);
    expect(await onDisk()).not.toMatch(/08021512345|BE71/);
  });

  it('has a key that tells nothing, and another one in another installation', async () => {
    const first = await openStore().store.open(lotte);
    const second = await openStore().store.open(lotte);
    expect(first.key).toMatch(/^[0-9a-f]{24}$/);
    expect(first.key).not.toBe(second.key);
  });

  it('moves along while its name is being typed', async () => {
    const { store } = openStore({ keepDossiers: true });
    const previous = await store.save(saved({ agreement: { address: '', learner: 'lot' } }));
    await store.save(saved({ previous }));
    expect((await store.list()).map(({ learner }) => learner)).toEqual(['Lotte Peeters']);
    expect((await store.open({ address: '', learner: 'lot' })).facts).toEqual({});
  });

  it('can be removed, and put back', async () => {
    const { store, onDisk } = openStore({ keepDossiers: true });
    const key = await store.save(saved());
    const removed = await store.remove([key]);
    expect(await store.list()).toEqual([]);
    expect(await onDisk()).not.toMatch(/Lotte/);
    expect((await store.open(lotte)).facts).toEqual({});
    await store.restore(removed);
    expect((await store.list()).map((dossier) => dossier.facts)).toEqual([{ 'hours.lesson': secret['hours.lesson'] }]);
  });

  it('that is empty is not kept', async () => {
    const { store } = openStore({ keepDossiers: true });
    await store.save(saved());
    await store.save(saved({ facts: {} }));
    expect(await store.list()).toEqual([]);
  });

  const at = (company: string, start: Day, end: Day): Agreement =>
    agreementOf(new URL('https://a.be/#/overeenkomst'), {
      'learner.name': 'Lotte Peeters',
      'company.name': company,
      'agreement.start': isoDate(start),
      'agreement.end': isoDate(end),
    });
  const bakery = at('Bakkerij Peeters', '2025-09-01', '2026-06-30');
  const garage = at('Garage Maes', '2026-09-01', '2027-06-30');
  const other: Facts = { 'hours.lesson': hours(8) };

  it('is not that of another agreement of the same learner, and loses nothing to it', async () => {
    const { store, restart } = openStore({ keepDossiers: true, keepIdentifiers: true });
    const first = await store.save(saved({ agreement: bakery }));
    const opened = await store.open(garage);
    expect(opened.facts).toEqual({});
    expect(opened.key).not.toBe(first);
    await store.save(saved({ agreement: garage, previous: opened.key, facts: other }));
    const again = restart();
    expect((await again.open(bakery)).facts).toEqual(secret);
    expect((await again.open(garage)).facts).toEqual(other);
    expect(await again.list()).toHaveLength(2);
  });

  it('stays that of an agreement of which a day is put right, or company and days are not known yet', async () => {
    const { store } = openStore();
    await store.save(saved({ agreement: bakery }));
    for (const one of [at('Bakkerij Peeters', '2025-09-08', '2026-06-30'), lotte])
      expect((await store.open(one)).facts).toEqual(secret);
  });

  it('is not that of another company, whatever the days', async () => {
    const { store } = openStore();
    await store.save(saved({ agreement: bakery }));
    expect((await store.open(at('Garage Maes', '2025-09-01', '2026-06-30'))).facts).toEqual({});
  });

  it('is not that of another agreement after a visit to a page that showed neither company nor days', async () => {
    const { store } = openStore();
    const key = await store.save(saved({ agreement: bakery }));
    const bare = agreementOf(new URL('https://a.be/#/overeenkomst'), { 'learner.name': 'Lotte Peeters' });
    await store.save(saved({ agreement: bare, previous: key }));
    expect((await store.open(garage)).facts).toEqual({});
    expect((await store.open(bakery)).facts).toEqual(secret);
  });

  it('of an earlier version, which says of no company or day, is found', async () => {
    const { store } = openStore({ keepDossiers: true, keepIdentifiers: true });
    await store.save(saved({ agreement: lotte }));
    expect((await store.open(garage)).facts).toEqual(secret);
  });

  it('holds no company and no day from the page', async () => {
    const { store, onDisk } = openStore({ keepDossiers: true });
    await store.save(saved({ agreement: bakery }));
    expect(await onDisk()).toContain('about');
    expect(await onDisk()).not.toMatch(/bakker|2025|2026-06/i);
  });

  it('that is damaged is left alone', async () => {
    const { store } = openStore({ keepDossiers: true });
    const { key } = await store.open(lotte);
    await fakeBrowser.storage.local.set({ [`dossier:${key}`]: { version: 1, learner: 'x', dossier: { facts: 1 } } });
    expect(await store.list()).toEqual([]);
    expect((await store.open(lotte)).facts).toEqual({});
  });
});

describe('an agreement', () => {
  const at = (address: string, name?: string): Agreement =>
    agreementOf(new URL(address), name === undefined ? {} : { 'learner.name': name });

  it('is told by the numbers in the address and the letters of the name', () => {
    expect(at('https://app.werkplekduaal.be/overeenkomsten/12345/leerling?tab=2#/stap/3', 'Zoë  Van-Damme')).toEqual({
      address: '12345',
      learner: 'zoevandamme',
      about: ['', '', ''],
    });
    expect(isIdentified(at('https://app.werkplekduaal.be/#/overeenkomst'))).toBe(false);
  });

  it.each([
    ['Jan', 'Jan P', true],
    ['Jan Peters', 'Jan Peeters', true],
    ['Jna', 'Jn', true],
    ['Jan', '', true],
    ['Jan Peeters', 'Lotte Peeters', false],
    ['Jan Peeters', 'Piet Peeters', false],
  ])('stays the same from "%s" to "%s" that is typed: %s', (before, after, isSame) => {
    expect(isSameAgreement(at('https://a.be/#/x', before), at('https://a.be/#/x', after), true)).toBe(isSame);
  });

  it.each([
    ['An Peeters', 'Jan Peeters', false],
    ['Jan Peeters', 'Jan  PEETERS', true],
    ['Jan Peeters', '', true],
  ])('stays the same from "%s" to "%s" that nobody types: %s', (before, after, isSame) => {
    expect(isSameAgreement(at('https://a.be/#/x', before), at('https://a.be/#/x', after), false)).toBe(isSame);
  });

  it('is another one with another company and other days at once, where its address has no number', () => {
    const facts = (company: string, start: Day, end: Day): Facts => ({
      'learner.name': 'Jan Peeters',
      'company.name': company,
      'agreement.start': isoDate(start),
      'agreement.end': isoDate(end),
    });
    const first = facts('Bakkerij Peeters', '2025-09-01', '2026-06-30');
    const isSame = (second: Facts, address = 'https://a.be/#/x'): boolean =>
      isSameAgreement(agreementOf(new URL(address), first), agreementOf(new URL(address), second), false);
    expect(isSame(facts('Garage Maes', '2026-09-01', '2027-06-30'))).toBe(false);
    expect(isSame(facts('Garage Maes', '2026-09-01', '2027-06-30'), 'https://a.be/o/1001')).toBe(true);
    expect(isSame(facts('Bakkerij Peeters', '2026-09-01', '2027-06-30'))).toBe(true);
    expect(isSame(facts('Garage Maes', '2025-09-01', '2026-06-30'))).toBe(true);
  });

  it('is another one at another number', () => {
    expect(isSameAgreement(at('https://a.be/o/1001', 'Jan'), at('https://a.be/o/1002', 'Jan'), true)).toBe(false);
  });
});

describe('facts from another part', () => {
  it.each(readdirSync(dossierFolder))('%s is let through', (name) => {
    expect(isFacts(JSON.parse(JSON.stringify(factsOf(name))))).toBe(true);
  });

  it.each([
    [{ 'hours.gone': 1 }],
    [{ 'hours.average': '38:00' }],
    [{ 'hours.average': -1 }],
    [{ 'agreement.start': '2026-02-30' }],
    [{ 'agreement.type': 'XYZ' }],
    [{ 'documents.signedBy': ['nobody'] }],
    [{ 'learner.name': { toString: 'x' } }],
    [{ schedule: { weeks: [{ someday: {} }], compensationDays: [], studyDays: [], holidayTraining: [] } }],
    [JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}') as unknown],
    [[]],
    [null],
  ])('%j is not', (facts) => {
    expect(isFacts(facts)).toBe(false);
    expect(isRequest({ type: 'save-dossier', saved: { ...saved(), facts } })).toBe(false);
  });
});

describe('a report', () => {
  const day = isoDate('2024-01-15');
  const report = check(sample, { today: day });
  const rule: RuleId = 'hours/average-above-38';

  it('is shown as it is by default', () => {
    expect(shownReport(report, {}, defaultSettings)).toMatchObject({ report, left: [] });
  });

  it('leaves out what the user does not want to see, says so, and does not count it', () => {
    const off = report.outcomes.find(({ kind }) => kind === 'pass')?.rule ?? rule;
    const { report: shown, left } = shownReport(
      report,
      {},
      { ...defaultSettings, rulesOff: [off], severities: ['error'] },
    );
    expect(shown.counts).toEqual({ ...report.counts, pass: report.counts.pass - 1, warning: 0, info: 0 });
    expect(shown.outcomes.length + left.length).toBe(report.outcomes.length);
    expect(left.find(({ outcome }) => outcome.rule === off)?.leaving).toBe('ruleOff');
    expect(left.filter(({ leaving }) => leaving === 'severityHidden')).toHaveLength(
      report.counts.warning + report.counts.info,
    );
  });

  it('follows the day and the amounts', () => {
    const judge = createJudge();
    const { amounts } = defaultSettings;
    expect(judge(sample, day, amounts)).toEqual(report);
    const later = isoDate('2026-09-01');
    expect(judge(sample, later, amounts)).toEqual(check(sample, { today: later }));
    expect(judge({}, later, amounts)).toEqual(check({}, { today: later }));
  });
});

describe('the settings of a school', () => {
  const pattern = sample.schedule?.weeks[0];

  it('give its joint committee, and its lesson hours when they are all told', () => {
    expect(defaultFacts(defaultSettings)).toEqual({});
    expect(
      defaultFacts({ ...defaultSettings, jointCommittee: '124', ...(pattern && { lessonPattern: pattern }) }),
    ).toEqual({
      'company.jointCommittee': '124',
      'hours.lesson': 16 * 60,
    });
    const untold = { monday: { school: { blocks: [], breaks: [] } } };
    expect(defaultFacts({ ...defaultSettings, lessonPattern: untold })).toEqual({});
  });
});

describe('words from the background', () => {
  it.each([
    ['nl', 'je'],
    ['fr', 'u'],
    ['en', 'u'],
  ] as const)('in %s are complete', async (language, address) => {
    const words = {
      texts: await loadTexts(language, address),
      words: await loadExtensionTexts(language, address),
    };
    expect(isWords(JSON.parse(JSON.stringify(words)))).toBe(true);
    expect(JSON.stringify(words)).not.toBe(JSON.stringify(dutchWords));
  });

  it('that lack a sentence are refused', () => {
    const { name, counts } = dutchWords.words;
    expect(isWords({ ...dutchWords, words: { name, counts } })).toBe(false);
    expect(isWords({})).toBe(false);
  });
});
