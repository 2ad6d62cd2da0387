/**
 * Values in the words of a language: `38 u 30`, `€ 600,50`, `1 september 2026`. A line never ends between a number and what
 * it counts, nor between a day and its month.
 */
import type { Minutes } from '../values/clock';
import type { Cents } from '../values/money';
import { dayOf, monthOf, weekdays, yearOf, type PlainDate } from '../values/plain-date';
import type { Value, Values } from '../values/value';
import type { CommonTexts, UnitTexts } from './texts';

/** A space at which a line does not end. */
const space = '\u00a0';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `38 u`, `38 u 30`, `45 min`. */
export function formatDuration(value: Minutes, units: UnitTexts): string {
  const hours = Math.floor(value / 60);
  const rest = value % 60;
  if (hours === 0 && rest > 0) return `${String(rest)}${space}${units.minute}`;
  return [String(hours), units.hour, ...(rest === 0 ? [] : [twoDigits(rest)])].join(space);
}

/** Time of day: `8.20 u.` is how style guides write it; forms write `8:20`, and so do we. */
export const formatClock = (value: Minutes): string => `${String(Math.floor(value / 60))}:${twoDigits(value % 60)}`;

/** `€ 1.234,50`. */
export function formatMoney(value: Cents, units: UnitTexts): string {
  const euros = String(Math.floor(value / 100)).replace(/\B(?=(\d{3})+$)/g, units.thousandsSeparator);
  return `€${space}${euros}${units.decimalSeparator}${twoDigits(value % 100)}`;
}

function dayOfMonth(value: PlainDate, units: UnitTexts): string {
  const day = dayOf(value);
  return day === 1 && units.firstOfMonth !== undefined ? units.firstOfMonth : String(day);
}

/** `1 september 2026`. */
export const formatDate = (value: PlainDate, units: UnitTexts): string =>
  `${dayOfMonth(value, units)}${space}${units.months[monthOf(value) - 1] ?? ''} ${String(yearOf(value))}`;

function counted(value: number, [one, many]: readonly [string, string], units: UnitTexts): string {
  const isPlural = units.pluralFrom === undefined ? value !== 1 : value >= units.pluralFrom;
  return `${String(value).replace('.', units.decimalSeparator)}${space}${isPlural ? many : one}`;
}

/** In a row of dates, month and year stand only where the next date has others: `4, 5 en 11 januari 2024`. */
function formatInList(value: Value, next: Value | undefined, texts: CommonTexts): string {
  const isSameMonth =
    value.unit === 'date' && next?.unit === 'date' && value.value.slice(0, 7) === next.value.slice(0, 7);
  return isSameMonth ? dayOfMonth(value.value, texts.units) : formatValue(value, texts);
}

function formatList(values: readonly Value[], texts: CommonTexts): string {
  const parts = values.map((value, index) => formatInList(value, values[index + 1], texts));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${texts.units.and} ${last}`;
}

/** One value in words, with its unit. */
export function formatValue(value: Value, texts: CommonTexts): string {
  const { units } = texts;
  switch (value.unit) {
    case 'date':
      return formatDate(value.value, units);
    case 'duration':
      return formatDuration(value.value, units);
    case 'clock':
      return formatClock(value.value);
    case 'money':
      return formatMoney(value.value, units);
    case 'days':
      return counted(value.value, units.days, units);
    case 'months':
      return counted(value.value, units.monthCount, units);
    case 'years':
      return counted(value.value, units.years, units);
    case 'lessonHours':
      return counted(value.value, units.lessonHours, units);
    case 'week':
      return `${units.week} ${String(value.value)}`;
    case 'number':
      return String(value.value).replace('.', units.decimalSeparator);
    case 'weekday': {
      const name = units.weekdays[weekdays.indexOf(value.value)] ?? value.value;
      return value.week === undefined ? name : `${name} (${units.week} ${String(value.week)})`;
    }
    case 'text':
      return value.value;
    case 'term':
      return texts.terms[value.value] ?? value.value;
    case 'until':
      return value.value === undefined ? '' : ` (${units.until} ${formatDate(value.value, units)})`;
    case 'list':
      return formatList(value.value, texts);
  }
}

/** A sentence with its values filled in; it starts with a capital even where a value comes first. */
export function fillSentence(sentence: string, values: Values, texts: CommonTexts): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : formatValue(value, texts);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
