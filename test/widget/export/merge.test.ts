/** Several files in one, seen through another reader. */
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isoDate, nl } from '#core';
import { writeAnnex } from '../../../widget/export/annex-pdf';
import { mergeFiles, type Merged, type MergeOptions } from '../../../widget/export/merge';
import { readAnnex } from '../../../widget/export/read-annex';
import { drawPdf, infoOfPdf, jpgOfPdf, pngOfPdf, textOfPdf } from './poppler';

const today = isoDate('2026-11-25');
const options: MergeOptions = { title: 'Uurroosters', today };

const red = [255, 0, 0];
const green = [0, 255, 0];

/** A picture of 200 by 100: red at the top left, green at the top right, blue below. */
async function pictureSource(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 100]);
  page.drawRectangle({ x: 0, y: 50, width: 100, height: 50, color: rgb(1, 0, 0) });
  page.drawRectangle({ x: 100, y: 50, width: 100, height: 50, color: rgb(0, 1, 0) });
  page.drawRectangle({ x: 0, y: 0, width: 200, height: 50, color: rgb(0, 0, 1) });
  return document.save();
}

/** The JPG as a camera writes it that was held in another way. */
function turned(jpg: Uint8Array, orientation: number): Uint8Array {
  const exif = new TextEncoder().encode('Exif\0\0II*\0');
  const directory = [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  const segment = [...exif, ...directory];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, segment.length + 2, ...segment, ...jpg.subarray(2)]);
}

async function pdfSaying(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(text);
  return document.save();
}

const bytesOf = (merged: Merged): Uint8Array => {
  if (merged.kind !== 'merged') throw new Error(JSON.stringify(merged));
  return merged.bytes;
};

const isLike = (colour: readonly number[], wanted: readonly number[]): boolean =>
  colour.every((part, index) => Math.abs(part - (wanted[index] ?? 0)) < 40);

let jpg: Uint8Array;
let png: Uint8Array;

beforeAll(async () => {
  const source = await pictureSource();
  jpg = jpgOfPdf(source);
  png = pngOfPdf(source);
});

describe('merging', () => {
  it('keeps the order and the pages, and tells how far it is', async () => {
    const progress: string[] = [];
    const merged = await mergeFiles(
      [
        { name: 'even.pdf', bytes: await pdfSaying('even weken') },
        { name: 'foto.jpg', bytes: jpg },
        { name: 'oneven.pdf', bytes: await pdfSaying('oneven weken') },
      ],
      { ...options, onProgress: (done, files) => progress.push(`${String(done)}/${String(files)}`) },
    );
    expect(merged).toMatchObject({ kind: 'merged', pages: 3 });
    expect(textOfPdf(bytesOf(merged)).replace(/\s+/g, ' ').trim()).toBe('even weken oneven weken');
    expect(infoOfPdf(bytesOf(merged))).toMatch(/Pages: +3[^]*Title: +Uurroosters|Title: +Uurroosters[^]*Pages: +3/);
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
  });

  it.each([
    ['JPG', () => jpg],
    ['PNG', () => png],
  ])('fits a wide %s on a page of A4 that lies', async (_, picture) => {
    const page = drawPdf(bytesOf(await mergeFiles([{ name: 'x', bytes: picture() }], options)));
    expect([page.width, page.height]).toEqual([842, 596]);
    expect(isLike(page.at(40, 130), red)).toBe(true);
    expect(isLike(page.at(800, 130), green)).toBe(true);
    expect(isLike(page.at(10, 10), [255, 255, 255])).toBe(true);
  });

  // Which corner of the page shows the top left and the top right corner of the picture as it is stored: the table of EXIF.
  it.each([
    [1, 'left top', 'right top'],
    [2, 'right top', 'left top'],
    [3, 'right bottom', 'left bottom'],
    [4, 'left bottom', 'right bottom'],
    [5, 'left top', 'left bottom'],
    [6, 'right top', 'right bottom'],
    [7, 'right bottom', 'right top'],
    [8, 'left bottom', 'left top'],
  ])('turns a photo of orientation %i upright', async (orientation, redCorner, greenCorner) => {
    const page = drawPdf(bytesOf(await mergeFiles([{ name: 'x', bytes: turned(jpg, orientation) }], options)));
    const isTall = orientation > 4;
    expect(page.width > page.height).toBe(!isTall);
    const short = isTall ? { x: 160, y: 40 } : { x: 40, y: 120 };
    const colourAt = (corner: string): readonly number[] =>
      page.at(
        corner.includes('left') ? short.x : page.width - short.x,
        corner.includes('top') ? short.y : page.height - short.y,
      );
    expect(isLike(colourAt(redCorner), red)).toBe(true);
    expect(isLike(colourAt(greenCorner), green)).toBe(true);
  });

  it('names every file that it cannot take, and makes none', async () => {
    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
    const merged = await mergeFiles(
      [
        { name: 'goed.pdf', bytes: await pdfSaying('goed') },
        { name: 'leeg.pdf', bytes: new Uint8Array() },
        { name: 'rooster.docx', bytes: new TextEncoder().encode('PK\u0003\u0004…') },
        { name: 'slot.pdf', bytes: await locked.save() },
        { name: 'half.pdf', bytes: new TextEncoder().encode('%PDF-1.7 en dan niets') },
        { name: 'half.jpg', bytes: jpg.subarray(0, 20) },
      ],
      options,
    );
    expect(merged).toEqual({
      kind: 'refused',
      problems: [
        { name: 'leeg.pdf', fault: 'empty' },
        { name: 'rooster.docx', fault: 'type' },
        { name: 'slot.pdf', fault: 'password' },
        { name: 'half.pdf', fault: 'unreadable' },
        { name: 'half.jpg', fault: 'unreadable' },
      ],
    });
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const files = [1, 2, 3].map((number) => ({ name: `${String(number)}.jpg`, bytes: jpg }));
    const done: number[] = [];
    const merged = await mergeFiles(files, {
      ...options,
      signal: controller.signal,
      onProgress: (count) => {
        done.push(count);
        controller.abort();
      },
    });
    expect(merged).toEqual({ kind: 'cancelled' });
    expect(done).toEqual([1]);
  });

  it('takes the dossier of one annex along, and none where two differ', async () => {
    const annex = async (average: string) => {
      const { bytes } = await writeAnnex({ 'training.name': average }, { texts: nl, today });
      return { name: `${average}.pdf`, bytes };
    };
    const photo = { name: 'foto.jpg', bytes: jpg };
    const one = await mergeFiles([await annex('Kapper'), photo], options);
    expect(await readAnnex(bytesOf(one))).toMatchObject({ kind: 'read', facts: { 'training.name': 'Kapper' } });
    const two = await mergeFiles([await annex('Kapper'), await annex('Bakker')], options);
    expect(await readAnnex(bytesOf(two))).toMatchObject({ kind: 'no-dossier' });
  });
});
