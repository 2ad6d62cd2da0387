/** Calendar files as RFC 5545 wants them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#core';
import { writeCalendar, type CalendarEvent } from '../../../core/calendar/icalendar';

const today = isoDate('2026-09-01');
const event: CalendarEvent = { uid: 'end-1.a@duaalwijzer', date: isoDate('2027-06-30'), summary: 'Einde' };
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const line = (one: CalendarEvent, name: string): string | undefined =>
  unfold(writeCalendar([one], today)).find((text) => text.startsWith(`${name}:`));

it('writes an event of a whole day, stamped with the day that was given', () => {
  expect(writeCalendar([event], today).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duaalwijzer//Duaalwijzer//NL',
    'BEGIN:VEVENT',
    'UID:end-1.a@duaalwijzer',
    'DTSTAMP:20260901T000000Z',
    'DTSTART;VALUE=DATE:20270630',
    'SUMMARY:Einde',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('escapes what has a meaning of its own (RFC 5545, 3.3.11)', () => {
  expect(line({ ...event, summary: 'a\\b;c,d\ne\r\nf\rg' }, 'SUMMARY')).toBe('SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ng');
  expect(line({ ...event, summary: 'a\u0000\tb' }, 'SUMMARY')).toBe('SUMMARY:ab');
  expect(line({ ...event, description: 'a,b' }, 'DESCRIPTION')).toBe('DESCRIPTION:a\\,b');
});

it('breaks a line after 75 octets, and the space that continues it counts', () => {
  const lines = writeCalendar([{ ...event, summary: 'x'.repeat(67 + 74 + 1) }], today).split('\r\n');
  expect(lines.slice(7, 10)).toEqual([`SUMMARY:${'x'.repeat(67)}`, ` ${'x'.repeat(74)}`, ' x']);
});

it.each([
  ['~', 1],
  ['é', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\ufffd', 3],
  ['\u{10000}', 4],
])('fills a line with as many %s as go into it, at %s octets each', (character, size) => {
  const lines = writeCalendar([{ ...event, summary: character.repeat(150) }], today).split('\r\n');
  expect(lines[7]).toBe(`SUMMARY:${character.repeat(Math.floor(67 / size))}`);
  expect(lines[8]).toBe(` ${character.repeat(Math.floor(74 / size))}`);
});

describe('any text', () => {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '🏫', ',', '\\', '\n'), maxLength: 200 });

  it('stays within 75 octets a line, is never cut inside a character, and comes back when unfolded', () => {
    fc.assert(
      fc.property(text, (summary) => {
        const written = writeCalendar([{ ...event, summary }], today);
        expect(written.endsWith('\r\n')).toBe(true);
        expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
        for (const one of written.split('\r\n')) {
          expect(encoder.encode(one).length).toBeLessThanOrEqual(75);
          expect(decoder.decode(encoder.encode(one))).toBe(one);
        }
        const read = line({ ...event, summary }, 'SUMMARY')?.slice('SUMMARY:'.length);
        const back = read?.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
        expect(back).toBe(summary);
      }),
    );
  });
});
