/**
 * The cases that were collected from published examples: C on the contract and the allowance, H on working time. Most are
 * rows of the tables of rules, under their number; those that concern no single rule stand here. A last test sees to it that
 * each is tested somewhere, or left out for a reason.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  agreementCompensation,
  agreementPremiums,
  check,
  isoDate,
  readDossier,
  writeFacts,
  type Facts,
  type PlainDate,
  type RuleId,
} from '#core';
import { constructionRestDays } from '../../core/calendar/construction-rest-days';
import { schoolDaysBetween, schoolFreeDays, schoolHolidays } from '../../core/calendar/school-holidays';
import { weekdayOf } from '../../core/values/plain-date';
import type { WrittenFacts } from './rules/rows';

function factsOf(facts: WrittenFacts): Facts {
  const reading = readDossier({ duaalwijzer: 1, facts });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

const outcomeOf = (rule: RuleId, facts: WrittenFacts) =>
  check(factsOf(facts), { today: isoDate('2024-04-01') }).outcomes.find((outcome) => outcome.rule === rule);

const oao: WrittenFacts = { 'agreement.type': 'OAO', 'agreement.start': '2024-04-01' };

describe('article 5', () => {
  it('is 38 hours for who works 40 (C041)', () => {
    const outcome = outcomeOf('hours/average-above-38', { ...oao, 'hours.average': '40:00' });
    expect(outcome?.kind === 'finding' && writeFacts(outcome.fix ?? {})).toEqual({ 'hours.average': '38:00' });
  });

  it('is 38 hours for who works 38 (C042)', () => {
    expect(outcomeOf('hours/average-above-38', { ...oao, 'hours.average': '38:00' })?.kind).toBe('pass');
  });

  it('is 35 hours in PC 311, and no more (C043)', () => {
    const retail = { ...oao, 'company.jointCommittee': '311' };
    expect(outcomeOf('hours/average-above-sector', { ...retail, 'hours.average': '35:00' })?.kind).toBe('pass');
    expect(outcomeOf('hours/average-above-sector', { ...retail, 'hours.average': '35:01' })?.kind).toBe('finding');
  });

  it('leaves 20 hours on the workplace with 36 hours and 16 lesson hours: an OAO is possible (C040)', () => {
    const facts = { ...oao, 'hours.lesson': '16:00', 'hours.workplace': '20:00', 'company.jointCommittee': '311' };
    expect(outcomeOf('type/workplace-hours-too-low', facts)?.kind).toBe('pass');
  });

  it('goes in construction with twelve rest days a calendar year for who works 40 hours (C044)', () => {
    const facts = factsOf({
      ...oao,
      'agreement.start': '2024-01-01',
      'agreement.end': '2024-12-31',
      'company.jointCommittee': '124',
      'hours.average': '38:00',
      'hours.effective': '40:00',
    });
    expect(agreementCompensation(facts)).toMatchObject({ value: { lowest: 12, highest: 12 } });
  });
});

it('the premiums are 500 euro a school year for the learner (C052), and 1000 for the company that pays (C053)', () => {
  const facts = factsOf({ ...oao, 'agreement.start': '2023-09-01', 'agreement.end': '2024-06-30' });
  expect(agreementPremiums(facts, isoDate('2023-09-01'))).toMatchObject({
    premiums: [
      { party: 'learner', amount: 50_000 },
      { party: 'company', amount: 100_000 },
    ],
  });
});

describe('the calendar', () => {
  it('has the twelve rest days of construction of 2024 (H078)', () => {
    const days = '01-02 01-03 01-04 01-05 04-02 05-10 12-23 12-24 12-26 12-27 12-30 12-31';
    expect(constructionRestDays.get(2024)?.days).toEqual(days.split(' ').map((day) => `2024-${day}`));
  });

  it.each<[string, number, string, string]>([
    [
      'H084',
      2022,
      '2022-10-31 2022-11-06 2022-12-26 2023-01-08 2023-02-20 2023-02-26 2023-04-03 2023-04-16',
      '2023-05-18 2023-05-19 2023-05-29',
    ],
    [
      'H083',
      2023,
      '2023-10-30 2023-11-05 2023-12-25 2024-01-07 2024-02-12 2024-02-18 2024-04-01 2024-04-14',
      '2024-05-09 2024-05-10 2024-05-20',
    ],
    [
      'H085',
      2024,
      '2024-10-28 2024-11-03 2024-12-23 2025-01-05 2025-03-03 2025-03-09 2025-04-07 2025-04-21',
      '2025-05-29 2025-05-30 2025-06-09',
    ],
    [
      'H086',
      2025,
      '2025-10-27 2025-11-02 2025-12-22 2026-01-04 2026-02-16 2026-02-22 2026-04-06 2026-04-19',
      '2026-05-14 2026-05-15 2026-05-25',
    ],
  ])('has the school holidays and free days that schools printed (%s)', (_, schoolYear, holidays, freeDays) => {
    const inTerm = schoolHolidays(schoolYear).slice(0, 4);
    expect(inTerm.flatMap(({ from, until }) => [from, until])).toEqual(holidays.split(' '));
    expect(schoolFreeDays(schoolYear)).toEqual(expect.arrayContaining(freeDays.split(' ')));
  });

  it('has no school on a Sunday: 2 September 2024 was the first school day (H089), 28 June 2024 the last (H090)', () => {
    const daysOfSchool = (from: PlainDate, until: PlainDate) => schoolDaysBetween(from, until);
    expect(daysOfSchool(isoDate('2024-09-01'), isoDate('2024-09-01'))).toBe(0);
    expect(daysOfSchool(isoDate('2024-09-01'), isoDate('2024-09-02'))).toBe(1);
    expect(daysOfSchool(isoDate('2024-06-29'), isoDate('2024-08-31'))).toBe(0);
    expect(daysOfSchool(isoDate('2024-06-28'), isoDate('2024-08-31'))).toBe(1);
  });

  it('knows that 15 May 2023 was a Monday (H104)', () => {
    expect(weekdayOf(isoDate('2023-05-15'))).toBe('monday');
  });
});

/** Cases that nothing here decides. */
const leftOut: Readonly<Record<string, string>> = {
  C038: 'the pay of adult education is by the hour; no rule judges it and no calculator gives it',
  C048: 'pay during illness is for the payroll office, and no fact tells of an illness',
  C049: 'pay during illness is for the payroll office, and no fact tells of an illness',
  C051: 'one anonymous answer, no official formula: a part of a month is an estimate by calendar days',
  H094: 'no fact tells that a training is a Se-n-Se, which keeps six weeks of holiday',
};

const caseNumbers = (letter: string, last: number, absent: readonly number[]): readonly string[] =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !absent.includes(number))
    .map((number) => `${letter}${String(number).padStart(3, '0')}`);

it('every case is tested, or left out for a reason', () => {
  const cases = [
    ...caseNumbers('C', 53, [5, 9, 11, 17, 28, 29, 30, 33, 47, 50]),
    ...caseNumbers(
      'H',
      107,
      [
        2, 6, 13, 14, 16, 20, 25, 26, 28, 33, 39, 40, 44, 45, 47, 49, 56, 57, 60, 66, 68, 69, 70, 77, 79, 81, 82, 87,
        88, 91, 95,
      ],
    ),
  ];
  const tests = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'cases.test.ts')
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
  const here = readFileSync(new URL(import.meta.url), 'utf8').split('/** Cases that nothing')[0] ?? '';
  const untested = cases.filter((number) => !tests.includes(number) && !here.includes(number));
  expect(untested).toEqual(Object.keys(leftOut).sort());
});
