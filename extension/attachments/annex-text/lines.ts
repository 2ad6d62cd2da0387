/** The text of a document as lines of words, each with its place: a PDF says only where pieces of text stand. */

/** A piece of text, as PDF readers give it: in points from the top left corner of its page. */
export interface TextItem {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Word {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface Line {
  readonly page: number;
  readonly y: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly text: string;
}

/** Pieces closer than this part of their height are one word: `8:` and `20`. */
const glue = 0.12;
/** Pieces whose lines differ less than this part of their height stand beside each other. */
const sameLine = 0.5;

export const centre = ({ x, end }: Pick<Word, 'x' | 'end'>): number => (x + end) / 2;

export const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** The words of one piece; where each stands is reckoned from the number of letters before it. */
function wordsIn({ text, x, width }: TextItem): readonly Word[] {
  const letter = text.length === 0 ? 0 : width / text.length;
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    x: x + match.index * letter,
    end: x + (match.index + match[0].length) * letter,
  }));
}

function glued(words: readonly Word[], height: number): readonly Word[] {
  const whole: Word[] = [];
  for (const word of [...words].sort((one, other) => one.x - other.x)) {
    const last = whole.at(-1);
    if (last && word.x - last.end < glue * height) {
      whole[whole.length - 1] = { text: last.text + word.text, x: last.x, end: Math.max(last.end, word.end) };
    } else whole.push(word);
  }
  return whole;
}

/** Pieces of text in whatever order as lines from top to bottom. Numbers of pages are left out. */
export function linesOf(items: readonly TextItem[]): readonly Line[] {
  const sorted = items
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => one.page - other.page || one.y - other.y);
  const rows: TextItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSame =
      first?.page === item.page && Math.abs(item.y - first.y) < sameLine * Math.max(first.height, item.height, 1);
    if (row && isSame) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row): Line[] => {
    const [first] = row;
    if (!first) return [];
    const height = Math.max(...row.map((item) => item.height), 1);
    const words = glued(row.flatMap(wordsIn), height);
    const text = joined(words);
    return isPageNumber(text) ? [] : [{ page: first.page, y: first.y, height, words, text }];
  });
}

const isPageNumber = (text: string): boolean => /(?:^|\s)(?:pagina|blz\.?)\s*\d+\s*(?:(?:van|\/)\s*\d+)?$/i.test(text);
