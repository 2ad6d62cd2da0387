/** The words of an annex: days, places, times and dates, in the notations that people use. */
import { readClock, readDate, weekdays, type Block, type Place, type PlainDate, type Weekday } from '#core';

const dayWords: Readonly<Record<Weekday, string>> = {
  monday: 'maandag|ma',
  tuesday: 'dinsdag|di',
  wednesday: 'woensdag|wo',
  thursday: 'donderdag|do',
  friday: 'vrijdag|vr',
  saturday: 'zaterdag|za',
  sunday: 'zondag|zo',
};

const dayPatterns = weekdays.map((weekday) => [weekday, new RegExp(`^(?:${dayWords[weekday]})\\.?:?$`, 'i')] as const);
const anyDay = new RegExp(`\\b(?:${Object.values(dayWords).join('|')})\\b\\.?`, 'gi');

/** The day that a word names. */
export const dayIn = (word: string): Weekday | undefined => dayPatterns.find(([, pattern]) => pattern.test(word))?.[0];

/** Every day that a text names. */
export const daysIn = (text: string): readonly Weekday[] =>
  [...text.matchAll(anyDay)].flatMap(([word]) => dayIn(word) ?? []);

const placePatterns: readonly (readonly [Place, RegExp])[] = [
  ['company', /onderneming|leerwerkplek|werkplek|bedrijf/i],
  ['school', /opleidingsverstrekker|\bschool\b|\bles(?:plaats)?\b/i],
];

/** The place that a word or a text names first. */
export function placeIn(text: string): Place | undefined {
  const found = placePatterns.flatMap(([place, pattern]) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [{ place, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.place;
}

const clock = String.raw`\d{1,2}\s*(?:[:.]\s*\d{2}(?:\s*(?:u\b\.?|uur\b))?|[uh]\s*\d{2}\b|(?:uur|[uh])(?!\w)\.?)`;
const range = new RegExp(String.raw`(?:van\s*)?(${clock})\s*(?:tot(?:\s*en\s*met)?|t\/m|[-–—])\s*(${clock})`, 'gi');

const clockOf = (text: string): ReturnType<typeof readClock> => {
  const tight = text.toLowerCase().replace(/\s+/g, '');
  return readClock(/[:.]\d\d/.test(tight) ? tight.replace(/u(?:ur)?\.?$/, '') : tight.replace(/uur|u\.$/, 'u'));
};

export interface Ranges {
  readonly blocks: readonly Block[];
  /** What is left of the text without them. */
  readonly rest: string;
}

/** The stretches of time in a text: `van 8:20 tot 12.00`, `8u20 - 12u`. A time that does not exist stays in the rest. */
export function rangesIn(text: string): Ranges {
  const blocks: Block[] = [];
  const rest = text.replace(range, (whole, from: string, to: string) => {
    const block = { from: clockOf(from), to: clockOf(to) };
    if (block.from === undefined || block.to === undefined) return whole;
    blocks.push({ from: block.from, to: block.to });
    return ' ';
  });
  return { blocks, rest };
}

const dateText = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+[a-zé]{3,9}\.?\s+\d{4}/gi;

export interface DateAt {
  readonly date: PlainDate;
  readonly at: number;
  readonly end: number;
}

/** The dates in a text and where they stand: `26/12/2023`, `26 december 2023`. */
export const datesIn = (text: string): readonly DateAt[] =>
  [...text.matchAll(dateText)].flatMap((match) => {
    const date = readDate(match[0]);
    return date === undefined ? [] : [{ date, at: match.index, end: match.index + match[0].length }];
  });

/** A text without its dates, days and marks between them. */
export function withoutDates(text: string): string {
  const bare = datesIn(text)
    .toReversed()
    .reduce((rest, { at, end }) => `${rest.slice(0, at)} ${rest.slice(end)}`, text);
  return bare
    .replace(anyDay, ' ')
    .replace(/\b(?:en|op)\b|[-–—,;.:•·]/gi, ' ')
    .trim();
}

export const hasDigits = (text: string): boolean => /\d/.test(text);
