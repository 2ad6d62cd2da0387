/** The public holidays of the core against those of the library date-holidays. */
import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { publicHolidayOn, publicHolidays } from '../../core/calendar/public-holidays';

const holidays = new Holidays('BE', { languages: 'en', types: ['public'] });
const years = Array.from({ length: 21 }, (_, index) => 2015 + index);

const inLibrary = (year: number): string[] => holidays.getHolidays(year).map(({ date }) => date.slice(0, 10));

it.each(years)('%i has the same ten days', (year) => {
  const days = publicHolidays(year).map(({ date }) => date);
  expect(days).toEqual(inLibrary(year));
  expect(days).toHaveLength(10);
  for (const { date, name } of publicHolidays(year)) expect(publicHolidayOn(date)).toBe(name);
});
