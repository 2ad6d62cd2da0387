/** The text of an annex read back into a schedule: our own, and those that somebody else typed. */
import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { isoDate, minutes, nl, readDossierText, type Facts, type Schedule } from '#core';
import { loadDocuments } from '#widget';
import { readAnnexText, type AnnexText } from '../../../extension/attachments/annex-text/read-annex-text';
import { textItemsOf } from '../../../extension/attachments/text-items';

const today = isoDate('2026-11-25');

function dossier(name: string): Facts {
  const reading = readDossierText(readFileSync(`test/dossiers/${name}.json`, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

async function readPdf(bytes: Uint8Array): Promise<AnnexText> {
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  const reading = readAnnexText(await textItemsOf(await task.promise));
  await task.destroy();
  return reading;
}

const ourAnnex = async (facts: Facts): Promise<AnnexText> => {
  const { writeAnnex } = await loadDocuments();
  return readPdf((await writeAnnex(facts, { texts: nl, today })).bytes);
};

describe('our own annex', () => {
  it.each(['official-sample', 'official-two-weekly'])('of %s gives the schedule that it was made of', async (name) => {
    const { schedule, 'hours.average': statedAverage } = dossier(name);
    expect(await ourAnnex(dossier(name))).toEqual({ kind: 'read', schedule, statedAverage });
  });

  it('keeps breaks of single days, three blocks on a day, lesson hours of dated days and the first week', async () => {
    const time = (from: number, to: number) => ({ from: minutes(from), to: minutes(to) });
    const schedule: Schedule = {
      firstWeek: isoDate('2026-08-31'),
      weeks: [
        {
          monday: { company: { blocks: [time(420, 540), time(600, 700), time(780, 1000)], breaks: [time(450, 465)] } },
          friday: { company: { blocks: [time(420, 720)], breaks: [time(600, 615)] } },
        },
        { tuesday: { school: { blocks: [time(505, 720)], breaks: [], lessonHours: 4.5 } } },
        {},
      ],
      compensationDays: [isoDate('2026-11-03')],
      studyDays: [
        {
          date: isoDate('2026-11-23'),
          school: { blocks: [time(505, 720)], breaks: [time(600, 615)], lessonHours: 4 },
          company: { blocks: [time(780, 960)], breaks: [] },
        },
      ],
      holidayTraining: [{ date: isoDate('2027-04-07'), company: { blocks: [time(480, 960)], breaks: [] } }],
    };
    expect(await ourAnnex({ schedule })).toEqual({ kind: 'read', schedule });
  });

  it('that is still blank has no schedule', async () => {
    expect(await ourAnnex({})).toEqual({ kind: 'no-schedule' });
  });
});

/** An annex as another program writes it: text at places, in any order. */
class OtherWriter {
  #page: PDFPage | undefined;
  #font: PDFFont | undefined;
  readonly #pieces: { text: string; x: number; y: number }[] = [];

  /** Texts at columns, this far from the top. */
  row(y: number, ...cells: readonly (readonly [x: number, text: string])[]): this {
    for (const [x, text] of cells) this.#pieces.push({ text, x, y });
    return this;
  }

  /** Draws the pieces, the last first, each letter by itself where asked. */
  async bytes({ letters = false } = {}): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    const page = document.addPage([842, 595]);
    const font = await document.embedFont(StandardFonts.TimesRoman);
    this.#page = page;
    this.#font = font;
    for (const { text, x, y } of this.#pieces.toReversed()) {
      if (letters) this.#byLetter(text, x, y);
      else page.drawText(text, { x, y: 595 - y, size: 10, font });
    }
    return document.save();
  }

  #byLetter(text: string, x: number, y: number): void {
    let at = x;
    for (const letter of text) {
      this.#page?.drawText(letter, { x: at, y: 595 - y, size: 10, ...(this.#font && { font: this.#font }) });
      at += this.#font?.widthOfTextAtSize(letter, 10) ?? 5;
    }
  }
}

const [vm1, nm1, vm2, nm2] = [140, 290, 450, 620];
const days = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'vrijdag', 'Zaterdag', 'zondag'];
const open = 'Van.....tot.....';

/** The grid of the official model with the hours of some cells, by row and column. */
function officialGrid(
  writer: OtherWriter,
  top: number,
  heads: readonly [string, string],
  cells: Readonly<Record<number, readonly [string, string, string, string]>>,
): OtherWriter {
  writer.row(top, [50, 'dagen'], [200, heads[0]], [520, heads[1]]);
  writer.row(top + 16, [vm1, 'Voormiddag'], [nm1, 'Namiddag'], [vm2, 'Voormiddag'], [nm2, 'Namiddag']);
  for (const [index, day] of days.entries()) {
    const [a, b, c, d] = cells[index] ?? [open, open, open, open];
    writer.row(top + 32 + index * 16, [50, day], [vm1, a], [nm1, b], [vm2, c], [nm2, d]);
  }
  return writer;
}

const schoolDay = [open, open, 'Van 8:20 tot 12:00', 'Van 12:30 tot 16:50'] as const;
const companyDay = ['Van 7:30 tot 12:00', 'Van 12:30 tot 16:30', open, open] as const;

const officialSample = (): OtherWriter =>
  officialGrid(
    new OtherWriter()
      .row(30, [50, 'BIJLAGE bij de overeenkomst van alternerende opleiding (OAO)'])
      .row(50, [50, 'De wekelijkse arbeidsduur van de overeenkomst bedraagt 40 uren per week.']),
    80,
    ['Onderneming', 'Opleidingsverstrekker'],
    { 0: schoolDay, 1: companyDay, 2: companyDay, 3: schoolDay, 4: companyDay },
  )
    .row(250, [50, 'Rustpauzes toegekend in de voor- en/of in de namiddag (indien van toepassing en geen werktijd):'])
    .row(266, [50, 'Opleidingsverstrekker'])
    .row(280, [50, 'Voormiddag: van 10:00 tot 10:15'])
    .row(294, [50, 'Namiddag: van 14:15 tot 14:30'])
    .row(310, [50, 'Onderneming'])
    .row(324, [50, 'Voormiddag: van 10:00 tot 10:15'])
    .row(338, [50, 'Namiddag: van 15:00 tot 15:15'])
    .row(360, [
      50,
      'De leerling heeft recht op inhaalrustdagen op 26/12/2023 – 27/12/2023 – 28/12/2023 – 29/12/2023 – 3/01/2024 – 4/01/2024 –',
    ])
    .row(374, [50, '5/01/2024 – 6/01/2024 – 19/05/2024 – 14/08/2024 – 30/10/2024 – 31/10/2024'])
    .row(396, [
      50,
      'Pedagogische studiedag: maandag 15/05/2023 - De leerling gaat dan naar de leerwerkplek: Van 8:00 tot 12:00 en',
    ])
    .row(410, [50, 'van 12:30 tot 16:30; middagpauze van 12:00 tot 12:30'])
    .row(440, [50, 'Opgemaakt op 1 september 2023']);

/** The schedule of a dossier as its clock tells it: the model has no place for lesson hours. */
function withoutLessonHours(schedule: Schedule | undefined): unknown {
  return JSON.parse(JSON.stringify(schedule), (key, value: unknown) => (key === 'lessonHours' ? undefined : value));
}

describe('an annex of the official model that somebody else made', () => {
  it.each([
    ['in one piece a cell', false],
    ['letter by letter', true],
  ])('gives the schedule of the official sample, written %s, last text first', async (_, letters) => {
    const reading = await readPdf(await officialSample().bytes({ letters }));
    expect(reading).toEqual({
      kind: 'read',
      schedule: withoutLessonHours(dossier('official-sample').schedule),
      statedAverage: minutes(2400),
    });
  });

  it.each(['8u20 tot 12u', '8.20 - 12.00', '08:20 tot 12:00', 'van 8h20 tot 12h00', '8u20 tot en met 12 uur'])(
    'takes hours written as %s',
    async (hours) => {
      const writer = officialGrid(new OtherWriter(), 80, ['Onderneming', 'School'], { 2: [hours, open, open, open] });
      expect(await readPdf(await writer.bytes())).toMatchObject({
        kind: 'read',
        schedule: { weeks: [{ wednesday: { company: { blocks: [{ from: 500, to: 720 }] } } }] },
      });
    },
  );

  it('puts the grids of even and odd weeks with the school days', async () => {
    const writer = officialGrid(new OtherWriter(), 60, ['Onderneming', 'Opleidingsverstrekker'], { 0: schoolDay });
    officialGrid(writer, 300, ['Onderneming: even weken', 'Onderneming: oneven weken'], {
      2: ['Van 6:00 tot 10:00', 'Van 10:30 tot 14:30', 'Van 10:00 tot 14:00', 'Van 14:30 tot 18:30'],
    });
    const reading = await readPdf(await writer.bytes());
    const school = {
      school: {
        blocks: [
          { from: 500, to: 720 },
          { from: 750, to: 1010 },
        ],
      },
    };
    expect(reading).toMatchObject({
      kind: 'read',
      schedule: {
        weeks: [
          {
            monday: school,
            wednesday: {
              company: {
                blocks: [
                  { from: 360, to: 600 },
                  { from: 630, to: 870 },
                ],
              },
            },
          },
          {
            monday: school,
            wednesday: {
              company: {
                blocks: [
                  { from: 600, to: 840 },
                  { from: 870, to: 1110 },
                ],
              },
            },
          },
        ],
      },
    });
  });

  it('says what it cannot read, and guesses nothing', async () => {
    const writer = officialGrid(new OtherWriter(), 80, ['Onderneming', 'Opleidingsverstrekker'], {
      0: schoolDay,
      1: ['Van 7:30 tot .....', open, open, open],
      2: ['vanaf 25:00 tot 26:00', open, open, open],
    });
    const reading = await readPdf(await writer.bytes());
    expect(reading).toMatchObject({ kind: 'partly' });
    expect(reading).not.toHaveProperty('schedule');
    expect(reading.kind === 'partly' && reading.unread.join(' | ')).toMatch(/7:30 tot .*25:00/);
  });

  it('takes no date for a rest day that stands elsewhere', async () => {
    const writer = officialGrid(new OtherWriter(), 80, ['Onderneming', 'Opleidingsverstrekker'], { 0: schoolDay })
      .row(300, [50, 'De leerling heeft recht op inhaalrustdagen op 26/12/2023'])
      .row(316, [50, 'De leerling is geboren op 14/03/2007']);
    expect(await readPdf(await writer.bytes())).toMatchObject({ schedule: { compensationDays: ['2023-12-26'] } });
  });

  it('does not choose between two different weeks without a name', async () => {
    const writer = officialGrid(new OtherWriter(), 60, ['Onderneming', 'Opleidingsverstrekker'], { 0: schoolDay });
    officialGrid(writer, 300, ['Onderneming', 'Opleidingsverstrekker'], { 1: companyDay });
    expect(await readPdf(await writer.bytes())).toEqual({ kind: 'partly', unread: [] });
  });
});

describe('a document without a schedule', () => {
  it('that is a picture of a page has no text', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    expect(await readPdf(await document.save())).toEqual({ kind: 'no-text' });
  });

  it('that is a letter has no hours', async () => {
    const writer = new OtherWriter().row(60, [50, 'De onderneming en de school spreken af op maandag om 8:20.']);
    expect(await readPdf(await writer.bytes())).toEqual({ kind: 'no-schedule' });
  });
});
