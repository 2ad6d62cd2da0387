/** Values in words: where a line may end, and that they can be typed again. */
import { expect, it } from 'vitest';
import { formatDate, formatDuration, formatMoney, formatValue, hours, isoDate, minutes, nl } from '#core';
import { readDuration } from '../../../core/values/clock';
import { cents, readMoney } from '../../../core/values/money';
import { readDate } from '../../../core/values/plain-date';

it('a line ends neither between a number and what it counts, nor between a day and its month', () => {
  const ends = (text: string): readonly string[] => text.split(' ');
  expect(ends(formatDuration(minutes(2310), nl.units))).toHaveLength(1);
  expect(ends(formatDuration(minutes(45), nl.units))).toHaveLength(1);
  expect(ends(formatMoney(cents(123450), nl.units))).toHaveLength(1);
  expect(ends(formatValue({ unit: 'days', value: 12 }, nl))).toHaveLength(1);
  expect(ends(formatDate(isoDate('2026-09-01'), nl.units))).toEqual(['1\u00a0september', '2026']);
});

it('what is read here can be copied into a field', () => {
  expect(readDuration(formatDuration(minutes(2310), nl.units))).toBe(2310);
  expect(readDuration(formatDuration(hours(38), nl.units))).toBe(2280);
  expect(readDate(formatDate(isoDate('2026-09-01'), nl.units))).toBe('2026-09-01');
  expect(readMoney(formatMoney(cents(123450), nl.units))).toBe(123450);
});
