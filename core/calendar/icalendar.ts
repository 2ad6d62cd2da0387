/** A calendar file (iCalendar, RFC 5545) of events that last a whole day. */
import type { PlainDate } from '../values/plain-date';

export interface CalendarEvent {
  /** The same for the same moment in every file, so that a calendar updates what it has instead of doubling it. */
  readonly uid: string;
  readonly date: PlainDate;
  readonly summary: string;
  readonly description?: string;
}

const longestLine = 75; // octets, line end not included

const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** Long lines go on in the next one after a space; a character is never cut. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** Text of a property: line breaks, commas, semicolons and backslashes escaped, other control characters left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const basic = (date: PlainDate): string => date.replaceAll('-', '');

const eventLines = ({ uid, date, summary, description }: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basic(date)}`,
  `SUMMARY:${escaped(summary)}`,
  ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The text of a calendar file. `today` is the day on which it is made: the format asks for it. */
export function writeCalendar(events: readonly CalendarEvent[], today: PlainDate): string {
  const stamp = `${basic(today)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duaalwijzer//Duaalwijzer//NL',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
