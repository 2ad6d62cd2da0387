/**
 * The annex of an agreement as PDF: A4, with the structure of the official model, tagged for assistive tools. The dossier
 * is a file inside it, so that the schedule can be read back without loss. The same facts on the same day give the same
 * bytes.
 */
import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib';
import {
  annexTexts,
  fillSentence,
  withoutIdentifiers,
  writeDossier,
  type CommonTexts,
  type Facts,
  type PlainDate,
} from '#core';
import { annexOf, blank, type Annex, type AnnexDates, type AnnexField, type AnnexGrid } from './annex';
import { dossierFile } from './dossier-file';
import { lineHeight, Sheet, type Colour, type TextStyle } from './sheet';

export interface AnnexOptions {
  /** Language of the document. */
  readonly texts: CommonTexts;
  /** The day on which it is made. */
  readonly today: PlainDate;
  /** Whether national register numbers and account numbers may be in it, printed and in the dossier inside. */
  readonly identifiers?: boolean;
}

export interface AnnexPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Texts with letters that the font does not have: a blank stands for them, to be filled in by hand. */
  readonly unwritten: readonly string[];
}

const accent: Colour = [0.043, 0.365, 0.341];
const muted: Colour = [0.36, 0.36, 0.36];
const rule: Colour = [0.72, 0.72, 0.7];
const strongRule: Colour = [0.45, 0.45, 0.44];
const headFill: Colour = [0.91, 0.95, 0.94];

const title: TextStyle = { size: 16, weight: 'bold', colour: accent };
const heading: TextStyle = { size: 10.5, weight: 'bold', colour: accent };
const body: TextStyle = { size: 9 };
const strong: TextStyle = { size: 9, weight: 'bold' };
const label: TextStyle = { size: 8, colour: muted };
const small: TextStyle = { size: 8, colour: muted };
const step = body.size * lineHeight;

/** Makes the annex. @throws never: a text that cannot be written is left blank, and named in `unwritten`. */
export async function writeAnnex(facts: Facts, options: AnnexOptions): Promise<AnnexPdf> {
  const { texts, today, identifiers = false } = options;
  const words = annexTexts[texts.language];
  const known = identifiers ? facts : withoutIdentifiers(facts);
  const document = await PDFDocument.create({ updateMetadata: false });
  const sheet = new Sheet(document);
  const unwritten = new Set<string>();
  const annex = writable(annexOf({ facts, texts, identifiers }), sheet, unwritten);
  drawAnnex(sheet, annex, options);
  sheet.finish((page, pages) => drawFoot(sheet, annex, fillPage(words.page, page, pages, texts)), texts.language);
  describe(document, annex, options);
  await document.attach(new TextEncoder().encode(JSON.stringify(writeDossier(known))), dossierFile, {
    mimeType: 'application/json',
    description: words.attachment,
    creationDate: new Date(today),
    modificationDate: new Date(today),
    afRelationship: AFRelationship.Source,
  });
  const bytes = Uint8Array.from(await document.save());
  return { bytes, pages: document.getPageCount(), unwritten: [...unwritten] };
}

const fillPage = (sentence: string, page: number, pages: number, texts: CommonTexts): string =>
  fillSentence(sentence, { page: { unit: 'number', value: page }, pages: { unit: 'number', value: pages } }, texts);

function describe(document: PDFDocument, annex: Annex, { today }: AnnexOptions): void {
  document.setTitle(`${annex.title}: ${annex.heading.toLowerCase()}`, { showInWindowTitleBar: true });
  document.setSubject(annex.heading);
  document.setCreator('Duaalwijzer');
  document.setProducer('Duaalwijzer');
  document.setCreationDate(new Date(today));
  document.setModificationDate(new Date(today));
}

/** What the font has no letters for becomes a blank: better a line to fill in than a name with question marks. */
function writable(annex: Annex, sheet: Sheet, unwritten: Set<string>): Annex {
  const check = (text: string): boolean => {
    const isFine = sheet.canWrite(text);
    if (!isFine) unwritten.add(text);
    return isFine;
  };
  return {
    ...annex,
    fields: annex.fields.map((field) =>
      field.value === undefined || check(field.value) ? field : { label: field.label },
    ),
    signatures: annex.signatures.map(({ name, ...signature }) =>
      name === undefined || !check(name) ? signature : { ...signature, name },
    ),
  };
}

function drawAnnex(sheet: Sheet, annex: Annex, { texts }: AnnexOptions): void {
  drawTitle(sheet, annex);
  drawFields(sheet, annex.fields);
  drawHeading(sheet, annexTexts[texts.language].hoursHeading);
  for (const sentence of annex.sentences) sheet.paragraph(sentence, body, 1.5);
  sheet.y += 8;
  for (const grid of annex.grids) drawGrid(sheet, grid, texts);
  drawRestDays(sheet, annex.rest);
  for (const dates of annex.datedDays) drawDatedDays(sheet, dates);
  drawSignatures(sheet, annex, texts);
}

function drawTitle(sheet: Sheet, annex: Annex): void {
  sheet.keep(60);
  sheet.within('P', () => sheet.text(annex.title, { x: sheet.left, y: sheet.y }, { size: 10.5 }));
  sheet.y += 10.5 * lineHeight + 2;
  sheet.within('H1', () => sheet.text(annex.heading, { x: sheet.left, y: sheet.y }, title));
  sheet.y += title.size * lineHeight + 5;
  sheet.line({ x: sheet.left, y: sheet.y }, { x: sheet.right, y: sheet.y }, accent, { width: 1.4 });
  sheet.y += 9;
}

function drawHeading(sheet: Sheet, text: string, room = 40): void {
  sheet.keep(heading.size * lineHeight + room);
  sheet.within('H2', () => sheet.text(text, { x: sheet.left, y: sheet.y }, heading));
  sheet.y += heading.size * lineHeight + 3;
}

// --- who ---

const fieldColumns = 2;
const fieldLabelWidth = 88;

/** Pairs of a name and its value, two beside each other; a dotted line where there is no value. */
function drawFields(sheet: Sheet, fields: readonly AnnexField[]): void {
  const gap = 18;
  const width = (sheet.width - gap) / fieldColumns;
  sheet.within('Table', () => {
    for (let index = 0; index < fields.length; index += fieldColumns) {
      const row = fields.slice(index, index + fieldColumns);
      const wrapped = row.map(({ value }) =>
        value === undefined ? [''] : sheet.wrap(value, width - fieldLabelWidth, body),
      );
      const height = Math.max(...wrapped.map((lines) => lines.length)) * step + 5;
      sheet.keep(height);
      sheet.within('TR', () => {
        for (const [column, field] of row.entries()) {
          drawField(sheet, field, wrapped[column] ?? [], sheet.left + column * (width + gap), width);
        }
      });
      sheet.y += height;
    }
  });
  sheet.y += 7;
}

function drawField(sheet: Sheet, field: AnnexField, lines: readonly string[], x: number, width: number): void {
  const { y } = sheet;
  sheet.within('TH', () => sheet.text(field.label, { x, y: y + 0.8 }, label), 'Row');
  sheet.within('TD', () => {
    if (field.value === undefined) {
      const line = y + step - 1;
      sheet.line({ x: x + fieldLabelWidth, y: line }, { x: x + width, y: line }, strongRule, { dots: true });
    } else sheet.lines(lines, { x: x + fieldLabelWidth, y }, body);
  });
}

// --- grid ---

const columns = { day: 64, lessonHours: 51 };
const cellPadding = 5;

function drawGrid(sheet: Sheet, grid: AnnexGrid, texts: CommonTexts): void {
  const words = annexTexts[texts.language];
  const cellWidth = (sheet.width - columns.day - columns.lessonHours) / 4;
  const starts = [0, 1, 2, 3].map((cell) => sheet.left + columns.day + cell * cellWidth);
  const heights = grid.rows.map(({ cells }) => Math.max(1, ...cells.map((lines) => lines.length)) * step + 6);
  const headHeight = 2 * (step + 4);
  const whole = headHeight + heights.reduce((sum, height) => sum + height, 0);
  sheet.keep(whole + (grid.heading === undefined ? 0 : 18));
  if (grid.heading !== undefined) drawHeading(sheet, grid.heading, 0);
  sheet.within('Table', () => {
    const top = sheet.y;
    drawGridHead(sheet, starts, words);
    for (const [index, row] of grid.rows.entries()) {
      const height = heights[index] ?? 0;
      sheet.within('TR', () => {
        const y = sheet.y + 3;
        sheet.within('TH', () => sheet.text(row.day, { x: sheet.left + cellPadding, y }, strong), 'Row');
        for (const [cell, lines] of row.cells.entries()) {
          sheet.within('TD', () => sheet.lines(lines, { x: (starts[cell] ?? 0) + cellPadding, y }, body));
        }
        sheet.within('TD', () => drawLessonHours(sheet, row.lessonHours, y));
      });
      sheet.y += height;
      sheet.line({ x: sheet.left, y: sheet.y }, { x: sheet.right, y: sheet.y }, rule);
    }
    for (const [cell, x] of [...starts, sheet.right - columns.lessonHours].entries()) {
      const isPlace = cell % 2 === 0;
      const from = isPlace ? top : top + headHeight / 2;
      sheet.line({ x, y: from }, { x, y: sheet.y }, isPlace ? strongRule : rule, { width: isPlace ? 0.8 : 0.5 });
    }
  });
  sheet.y += 7;
  drawBreaks(sheet, grid, words);
}

function drawGridHead(sheet: Sheet, starts: readonly number[], words: (typeof annexTexts)['nl']): void {
  const row = step + 4;
  const last = sheet.right - columns.lessonHours;
  sheet.box({ x: sheet.left, y: sheet.y }, sheet.width, row * 2, headFill);
  const head = (text: string, x: number, style: TextStyle): void =>
    sheet.within('TH', () => sheet.text(text, { x: x + cellPadding, y: sheet.y + 3 }, style), 'Column');
  sheet.within('TR', () => {
    head(words.day, sheet.left, strong);
    head(words.places.company, starts[0] ?? 0, strong);
    head(words.places.school, starts[2] ?? 0, strong);
    head(words.lessonHours, last, strong);
  });
  sheet.y += row;
  sheet.line({ x: starts[0] ?? 0, y: sheet.y }, { x: last, y: sheet.y }, rule, { width: 0.5 });
  sheet.within('TR', () => {
    for (const [cell, x] of starts.entries()) head(cell % 2 === 0 ? words.morning : words.afternoon, x, label);
  });
  sheet.y += row;
  sheet.line({ x: sheet.left, y: sheet.y }, { x: sheet.right, y: sheet.y }, strongRule, { width: 0.8 });
}

function drawLessonHours(sheet: Sheet, lessonHours: string | undefined, y: number): void {
  if (lessonHours === undefined) return;
  const text = lessonHours === '' ? blank : lessonHours;
  sheet.text(text, { x: sheet.right - columns.lessonHours + cellPadding, y }, lessonHours === '' ? label : body);
}

function drawBreaks(sheet: Sheet, grid: AnnexGrid, words: (typeof annexTexts)['nl']): void {
  const placeWidth = 108;
  const wrapped = grid.breaks.map(({ place, lines }) => ({
    place,
    lines: (lines.length > 0 ? lines : [words.noBreaks]).flatMap((line) =>
      sheet.wrap(line, sheet.width - placeWidth, body),
    ),
  }));
  sheet.keep(step * (1 + wrapped.reduce((sum, { lines }) => sum + lines.length, 0)) + 6);
  sheet.within('P', () => sheet.text(words.breaksHeading, { x: sheet.left, y: sheet.y }, strong));
  sheet.y += step + 2;
  for (const { place, lines } of wrapped) {
    sheet.keep(step * lines.length);
    sheet.within('P', () => {
      sheet.text(place, { x: sheet.left, y: sheet.y }, { ...body, colour: muted });
      sheet.y = sheet.lines(lines, { x: sheet.left + placeWidth, y: sheet.y }, body) + 1.5;
    });
  }
  sheet.y += 10;
}

// --- dates ---

const dateColumns = 3;

function drawRestDays(sheet: Sheet, { heading: text, intro, lines, isNeeded }: Annex['rest']): void {
  drawHeading(sheet, text);
  sheet.paragraph(intro, body, 2);
  if (lines.length === 0 && isNeeded) {
    sheet.keep(step);
    sheet.line({ x: sheet.left, y: sheet.y + step }, { x: sheet.right, y: sheet.y + step }, strongRule, { dots: true });
    sheet.y += step + 4;
  }
  const perColumn = Math.ceil(lines.length / dateColumns);
  sheet.within('L', () => {
    for (let row = 0; row < perColumn; row += 1) {
      sheet.keep(step);
      for (let column = 0; column < dateColumns; column += 1) {
        const line = lines[row * dateColumns + column];
        if (line === undefined) continue;
        const x = sheet.left + (column * sheet.width) / dateColumns;
        sheet.within('LI', () => sheet.within('LBody', () => sheet.text(line, { x, y: sheet.y }, body)));
      }
      sheet.y += step;
    }
  });
  sheet.y += 10;
}

function drawDatedDays(sheet: Sheet, { heading: text, intro, lines }: AnnexDates): void {
  drawHeading(sheet, text);
  sheet.paragraph(intro, body, 2);
  sheet.within('L', () => {
    for (const line of lines) {
      sheet.within('LI', () =>
        sheet.within('LBody', () => {
          for (const part of sheet.wrap(line, sheet.width, body)) {
            sheet.keep(step);
            sheet.text(part, { x: sheet.left, y: sheet.y }, body);
            sheet.y += step;
          }
        }),
      );
    }
  });
  sheet.y += 10;
}

// --- signatures ---

const signatureHeight = 74;

/** Blocks beside each other, two by two; a block is never cut by the end of a page. */
function drawSignatures(sheet: Sheet, { signatures }: Annex, texts: CommonTexts): void {
  const words = annexTexts[texts.language];
  const perRow = signatures.length === 4 ? 2 : 3;
  const gap = 16;
  const width = (sheet.width - gap * (perRow - 1)) / perRow;
  const rows = Math.ceil(signatures.length / perRow);
  drawHeading(sheet, words.signHeading, rows * (signatureHeight + 8));
  for (let row = 0; row < rows; row += 1) {
    for (const [index, signature] of signatures.slice(row * perRow, (row + 1) * perRow).entries()) {
      const x = sheet.left + index * (width + gap);
      drawSignature(sheet, signature, { x, width }, words);
    }
    sheet.y += signatureHeight + 8;
  }
}

function drawSignature(
  sheet: Sheet,
  { role, note, name }: Annex['signatures'][number],
  { x, width }: { readonly x: number; readonly width: number },
  words: (typeof annexTexts)['nl'],
): void {
  const { y } = sheet;
  const line = (at: number): void => sheet.line({ x, y: at }, { x: x + width, y: at }, strongRule, { width: 0.6 });
  sheet.within('Sect', () => {
    sheet.within('H3', () => sheet.text(role, { x, y }, strong));
    if (note !== undefined) sheet.within('P', () => sheet.text(note, { x, y: y + step }, small));
    const nameAt = y + 2 * step + 2;
    sheet.within('P', () => {
      sheet.text(words.name, { x, y: nameAt }, small);
      if (name !== undefined) {
        const at = x + sheet.widthOf(words.name, small) + 6;
        const [first = ''] = sheet.wrap(name, x + width - at, body);
        sheet.text(first, { x: at, y: nameAt - 0.6 }, body);
      }
    });
    line(nameAt + step);
    sheet.within('P', () => sheet.text(words.dateAndSignature, { x, y: nameAt + step + 4 }, small));
    line(y + signatureHeight);
  });
}

function drawFoot(sheet: Sheet, annex: Annex, page: string): void {
  const y = sheet.bottom + 18;
  sheet.line({ x: sheet.left, y: y - 6 }, { x: sheet.right, y: y - 6 }, rule, { width: 0.5 });
  sheet.text(annex.title, { x: sheet.left, y }, small, true);
  sheet.text(page, { x: sheet.right - sheet.widthOf(page, small), y }, small, true);
}
