/** Facts as a reader says them: `38 u`, `1 september 2026`, `ja`, and a schedule day by day. */
import { factKinds, type FactKey, type FactValue } from '../facts/facts';
import type { FileFact } from '../facts/kinds';
import { places, type Block, type Day, type Schedule } from '../schedule/schedule';
import type { Cents } from '../values/money';
import type { Minutes } from '../values/clock';
import { weekdays, type PlainDate } from '../values/plain-date';
import { formatClock, formatDate, formatDuration, formatMoney, formatValue } from './format';
import type { CommonTexts } from './texts';

const blockInWords = ({ from, to }: Block): string =>
  [from, to].map((time) => (time === undefined ? '…' : formatClock(time))).join('–');

/** `school 8:20–12:00, 12:30–16:50 (8 lesuren; pauze 10:00–10:15)`; empty for a day without hours. */
export function describeDay(day: Day, texts: CommonTexts): string {
  const parts = places.flatMap((place) => {
    const hours = day[place];
    if (!hours) return [];
    const lessonHours = place === 'school' ? day.school?.lessonHours : undefined;
    const notes = [
      ...(lessonHours === undefined ? [] : [formatValue({ unit: 'lessonHours', value: lessonHours }, texts)]),
      ...(hours.breaks.length === 0 ? [] : [`${texts.break} ${hours.breaks.map(blockInWords).join(', ')}`]),
    ];
    const blocks = hours.blocks.map(blockInWords).join(', ');
    return [`${texts.places[place]} ${blocks}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`];
  });
  return parts.join(' + ');
}

/** A schedule, a line for each day with hours; weeks are named where there are several. */
export function describeSchedule(schedule: Schedule, texts: CommonTexts): readonly string[] {
  const isCycle = schedule.weeks.length > 1;
  const pattern = schedule.weeks.flatMap((week, index) =>
    weekdays.flatMap((weekday) => {
      const day = week[weekday];
      if (!day) return [];
      const name = formatValue({ unit: 'weekday', value: weekday, ...(isCycle && { week: index + 1 }) }, texts);
      return [`${name}: ${describeDay(day, texts)}`];
    }),
  );
  const dated = [...schedule.studyDays, ...schedule.holidayTraining].map(
    (day) => `${formatDate(day.date, texts.units)}: ${describeDay(day, texts)}`,
  );
  const dates = {
    unit: 'list',
    value: schedule.compensationDays.map((value) => ({ unit: 'date', value }) as const),
  } as const;
  const rest =
    schedule.compensationDays.length === 0 ? [] : [`${texts.compensationDays}: ${formatValue(dates, texts)}`];
  return [...pattern, ...dated, ...rest];
}

const isFile = (value: object): value is FileFact => 'name' in value && 'size' in value;

function objectInWords(value: Schedule | FileFact | readonly string[], texts: CommonTexts): string {
  if ('weeks' in value) return describeSchedule(value, texts).join('; ') || texts.facts.schedule;
  return isFile(value) ? value.name : value.map((item) => texts.terms[item] ?? item).join(', ');
}

/** One fact in words. */
export function describeFact<Key extends FactKey>(key: Key, fact: FactValue<Key>, texts: CommonTexts): string {
  const value: FactValue<FactKey> = fact;
  const kind = factKinds[key];
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'object') return objectInWords(value, texts);
  if (kind === 'date') return formatDate(value as PlainDate, texts.units);
  if (kind === 'duration') return formatDuration(value as Minutes, texts.units);
  if (kind === 'money') return formatMoney(value as Cents, texts.units);
  if (typeof kind === 'object') return texts.terms[String(value)] ?? String(value);
  return String(value);
}
