/** Pages of A4 that text and lines are drawn on from top to bottom, with what belongs together kept on one page. */
import {
  beginText,
  endMarkedContent,
  endText,
  lineTo,
  moveText,
  moveTo,
  PageSizes,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  fill,
  setDashPattern,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  showText,
  StandardFonts,
  stroke,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { Structure } from './structure';
import { TypeFace } from './type-face';

export type Colour = readonly [red: number, green: number, blue: number];
export type Weight = 'regular' | 'bold';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
}

/** In points, from the top left corner of the page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const [pageWidth, pageHeight] = PageSizes.A4;
const margin = { side: 45, top: 42, bottom: 52 };
const black: Colour = [0.13, 0.13, 0.13];

/** Where text sits on its line, as a part of its size. */
const ascent = 0.78;
export const lineHeight = 1.32;

export class Sheet {
  readonly #document: PDFDocument;
  readonly #faces = {
    regular: new TypeFace(StandardFonts.Helvetica, 'F1'),
    bold: new TypeFace(StandardFonts.HelveticaBold, 'F2'),
  } satisfies Record<Weight, TypeFace>;
  readonly #structure: Structure;
  readonly left = margin.side;
  readonly right = pageWidth - margin.side;
  /** Where the next thing is drawn, from the top of the page. */
  y = 0;
  #page: PDFPage | undefined;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#structure = new Structure(document.context);
  }

  get width(): number {
    return this.right - this.left;
  }

  get bottom(): number {
    return pageHeight - margin.bottom;
  }

  canWrite(text: string): boolean {
    return Object.values(this.#faces).every((face) => face.canWrite(text));
  }

  within(...[tag, draw, scope]: Parameters<Structure['within']>): void {
    this.#structure.within(tag, draw, scope);
  }

  /** Goes to a new page where there is no room for something of this height. */
  keep(height: number): void {
    if (this.#page === undefined || this.y + height > this.bottom) this.#nextPage();
  }

  widthOf(text: string, { size, weight = 'regular' }: TextStyle): number {
    return this.#faces[weight].widthOf(text, size);
  }

  /** The lines of a text that fit a width; a word that is too long is broken. */
  wrap(text: string, width: number, style: TextStyle): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/[^\S\u00a0]+/).flatMap((one) => this.#pieces(one, width, style))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.widthOf(longer, style) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }

  #pieces(word: string, width: number, style: TextStyle): readonly string[] {
    if (this.widthOf(word, style) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (piece !== '' && this.widthOf(piece + character, style) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  }

  /** One line of text; its top is at the spot. Without a place in the structure it is decoration. */
  text(text: string, at: Spot, style: TextStyle, decoration = false): void {
    const page = this.#current();
    const mark = decoration ? undefined : this.#structure.mark(page);
    const [red, green, blue] = style.colour ?? black;
    const runs = this.#faces[style.weight ?? 'regular'].runs(text);
    let { x } = at;
    const shown = runs.flatMap(({ font, codes, width }) => {
      const operators = [
        beginText(),
        setFontAndSize(font, style.size),
        moveText(x, pageHeight - at.y - style.size * ascent),
        showText(codes),
        endText(),
      ];
      x += (width * style.size) / 1000;
      return operators;
    });
    page.pushOperators(
      mark ? begin(mark.tag, `<</MCID ${String(mark.id)}>>`) : begin('Artifact'),
      setFillingRgbColor(red, green, blue),
      ...shown,
      endMarkedContent(),
    );
  }

  /** Lines of text below each other. Returns where they end. */
  lines(lines: readonly string[], at: Spot, style: TextStyle): number {
    const step = style.size * lineHeight;
    for (const [index, line] of lines.entries()) this.text(line, { x: at.x, y: at.y + index * step }, style);
    return at.y + lines.length * step;
  }

  /** A text over the whole width, on as many pages as it takes. */
  paragraph(text: string, style: TextStyle, after = 4): void {
    const step = style.size * lineHeight;
    this.within('P', () => {
      for (const line of this.wrap(text, this.width, style)) {
        this.keep(step);
        this.text(line, { x: this.left, y: this.y }, style);
        this.y += step;
      }
    });
    this.y += after;
  }

  line(from: Spot, to: Spot, colour: Colour, { width = 0.6, dots = false } = {}): void {
    this.#draw(
      setStrokingRgbColor(...colour),
      setLineWidth(width),
      ...(dots ? [setDashPattern([0.8, 2.2], 0)] : []),
      moveTo(from.x, pageHeight - from.y),
      lineTo(to.x, pageHeight - to.y),
      stroke(),
    );
  }

  box(at: Spot, width: number, height: number, colour: Colour): void {
    this.#draw(setFillingRgbColor(...colour), rectangle(at.x, pageHeight - at.y - height, width, height), fill());
  }

  /** Draws the foot of every page, and hands the fonts and the structure over to the document. */
  finish(foot: (page: number, pages: number) => void, language: string): void {
    const pages = this.#document.getPages();
    for (const [index, page] of pages.entries()) {
      this.#page = page;
      foot(index + 1, pages.length);
    }
    const { context, catalog } = this.#document;
    const fonts = Object.values(this.#faces).flatMap((face) => face.embed(context));
    for (const page of pages) for (const [name, ref] of fonts) page.node.setFontDictionary(name, ref);
    this.#structure.finish(catalog, language);
  }

  #draw(...operators: PDFOperator[]): void {
    this.#current().pushOperators(
      begin('Artifact'),
      pushGraphicsState(),
      ...operators,
      popGraphicsState(),
      endMarkedContent(),
    );
  }

  #current(): PDFPage {
    return this.#page ?? this.#nextPage();
  }

  #nextPage(): PDFPage {
    this.#page = this.#document.addPage(PageSizes.A4);
    this.y = margin.top;
    return this.#page;
  }
}

const begin = (tag: string, properties?: string): PDFOperator =>
  properties === undefined
    ? PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of(tag)])
    : PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), properties]);
