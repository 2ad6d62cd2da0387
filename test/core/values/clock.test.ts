/** Durations and times of day: the notation of files, and what people type. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endOfDay,
  hours,
  minutes,
  parseClock,
  parseDuration,
  readClock,
  readDuration,
  writeDuration,
} from '../../../core/values/clock';

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789:.,uhrenmi '-")), maxLength: 12 }),
);
const wholeMinutes = (value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 0);

describe('the notation of files', () => {
  it.each([
    ['38:00', 2280],
    ['08:20', 500],
    ['8:20', 500],
    ['00:00', 0],
    ['999:59', 59_999],
  ])('%s is a duration of %i minutes', (text, value) => {
    expect(parseDuration(text)).toBe(value);
  });

  it.each(['38', '38:5', '38:60', '-1:00', '1000:00', '38:000', '', ' 38:00'])('"%s" is no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it.each([
    ['00:00', 0],
    ['08:20', 500],
    ['24:00', 1440],
  ])('%s is a time of day', (text, value) => {
    expect(parseClock(text)).toBe(value);
  });

  it.each(['24:01', '8:20', '25:00', '008:20', '08:60', ''])('"%s" is no time of day', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59_999 }), (value) => {
        const text = writeDuration(minutes(value));
        expect(parseDuration(text)).toBe(value);
        expect(readDuration(text)).toBe(value);
        expect(parseClock(text)).toBe(value <= endOfDay ? value : undefined);
      }),
    );
  });
});

describe('durations as people type them', () => {
  it.each([
    ['38', hours(38)],
    [' 38 ', hours(38)],
    ['38,5', minutes(2310)],
    ['38.50', minutes(2310)],
    ['38,25 uur', minutes(2295)],
    ['35,9', minutes(2154)],
    ['38:30', minutes(2310)],
    ['38u30', minutes(2310)],
    ['38 u 30', minutes(2310)],
    ['38u', hours(38)],
    ['38 uur', hours(38)],
    ['38 uren', hours(38)],
    ['38h05', minutes(2285)],
    ['38 uur 30 min', minutes(2310)],
    ['38 uur en 30 minuten', minutes(2310)],
    ["38u30'", minutes(2310)],
    ['0', minutes(0)],
  ])('%s', (text, value) => {
    expect(readDuration(text)).toBe(value);
  });

  it.each([
    '',
    '38,',
    '38.',
    '38:',
    '38:3',
    '38:60',
    '38u60',
    '38 30',
    '3830',
    '35,83',
    '38,505',
    '-38',
    '38 uur en',
    '45 min',
    '30 minuten',
    '1000',
    'uur',
    '__:__',
  ])('"%s" is none (yet)', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it('never throw and are whole minutes', () => {
    fc.assert(fc.property(typed, (text) => wholeMinutes(readDuration(text))));
  });

  it('read hours and minutes in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }), (whole, rest) => {
        expect(readDuration(`${String(whole)} u ${String(rest).padStart(2, '0')}`)).toBe(whole * 60 + rest);
        expect(readDuration(`${String(whole)} uur en ${String(rest)} min`)).toBe(whole * 60 + rest);
      }),
    );
  });
});

describe('times of day as people type them', () => {
  it.each([
    ['820', 500],
    ['0820', 500],
    ['8h20', 500],
    ['8:20', 500],
    ['08:20', 500],
    ['08.20', 500],
    ['8u20', 500],
    ['8 u 20', 500],
    ['8u', 480],
    ['8 U', 480],
    ['0:00', 0],
    ['24:00', 1440],
  ])('%s', (text, value) => {
    expect(readClock(text)).toBe(value);
  });

  it.each(['', '8', '8:', '8.', '8:2', '8:60', '24:01', '25:00', '8:200', '8,20', '-8:20', '__:__'])(
    '"%s" is none (yet)',
    (text) => {
      expect(readClock(text)).toBeUndefined();
    },
  );

  it('never throw and lie in a day', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const time = readClock(text);
        return wholeMinutes(time) && (time ?? 0) <= endOfDay;
      }),
    );
  });

  it('are read in each notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (value) => {
        const text = writeDuration(minutes(value));
        for (const separator of [':', '.', 'u']) expect(readClock(text.replace(':', separator))).toBe(value);
      }),
    );
  });
});
