/** The hours of a day against a second way to reckon them: minute by minute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayHours, minutes, type Block, type CompanyHours, type Day } from '#core';

const endOfDay = 1440;
const interruption = 15;

const covered = (blocks: readonly Block[] | undefined): boolean[] => {
  const marks = Array.from({ length: endOfDay }, () => false);
  for (const { from, to } of blocks ?? []) if (from !== undefined && to !== undefined) marks.fill(true, from, to);
  return marks;
};

const workOf = (place: CompanyHours | undefined): boolean[] => {
  const rest = covered(place?.breaks);
  return covered(place?.blocks).map((isPresent, minute) => isPresent && !rest[minute]);
};

const count = (marks: readonly boolean[]): number => marks.filter(Boolean).length;

/** Runs of equal minutes, as `[worked, from, to]`. */
function runs(marks: readonly boolean[]): [boolean, number, number][] {
  const list: [boolean, number, number][] = [];
  for (const [minute, mark] of marks.entries()) {
    const last = list.at(-1);
    if (last?.[0] === mark) last[2] = minute + 1;
    else list.push([mark, minute, minute + 1]);
  }
  return list;
}

function reckon(day: Day) {
  const school = workOf(day.school);
  const company = workOf(day.company);
  const work = school.map((one, minute) => one || (company[minute] ?? false));
  const first = work.indexOf(true);
  const last = work.lastIndexOf(true) + 1;
  const inside = runs(work).filter(([, from, to]) => first >= 0 && from >= first && to <= last);
  const rests = inside.filter(([worked, from, to]) => !worked && to - from >= interruption);
  const ends = [...rests.map(([, from]) => from), last];
  const lessonHours = day.school?.lessonHours;
  const outside = company.filter((one, minute) => one && !school[minute]);
  return {
    schoolClock: count(school),
    companyClock: count(company),
    clock: count(work),
    schoolCounted: lessonHours === undefined ? count(school) : lessonHours * 60,
    counted: (lessonHours === undefined ? count(school) : lessonHours * 60) + outside.length,
    rests: rests.map(([, from, to]) => [from, to]),
    stretches: first < 0 ? [] : [first, ...rests.map(([, , to]) => to)].map((from, index) => [from, ends[index]]),
    hasCompany: count(company) > 0,
    span: first < 0 ? undefined : [first, last],
  };
}

const time = fc.oneof(
  fc.integer({ min: 0, max: 96 }).map((quarter) => minutes(quarter * 15)),
  fc.integer({ min: 0, max: endOfDay }).map(minutes),
);
const block = fc.tuple(time, time).map(([a, b]) => ({ from: minutes(Math.min(a, b)), to: minutes(Math.max(a, b)) }));
const hours = fc.record({ blocks: fc.array(block, { maxLength: 3 }), breaks: fc.array(block, { maxLength: 3 }) });
const lessons = fc.record(
  {
    blocks: fc.array(block, { maxLength: 2 }),
    breaks: fc.array(block, { maxLength: 2 }),
    lessonHours: fc.integer({ min: 0, max: 36 }).map((quarters) => quarters / 4),
  },
  { requiredKeys: ['blocks', 'breaks'] },
);
const anyDay: fc.Arbitrary<Day> = fc.record({ school: lessons, company: hours }, { requiredKeys: [] });

it('are those of counting minute by minute', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayHours(day)).toMatchObject(reckon(day));
    }),
    { numRuns: 400 },
  );
});

describe('school', () => {
  const blocks = [{ from: minutes(500), to: minutes(560) }];

  it.each([
    ['neither hours nor lessons', { blocks: [], breaks: [] }, false, false],
    ['lessons without hours', { blocks: [], breaks: [], lessonHours: 2 }, true, false],
    ['no lessons at all', { blocks: [], breaks: [], lessonHours: 0 }, false, false],
    ['hours without lessons: an estimate', { blocks, breaks: [] }, true, true],
    ['hours and lessons', { blocks, breaks: [], lessonHours: 1 }, true, false],
    ['hours that are all break', { blocks, breaks: blocks }, true, true],
  ] as const)('with %s', (_, school, hasSchool, estimated) => {
    expect(dayHours({ school })).toMatchObject({ hasSchool, estimated });
  });
});

it('a pause of 14 minutes is work in the stretch and not in the sum, one of 15 is rest', () => {
  const day = (pause: number): Day => ({
    company: {
      blocks: [{ from: minutes(480), to: minutes(720) }],
      breaks: [{ from: minutes(600), to: minutes(600 + pause) }],
    },
  });
  expect(dayHours(day(14))).toMatchObject({ clock: 226, stretches: [[480, 720]], rests: [] });
  expect(dayHours(day(15))).toMatchObject({
    clock: 225,
    stretches: [
      [480, 600],
      [615, 720],
    ],
    rests: [[600, 615]],
  });
});
