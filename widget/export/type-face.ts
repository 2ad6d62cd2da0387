/**
 * A standard font of PDF with all the letters it has, not only those of Western Europe: `ł`, `ş`, `ő` are in every reader
 * and need no font in the file. They are written by the name of their glyph, in a second encoding of the same font.
 */
import {
  PDFHexString,
  PDFName,
  StandardFontEmbedder,
  StandardFonts,
  type PDFContext,
  type PDFRef,
} from '@cantoo/pdf-lib';

type FontName = Parameters<typeof StandardFontEmbedder.for>[0];

/** The library keeps the names that its embedder takes to itself; they are the same words as its standard fonts. */
const isFontName = (font: string): font is FontName => Object.values<string>(StandardFonts).includes(font);

function embedderOf(font: string): StandardFontEmbedder {
  if (!isFontName(font)) throw new TypeError(`${font} is no standard font`);
  return StandardFontEmbedder.for(font);
}

/** A stretch of text in one of the two encodings. */
export interface Run {
  readonly font: PDFName;
  readonly codes: PDFHexString;
  /** In thousandths of the size. */
  readonly width: number;
}

interface Glyph {
  readonly name: string;
  /** Its code in the usual encoding; absent where it has none. */
  readonly code?: number;
}

/** Accents of the names that Adobe gave to its glyphs. */
const accents: Readonly<Record<string, readonly string[]>> = {
  '\u0300': ['grave'],
  '\u0301': ['acute'],
  '\u0302': ['circumflex'],
  '\u0303': ['tilde'],
  '\u0304': ['macron'],
  '\u0306': ['breve'],
  '\u0307': ['dotaccent'],
  '\u0308': ['dieresis'],
  '\u030a': ['ring'],
  '\u030b': ['hungarumlaut'],
  '\u030c': ['caron'],
  '\u0326': ['commaaccent'],
  '\u0327': ['cedilla', 'commaaccent'],
  '\u0328': ['ogonek'],
};

const singleGlyphs: Readonly<Record<string, string>> = {
  Ł: 'Lslash',
  ł: 'lslash',
  Đ: 'Dcroat',
  đ: 'dcroat',
  ı: 'dotlessi',
};

/** Signs that look alike, where the font has no glyph of its own. */
const lookalikes: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u02bc': '’',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

const firstExtraCode = 33;
const lastExtraCode = 255;

/** One face of a document. Text is measured and encoded by it; `embed` is called last. */
export class TypeFace {
  readonly #embedder: StandardFontEmbedder;
  readonly #name: PDFName;
  readonly #extraName: PDFName;
  /** Names of the glyphs of the second encoding, in the order of their codes. */
  readonly #extra: string[] = [];

  /** @param key name of the font in the resources of a page */
  constructor(font: StandardFonts, key: string) {
    this.#embedder = embedderOf(font);
    this.#name = PDFName.of(key);
    this.#extraName = PDFName.of(`${key}Extra`);
  }

  /** Whether every character of a text can be written. */
  canWrite(text: string): boolean {
    return [...text.normalize('NFC')].every((character) => this.#glyphOf(character) !== undefined);
  }

  /** Width in points. */
  widthOf(text: string, size: number): number {
    const width = [...text.normalize('NFC')].reduce((sum, character) => sum + this.#widthOf(character), 0);
    return (width * size) / 1000;
  }

  /** The text in stretches of one encoding. A character that the font has no glyph for is a question mark. */
  runs(text: string): readonly Run[] {
    const runs: { font: PDFName; codes: string; width: number }[] = [];
    for (const character of text.normalize('NFC')) {
      const { font, code } = this.#encode(character);
      const last = runs.at(-1);
      const run = last?.font === font ? last : { font, codes: '', width: 0 };
      if (run !== last) runs.push(run);
      run.codes += code.toString(16).padStart(2, '0');
      run.width += this.#widthOf(character);
    }
    return runs.map(({ font, codes, width }) => ({ font, codes: PDFHexString.of(codes), width }));
  }

  /** Adds the fonts to a document: their names in the resources of its pages, and where they are. */
  embed(context: PDFContext): readonly (readonly [PDFName, PDFRef])[] {
    const { fontName } = this.#embedder;
    const font = (encoding: string | object): PDFRef =>
      context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'Type1',
          BaseFont: fontName,
          Encoding: context.obj(encoding as Record<string, string>),
        }),
      );
    const usual = [this.#name, font('WinAnsiEncoding')] as const;
    if (this.#extra.length === 0) return [usual];
    const differences = [firstExtraCode, ...this.#extra.map((name) => PDFName.of(name))];
    return [usual, [this.#extraName, font({ Type: 'Encoding', Differences: context.obj(differences) })]];
  }

  #encode(character: string): { readonly font: PDFName; readonly code: number } {
    const glyph = this.#glyphOf(character);
    if (glyph?.code !== undefined) return { font: this.#name, code: glyph.code };
    if (glyph) {
      const index = this.#extra.indexOf(glyph.name);
      const code = firstExtraCode + (index === -1 ? this.#extra.push(glyph.name) - 1 : index);
      if (code <= lastExtraCode) return { font: this.#extraName, code };
    }
    return { font: this.#name, code: '?'.charCodeAt(0) };
  }

  #glyphOf(character: string): Glyph | undefined {
    const { encoding } = this.#embedder;
    const usual = lookalikes[character] ?? character;
    const point = usual.codePointAt(0) ?? 0;
    if (encoding.canEncodeUnicodeCodePoint(point)) return encoding.encodeUnicodeCodePoint(point);
    const [letter, accent, ...more] = character.normalize('NFD');
    const named = accent === undefined || more.length > 0 ? [] : (accents[accent] ?? []);
    const names = [singleGlyphs[character] ?? [], named.map((end) => `${letter ?? ''}${end}`)].flat();
    const name = names.find((one) => this.#embedder.font.getWidthOfGlyph(one) !== undefined);
    return name === undefined ? undefined : { name };
  }

  #widthOf(character: string): number {
    const name = this.#glyphOf(character)?.name ?? 'question';
    return this.#embedder.font.getWidthOfGlyph(name) ?? 0;
  }
}
