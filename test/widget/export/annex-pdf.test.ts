/** The annex on paper, seen through another reader, and the dossier inside it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { isoDate, loadTexts, minutes, nl, readDossierText, type Facts, type Schedule, type Texts } from '#core';
import { writeAnnex } from '../../../widget/export/annex-pdf';
import { readAnnex } from '../../../widget/export/read-annex';
import { company, schedule } from '../../core/rules/schedules';
import { anyFacts, anySchedule } from '../../core/schedule/arbitraries';
import { factsOf } from '../../core/texts/translation';
import { infoOfPdf, textOfPdf } from './poppler';

const today = isoDate('2026-11-25');

function dossier(name: string): Facts {
  const reading = readDossierText(readFileSync(`test/dossiers/${name}.json`, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

const annexText = async (facts: Facts, texts: Texts = nl): Promise<string> =>
  textOfPdf((await writeAnnex(facts, { texts, today })).bytes);

/** The cells of the row that begins with a word. */
const row = (text: string, day: string): readonly string[] =>
  (text.split('\n').find((line) => line.trim().startsWith(day)) ?? '').trim().split(/\s{2,}/);

describe('the printed annex', () => {
  it('of the official sample holds its hours, in the columns of the model', async () => {
    const text = await annexText(dossier('official-sample'));
    expect(text).toContain('Bijlage bij de overeenkomst van alternerende opleiding (OAO)');
    expect(row(text, 'Maandag')).toEqual(['Maandag', 'van 8:20 tot 12:00', 'van 12:30 tot 16:50', '8']);
    expect(row(text, 'Dinsdag')).toEqual(['Dinsdag', 'van 7:30 tot 12:00', 'van 12:30 tot 16:30']);
    expect(row(text, 'Zaterdag')).toEqual(['Zaterdag']);
    expect(text).toMatch(/Onderneming +Elke dag: van 10:00 tot 10:15, van 15:00 tot 15:15/);
    expect(text).toMatch(/Opleidingsverstrekker +Elke dag: van 10:00 tot 10:15, van 14:15 tot 14:30/);
    expect(text).toContain('dinsdag 26 december 2023');
    expect(text).toContain('maandag 15 mei 2023: onderneming van 8:00 tot 12:00, van 12:30 tot 16:30');
    expect(text).toContain('bedraagt 40 u per week');
    expect(text).toContain('telt dit uurrooster 40 u.');
  });

  it('has a grid for even and one for odd weeks', async () => {
    const text = await annexText(dossier('official-two-weekly'));
    const [even = '', odd = ''] = text.split('Oneven weken');
    expect(even).toContain('Even weken');
    expect(row(even, 'Woensdag')).toEqual(['Woensdag', 'van 6:00 tot 10:00', 'van 10:30 tot 14:30']);
    expect(row(odd, 'Woensdag')).toEqual(['Woensdag', 'van 10:00 tot 14:00', 'van 14:30 tot 18:30']);
    expect(row(odd, 'Donderdag')).toHaveLength(6);
  });

  it('names the days of breaks that are not the same every day', async () => {
    const block = { from: minutes(480), to: minutes(960) };
    const day = (from: number) => ({
      company: { blocks: [block], breaks: [{ from: minutes(from), to: minutes(from + 15) }] },
    });
    const schedule: Schedule = {
      weeks: [{ monday: day(600), tuesday: day(600), friday: day(540) }],
      compensationDays: [],
      studyDays: [],
      holidayTraining: [],
    };
    const text = await annexText({ schedule });
    expect(text).toContain('Maandag, dinsdag: van 10:00 tot 10:15');
    expect(text).toContain('Vrijdag: van 9:00 tot 9:15');
  });

  it('leaves open what is not known, and promises nothing', async () => {
    const text = await annexText({});
    expect(text).toContain('bedraagt .......... u per week');
    expect(row(text, 'Maandag').slice(1, 3)).toEqual([
      'van .......... tot ..........',
      'van .......... tot ..........',
    ]);
    expect(text).not.toContain('telt dit uurrooster');
    expect(text).not.toContain('undefined');
  });

  it.each([
    ['three sign for an adult', '2000-01-01', 3, false],
    ['four sign for a minor', '2009-01-01', 4, false],
    ['a place for the representative where the age is not known', undefined, 4, true],
  ])('%s', async (_, birth, count, asks) => {
    const text = await annexText({
      'agreement.start': isoDate('2026-09-01'),
      ...(birth !== undefined && { 'learner.birthDate': isoDate(birth as '2000-01-01') }),
    });
    expect(text.match(/Datum en handtekening/g)).toHaveLength(count);
    expect(text.includes('als de leerling jonger is dan 18')).toBe(asks);
  });

  it('speaks French and English', async () => {
    const facts = dossier('official-sample');
    expect(await annexText(facts, await loadTexts('fr'))).toContain('de 7:30 à 12:00');
    expect(await annexText(facts, await loadTexts('en'))).toContain('from 7:30 to 12:00');
  });

  it('writes the letters of every Latin alphabet, and leaves a blank for others', async () => {
    const latin = 'Łukasz Şahin Ďurčo Ősz Ğüneş Țepeș Ķēniņš Đorđe';
    const { bytes, unwritten } = await writeAnnex(
      { 'learner.name': latin, 'company.name': 'Иван 漢字' },
      { texts: nl, today },
    );
    const text = textOfPdf(bytes);
    for (const name of latin.split(' ')) expect(text.normalize('NFC')).toMatch(nameWithEitherComma(name));
    expect(text).not.toContain('?');
    expect(unwritten).toEqual(['Иван 漢字']);
  });

  it('speaks of an average where weeks differ, and names the day of a break that is on that day alone', async () => {
    const two = await annexText(dossier('official-two-weekly'));
    expect(two).toContain('Gemiddeld telt dit uurrooster 34 u 45 per week.');
    expect(two).not.toContain('gewone week');
    // what was worked on average is less than the average of the company
    expect(two).toContain('Niet van toepassing: dit uurrooster telt niet meer dan de gemiddelde arbeidsduur.');
    expect(two).not.toContain('De leerling heeft recht op inhaalrustdagen');
    const facts = factsOf({ schedule: schedule({ tuesday: company('5:00-12:00', '8:00-8:30') }) });
    expect(await annexText(facts)).toMatch(/Onderneming +Dinsdag: van 8:00 tot 8:30/);
  });

  it('sets a colon apart in French', async () => {
    const text = await annexText(dossier('official-sample'), await loadTexts('fr'));
    expect(text).toMatch(/lundi 15 mai 2023\s: entreprise de 8:00/);
  });

  it('has page numbers, a title, a language and a structure', async () => {
    const { bytes, pages } = await writeAnnex(dossier('official-two-weekly'), { texts: nl, today });
    expect(textOfPdf(bytes)).toContain(`Pagina ${String(pages)} van ${String(pages)}`);
    const info = infoOfPdf(bytes);
    expect(info).toMatch(/Title: +Bijlage bij de overeenkomst van alternerende opleiding \(OAO\): uurrooster/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: +595.28 x 841.89 pts \(A4\)/);
    const structure = infoOfPdf(bytes, '-struct-text');
    expect(structure).toMatch(/H1[^]*"Uurrooster"/);
    expect(structure).toMatch(/TH:?\s+\/Scope \/Row\s+"Maandag"/);
  });
});

/** Unicode has one letter for the cedilla and the comma below that fonts draw alike. */
const nameWithEitherComma = (name: string): RegExp => new RegExp(name.replace(/[țţ]/gi, '[țţȚŢ]'));

const identifiers = { 'learner.insz': '07031412345', 'company.iban': 'BE68539007547034' } as const;

describe('the dossier inside', () => {
  it.each(['official-sample', 'official-two-weekly', 'in-order'])('%s comes back as it was', async (name) => {
    const facts = dossier(name);
    const { bytes } = await writeAnnex(facts, { texts: nl, today, identifiers: true });
    expect(await readAnnex(bytes)).toMatchObject({ kind: 'read', facts });
  });

  it('is the same for any facts, and writing never fails', async () => {
    const cases = fc.record({ facts: anyFacts, schedule: anySchedule });
    await fc.assert(
      fc.asyncProperty(cases, async ({ facts, schedule }) => {
        const all = { ...facts, schedule };
        const { bytes, pages } = await writeAnnex(all, { texts: nl, today, identifiers: true });
        expect(await readAnnex(bytes)).toEqual({ kind: 'read', facts: all, pages });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('has no number of a person or an account unless it is asked for', async () => {
    const facts = { ...dossier('official-sample'), ...identifiers };
    const silent = (await writeAnnex(facts, { texts: nl, today })).bytes;
    expect(await readAnnex(silent)).toMatchObject({ kind: 'read', facts: dossier('official-sample') });
    expect(textOfPdf(silent)).not.toMatch(/07031412345|BE68539007547034/);
    const full = (await writeAnnex(facts, { texts: nl, today, identifiers: true })).bytes;
    expect(textOfPdf(full)).toMatch(/07031412345/);
    expect(await readAnnex(full)).toMatchObject({ facts: identifiers });
  });

  it('gives the same file for the same facts on the same day', async () => {
    const once = await writeAnnex(dossier('official-sample'), { texts: nl, today });
    const again = await writeAnnex(dossier('official-sample'), { texts: nl, today });
    expect(again.bytes).toEqual(once.bytes);
  });

  it('is missed in a PDF of somebody else, and refused when it makes no sense', async () => {
    const other = await PDFDocument.create();
    other.addPage();
    expect(await readAnnex(await other.save())).toEqual({ kind: 'no-dossier', pages: 1 });
    await other.attach(new TextEncoder().encode('{"duaalwijzer":1,"facts":{"hours.average":38}}'), 'duaalwijzer.json');
    expect(await readAnnex(await other.save())).toMatchObject({
      kind: 'damaged',
      problems: [{ path: 'facts.hours.average', fault: 'duration' }],
    });
  });

  it.each([
    ['no PDF', new TextEncoder().encode('geen pdf')],
    ['nothing', new Uint8Array()],
    ['half a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
  ])('is not readable in %s', async (_, bytes) => {
    expect(await readAnnex(bytes)).toEqual({ kind: 'unreadable' });
  });

  it('is behind the password of a protected PDF', async () => {
    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
    expect(await readAnnex(await locked.save())).toEqual({ kind: 'password' });
  });
});
