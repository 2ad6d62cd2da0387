/**
 * The totals of a schedule step by step: days, weeks, the mean of the cycle, and the average on the workplace over the
 * year. That average is the mean of the cycle: holidays and vacation do not lower it.
 */
import { step, type Calculation, type HoursPart, type Step } from '../law/step';
import { minutes, type Minutes } from '../values/clock';
import { weekdays } from '../values/plain-date';
import { durationValue, numberValue, weekdayValue, type Value, type Values } from '../values/value';
import type { DayHours } from './day';
import { patternDay, type Schedule } from './schedule';
import { roundedMean, scheduleTotals, type ScheduleTotals } from './totals';

type Hours = Readonly<Record<HoursPart, Minutes>>;

const parts = ['school', 'company', 'clock', 'counted'] as const satisfies readonly HoursPart[];

/** Totals of a day or a week; the counted hours of the company are those outside lessons. */
const totalsOf = (level: 'day' | 'week', hours: Hours, of: Values, ofSchool: Values = {}): Step[] =>
  parts.map((part) => {
    const sum = { school: durationValue(hours.school), company: durationValue(minutes(hours.counted - hours.school)) };
    const more: Values = part === 'counted' ? sum : part === 'school' ? ofSchool : {};
    return step(`${level}-${part}`, durationValue(hours[part]), { ...of, ...more });
  });

const hoursOf = ({ schoolCounted, companyClock, clock, counted }: DayHours): Hours => ({
  school: schoolCounted,
  company: companyClock,
  clock,
  counted,
});

function daySteps(schedule: Schedule, week: number, day: DayHours, index: number): Step[] {
  const weekday = weekdays[index];
  if (!weekday || (day.counted === 0 && day.clock === 0)) return [];
  const lessonHours = patternDay(schedule, week, index).school?.lessonHours;
  const lessons: Value | undefined =
    lessonHours === undefined ? undefined : { unit: 'lessonHours', value: lessonHours };
  return totalsOf(
    'day',
    hoursOf(day),
    { day: weekdayValue(weekday, schedule.weeks.length > 1 ? week + 1 : undefined) },
    { ...(lessons && { lessons }) },
  ).filter(({ value }) => value.value !== 0);
}

function cycleSteps(totals: ScheduleTotals): Step[] {
  const inputs = (part: HoursPart): Values => ({
    sum: durationValue(totals[part].sum),
    weeks: numberValue(totals[part].weeks),
  });
  return [
    ...parts.map((part) => step(`cycle-${part}`, durationValue(roundedMean(totals[part])), inputs(part))),
    // the decree asks for an average over the year; that the cycle gives it is our reading of it
    step('workplace-average', durationValue(roundedMean(totals.company)), inputs('company'), {
      source: 'decree-2016',
      at: 'art. 3, 1°',
      confidence: 'D',
    }),
  ];
}

/** The totals of a schedule with the steps that lead to them. Means are shown in whole minutes; the value keeps them exact. */
export function calculateTotals(schedule: Schedule): Calculation<ScheduleTotals> {
  const value = scheduleTotals(schedule);
  const weeks = value.weeks.flatMap((totals, week) => [
    ...totals.days.flatMap((day, index) => daySteps(schedule, week, day, index)),
    ...totalsOf('week', totals, { week: { unit: 'week', value: week + 1 } }),
  ]);
  return { value, steps: [...weeks, ...cycleSteps(value)] };
}
