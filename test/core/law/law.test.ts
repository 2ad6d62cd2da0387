/** Every value of the law carries its source, status, confidence and the day on which it was verified, and dates that exist. */
import { describe, expect, it } from 'vitest';
import { parsePlainDate, rules, sources, type Citation } from '#core';
import { constructionReplacementDays, constructionRestDays } from '../../../core/calendar/construction-rest-days';
import * as agreementTypes from '../../../core/law/agreement-types';
import * as allowanceAmounts from '../../../core/law/allowance-amounts';
import * as dayLimits from '../../../core/law/day-limits';
import * as dimona from '../../../core/law/dimona';
import * as people from '../../../core/law/people';
import * as period from '../../../core/law/period';
import * as premiums from '../../../core/law/premiums';
import * as sectors from '../../../core/law/sectors';
import * as sundayNight from '../../../core/law/sunday-night';
import * as workingTime from '../../../core/law/working-time';
import type { LawSeries } from '../../../core/law/dated';

const modules = [
  agreementTypes,
  allowanceAmounts,
  dayLimits,
  dimona,
  people,
  period,
  premiums,
  sectors,
  sundayNight,
  workingTime,
];

const isSeries = (value: unknown): value is LawSeries<unknown> =>
  typeof value === 'object' && value !== null && 'entries' in value && 'on' in value && 'id' in value;

const series: readonly LawSeries<unknown>[] = modules
  .flatMap((module) => Object.values<unknown>(module))
  .flatMap((value): unknown[] => (value instanceof Map ? [...value.values()] : [value]))
  .filter(isSeries);

const isKnown = ({ source, confidence }: Citation): boolean =>
  Object.hasOwn(sources, source) && ['A', 'B', 'C', 'D'].includes(confidence);

it('has the series of every table', () => {
  expect(series.length).toBeGreaterThan(50);
  expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
});

describe.each(series.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const { entries } = one;

  it('has a source, a status and a confidence at every value', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const { cites, status } of entries) {
      expect(isKnown(cites)).toBe(true);
      expect(['published', 'computed']).toContain(status);
    }
  });

  it('has dates that exist, oldest first, and gives each value from its first day', () => {
    const dates = entries.map(({ from }) => from);
    expect(dates.slice(1).every((date) => date !== undefined)).toBe(true);
    for (const [index, date] of dates.entries()) {
      if (date === undefined) continue;
      expect(parsePlainDate(date)).toBe(date);
      expect(date > (dates[index - 1] ?? '')).toBe(true);
      expect(one.on(date)).toBe(entries[index]);
    }
  });
});

it('has sources with a title, a publisher and the day on which they were verified', () => {
  for (const source of Object.values(sources)) {
    expect(source.title).not.toBe('');
    expect(source.publisher).not.toBe('');
    expect(parsePlainDate(source.verifiedOn)).toBe(source.verifiedOn);
    if ('url' in source) expect(source.url).toMatch(/^https?:\/\//);
  }
});

it('is cited by rules whose sources are known', () => {
  for (const rule of rules) expect(rule.cites.every(isKnown)).toBe(true);
});

it('has twelve construction rest days in each year whose list is known, each of that year', () => {
  for (const [year, { days, cites }] of constructionRestDays) {
    expect(isKnown(cites)).toBe(true);
    expect(days).toHaveLength(12);
    for (const day of days) expect(parsePlainDate(day)?.slice(0, 4)).toBe(String(year));
  }
  for (const day of constructionReplacementDays) expect(parsePlainDate(day)).toBe(day);
});
