/** What stays true of a report when the facts change in a way that should not matter, or matters one way only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  createChecker,
  dayHours,
  factKeys,
  isoDate,
  minutes,
  readDossierText,
  rules,
  withChanges,
  writeDossier,
  type Block,
  type CompanyHours,
  type Day,
  type FactChanges,
  type FactKey,
  type Facts,
  type Outcome,
  type RuleId,
  type Schedule,
  type Value,
  type Week,
} from '#core';
import { addDays } from '../../../core/values/plain-date';
import { anyDate, anyFacts, anySchedule } from '../schedule/arbitraries';

const today = isoDate('2026-09-01');

const outcomesOf = (facts: Facts): ReadonlyMap<RuleId, Outcome> =>
  new Map(check(facts, { today }).outcomes.map((outcome) => [outcome.rule, outcome]));

describe('a longer break', () => {
  const breakRules: readonly RuleId[] = ['schedule/break-too-short', 'schedule/stretch-too-long'];
  const quarter = (least: number, most: number) => fc.integer({ min: least * 4, max: most * 4 }).map((n) => n * 15);

  /** Two blocks with up to three breaks in them, of any length. */
  const hours: fc.Arbitrary<CompanyHours> = fc
    .record({
      start: quarter(0, 9),
      morning: quarter(1, 6),
      noon: fc.constantFrom(0, 10, 15, 30, 60),
      afternoon: quarter(1, 6),
      breaks: fc.array(fc.tuple(quarter(1, 20), fc.integer({ min: 5, max: 45 })), { maxLength: 3 }),
    })
    .map(({ start, morning, noon, afternoon, breaks }) => {
      const afternoonStart = start + morning + noon;
      const block = (from: number, to: number): Block => ({ from: minutes(from), to: minutes(Math.min(1440, to)) });
      return {
        blocks: [block(start, start + morning), block(afternoonStart, afternoonStart + afternoon)],
        breaks: breaks.map(([from, length]) => block(from, from + length)),
      };
    });
  const day: fc.Arbitrary<Day> = fc.oneof(
    hours.map((company): Day => ({ company })),
    hours.map((school): Day => ({ school })),
    fc.record({ school: hours, company: hours }),
  );
  const week: fc.Arbitrary<Week> = fc.record({ monday: day, tuesday: day, sunday: day }, { requiredKeys: ['monday'] });

  const lengthen = (place: CompanyHours | undefined, nth: number, before: number, after: number) =>
    place && {
      ...place,
      breaks: place.breaks.map(({ from, to }, index) =>
        index === nth % place.breaks.length && from !== undefined && to !== undefined
          ? { from: minutes(Math.max(0, from - before)), to: minutes(Math.min(1440, to + after)) }
          : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      ),
    };

  const daysFound = (outcome: Outcome | undefined): string[] =>
    outcome?.kind === 'finding'
      ? outcome.details.flatMap(({ values }) =>
          values['days']?.unit === 'list' ? values['days'].value.map((one) => JSON.stringify(one)) : [],
        )
      : [];

  it.each([
    ['a minor', '2010-01-01'],
    ['an adult', '2000-01-01'],
    ['a learner who turns 18', '2008-11-20'],
  ] as const)('of %s puts no day in the wrong that was right', (_, birthDate) => {
    const longer = fc.tuple(fc.nat({ max: 2 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(week, longer, (pattern, [nth, before, after]) => {
        const monday = pattern.monday ?? {};
        const school = lengthen(monday.school, nth, before, after);
        const company = lengthen(monday.company, nth, before, after);
        const changed: Day = { ...(school && { school }), ...(company && { company }) };
        // a break that reaches the end of the day is no break: it makes the day shorter
        fc.pre(JSON.stringify(dayHours(changed).span) === JSON.stringify(dayHours(monday).span));
        const outcomes = (of: Week) =>
          outcomesOf({
            'learner.birthDate': isoDate(birthDate),
            'agreement.start': isoDate('2026-09-01'),
            'agreement.end': isoDate('2027-06-30'),
            schedule: { weeks: [of], compensationDays: [], studyDays: [], holidayTraining: [] },
          });
        const [first, second] = [outcomes(pattern), outcomes({ ...pattern, monday: changed })];
        for (const rule of breakRules) {
          const wrong = daysFound(first.get(rule));
          expect(daysFound(second.get(rule)).filter((one) => !wrong.includes(one))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('an agreement some weeks later', () => {
  // from 7 September to 30 October 2026 there is no holiday of any kind, and no law changes
  const firstMonday = isoDate('2026-09-14');
  const dayOf = (most: number) => fc.nat({ max: most }).map((days) => addDays(firstMonday, days));
  const firstWeek = isoDate('2026-08-31');

  const agreement: fc.Arbitrary<Facts & { readonly schedule: Schedule }> = anyFacts
    .filter((facts) => facts.schedule !== undefined)
    .chain((facts) =>
      fc
        .record({
          start: fc.nat({ max: 6 }).map((days) => addDays(firstMonday, days)),
          end: fc.integer({ min: 7, max: 20 }).map((days) => addDays(firstMonday, days)),
          compensationDays: fc.array(dayOf(20), { maxLength: 4 }),
          dated: fc.array(dayOf(20), { minLength: 4, maxLength: 4 }),
          // the 18th birthday lies in the same weeks, or is past
          birthDate: fc.constantFrom(isoDate('2008-09-20'), isoDate('2008-09-30'), isoDate('2003-09-15')),
        })
        .map(({ start, end, compensationDays, dated, birthDate }) => {
          const schedule = facts.schedule ?? { weeks: [{}], compensationDays: [], studyDays: [], holidayTraining: [] };
          const move = (days: Schedule['studyDays'], from: number): Schedule['studyDays'] =>
            days.map((one, index) => ({ ...one, date: dated[from + index] ?? firstMonday }));
          return {
            ...facts,
            'agreement.start': start,
            'agreement.end': end,
            'learner.birthDate': birthDate,
            schedule: {
              ...schedule,
              firstWeek,
              compensationDays,
              studyDays: move(schedule.studyDays, 0),
              holidayTraining: move(schedule.holidayTraining, 2),
            },
          };
        }),
    );

  const shiftSchedule = (schedule: Schedule, days: number): Schedule => ({
    ...schedule,
    firstWeek: addDays(firstWeek, days),
    compensationDays: schedule.compensationDays.map((date) => addDays(date, days)),
    studyDays: schedule.studyDays.map((one) => ({ ...one, date: addDays(one.date, days) })),
    holidayTraining: schedule.holidayTraining.map((one) => ({ ...one, date: addDays(one.date, days) })),
  });

  const shiftValue = (value: Value, days: number): Value => {
    if (value.unit === 'list') return { ...value, value: value.value.map((one) => shiftValue(one, days)) };
    if (value.unit === 'date') return { ...value, value: addDays(value.value, days) };
    if (value.unit !== 'until' || value.value === undefined) return value;
    return { ...value, value: addDays(value.value, days) };
  };

  /** What an outcome says, its dates moved along. */
  const said = (outcome: Outcome | undefined, days: number): unknown =>
    outcome?.kind === 'finding'
      ? outcome.details.map(({ message, severity, values }) => [
          message,
          severity,
          Object.entries(values).map(([name, value]) => [name, shiftValue(value, days)]),
        ])
      : { ...outcome, law: [] };

  const judgedBySchedule = rules
    .filter((rule) => rule.id.startsWith('schedule/') || rule.id.startsWith('hours/'))
    .map(({ id }) => id);

  it('has the same outcomes on hours and schedule, on dates as much later', () => {
    fc.assert(
      fc.property(agreement, fc.integer({ min: 1, max: 3 }), (facts, weeks) => {
        const days = weeks * 7;
        const moved: Facts = {
          ...facts,
          schedule: shiftSchedule(facts.schedule, days),
          'agreement.start': addDays(facts['agreement.start'] ?? firstMonday, days),
          'agreement.end': addDays(facts['agreement.end'] ?? firstMonday, days),
          'learner.birthDate': addDays(facts['learner.birthDate'] ?? firstMonday, days),
        };
        const [before, after] = [outcomesOf(facts), outcomesOf(moved)];
        for (const rule of judgedBySchedule) expect(said(after.get(rule), 0)).toEqual(said(before.get(rule), days));
      }),
      { numRuns: 200 },
    );
  });
});

describe('one more fact, or one less', () => {
  const oneKey = fc.constantFrom(...factKeys);

  it('changes no outcome of a rule that does not read it', () => {
    fc.assert(
      fc.property(anyFacts, oneKey, anyFacts, (facts, key, others) => {
        const before = outcomesOf(facts);
        const after = outcomesOf(withChanges(facts, { [key]: others[key] }));
        for (const rule of rules) {
          const reads: readonly FactKey[] = rule.reads;
          if (!reads.includes(key)) expect(after.get(rule.id)).toEqual(before.get(rule.id));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a check', () => {
  it('answers the same again, whatever was checked in between', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyDate, (facts, others, day) => {
        const first = check(facts, { today: day });
        check(others, { today });
        check(facts, { today });
        expect(check(facts, { today: day })).toEqual(first);
        expect(check(structuredClone(facts), { today: day })).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing in the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = structuredClone(facts);
        check(facts, { today });
        expect(facts).toEqual(before);
      }),
    );
  });
});

describe('a checker', () => {
  const edit = fc.dictionary(fc.constantFrom(...factKeys), fc.nat({ max: 3 }), { minKeys: 1, maxKeys: 3 });

  it('is after every edit of many where a full check is', () => {
    const pool = fc.array(anyFacts, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(pool, fc.array(edit, { minLength: 20, maxLength: 40 }), (sources, edits) => {
        const checker = createChecker(sources[0] ?? {}, { today });
        for (const keys of edits) {
          // some keys get the value of another dossier, some are emptied because that one does not have them
          const changes = Object.fromEntries(
            factKeys.filter((key) => Object.hasOwn(keys, key)).map((key) => [key, sources[keys[key] ?? 0]?.[key]]),
          ) as FactChanges;
          const report = checker.update(changes);
          expect(report).toBe(checker.report);
          expect(report).toEqual(check(checker.facts, { today }));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('comes back to the same report when an edit is undone', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...factKeys), anyFacts, (facts, key, others) => {
        const checker = createChecker(facts, { today });
        const before = checker.report;
        checker.update({ [key]: others[key] });
        expect(checker.update({ [key]: facts[key] })).toEqual(before);
        expect(checker.facts).toEqual(facts);
      }),
      { numRuns: 200 },
    );
  });
});

it('a dossier file gives the same facts, the same report and the same file', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const text = JSON.stringify(writeDossier(facts));
      const reading = readDossierText(text);
      const read = reading.ok ? reading.facts : {};
      expect(read).toEqual(facts);
      expect(check(read, { today })).toEqual(check(facts, { today }));
      expect(JSON.stringify(writeDossier(read))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

it('a week is judged the same whatever weekday comes first in its file', () => {
  fc.assert(
    fc.property(anyFacts, anySchedule, (facts, schedule) => {
      const weeks = schedule.weeks.map((week): Week => Object.fromEntries(Object.entries(week).reverse()));
      const turned = check({ ...facts, schedule: { ...schedule, weeks } }, { today });
      expect(turned).toEqual(check({ ...facts, schedule }, { today }));
    }),
  );
});
