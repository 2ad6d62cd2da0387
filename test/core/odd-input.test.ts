/**
 * Odd input to every public function, as a program without our types could give it: a reader answers with nothing or with
 * the problems, facts of the wrong kind are refused by name, and no exception comes from inside.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as core from '#core';
import {
  NotFacts,
  agreementAllowance,
  agreementCalendar,
  agreementCompensation,
  calendarDates,
  agreementPremiums,
  calculateTotals,
  check,
  createChecker,
  describeFact,
  explain,
  factKeys,
  isFactKey,
  isoDate,
  nl,
  nlCalculations,
  withChanges,
  writeDossier,
  writeFacts,
  type Facts,
  type PlainDate,
} from '#core';
import { anyDate, anyFacts } from './schedule/arbitraries';

const today = isoDate('2026-09-01');

/** A function as a program sees it that is not compiled against our types. */
type Untyped = (...given: readonly unknown[]) => unknown;
const untyped = (name: keyof typeof core): Untyped => core[name] as unknown as Untyped;

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    1e21,
    '',
    ' ',
    '2026-02-31',
    '0000-00-00',
    '99:99',
    '-1',
    '__proto__',
    'constructor',
    '\u0000',
    '💶',
    [],
    [null],
    {},
    { weeks: [] },
    { weeks: [null] },
    { weeks: [{ monday: 4 }], compensationDays: [], studyDays: [], holidayTraining: [] },
    { weeks: [{}], compensationDays: null, studyDays: [], holidayTraining: [] },
    { weeks: [{}], compensationDays: [], studyDays: [{}], holidayTraining: [] },
    {
      weeks: [{ monday: { company: { blocks: [{ from: '08:00' }], breaks: [] } } }],
      compensationDays: [],
      studyDays: [],
      holidayTraining: [],
    },
  ),
);

const oneKey = fc.constantFrom(...factKeys);

/** Good facts with a few that are odd. */
const oddFacts = fc
  .tuple(anyFacts, fc.dictionary(oneKey, odd, { minKeys: 1, maxKeys: 4 }))
  .map(([facts, others]): Facts => ({ ...facts, ...others }));

const takesFacts: readonly (readonly [string, (facts: Facts) => unknown])[] = [
  ['check', (facts) => check(facts, { today })],
  ['createChecker', (facts) => createChecker(facts, { today })],
  ['update', (facts) => createChecker({}, { today }).update(facts)],
  ['agreementAllowance', (facts) => agreementAllowance(facts)],
  ['agreementCompensation', agreementCompensation],
  ['calendarDates', (facts) => calendarDates(facts)],
  ['agreementPremiums', (facts) => agreementPremiums(facts, today)],
  ['writeFacts', writeFacts],
  ['writeDossier', writeDossier],
];

describe.each(takesFacts)('%s', (_, run) => {
  it('judges facts, or refuses them by name', () => {
    fc.assert(
      fc.property(oddFacts, (facts) => {
        try {
          run(facts);
        } catch (problem) {
          expect(problem).toBeInstanceOf(NotFacts);
          expect(problem instanceof NotFacts && isFactKey(problem.key)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([undefined, null, 5, 'facts'])('refuses %s, which holds no facts', (given) => {
    expect(() => run(given as unknown as Facts)).toThrow(NotFacts);
  });

  it.each<[core.FactKey, unknown, string]>([
    ['hours.average', '38:00', 'hours.average is no duration'],
    ['allowance.amount', '600.50', 'allowance.amount is no money'],
    ['agreement.start', '1/9/2026', 'agreement.start is no date'],
    ['agreement.start', '2026-02-31', 'agreement.start is no date'],
    ['agreement.end', 20260901, 'agreement.end is no date'],
    ['agreement.type', 'oao', 'agreement.type is no choice'],
    ['documents.signedBy', ['learner', 'nobody'], 'documents.signedBy is no choice'],
    ['documents.signedBy', 'learner', 'documents.signedBy is no choice'],
    ['learner.insz', 7_031_412_345, 'learner.insz is no identifier'],
    ['learner.name', null, 'learner.name is no text'],
    ['learner.premiumConsent', 'ja', 'learner.premiumConsent is no yesNo'],
    ['allowance.step', 4, 'allowance.step is no step'],
    ['mentor.learners', Number.NaN, 'mentor.learners is no count'],
    ['establishment.recognisedTrainings', 'Logistiek', 'establishment.recognisedTrainings is no texts'],
    ['establishment.recognisedTrainings', [1], 'establishment.recognisedTrainings is no texts'],
    ['documents.schedule', 'annex.pdf', 'documents.schedule is no file'],
    ['documents.schedule', {}, 'documents.schedule is no file'],
    ['schedule', { weeks: [] }, 'schedule is no schedule'],
  ])('refuses %s: %s', (key, value, message) => {
    expect(() => run({ [key]: value })).toThrow(message);
  });
});

describe('a schedule that a program made', () => {
  const good = { weeks: [{}], compensationDays: [], studyDays: [], holidayTraining: [] };
  const company = (hours: unknown) => ({ ...good, weeks: [{ monday: { company: hours } }] });
  const given = (schedule: unknown) => () => check({ schedule } as Facts, { today });

  it.each<[string, unknown]>([
    ['no text', 'schedule'],
    ['a week', { ...good, weeks: undefined }],
    ['weeks that are objects', { ...good, weeks: [5] }],
    ['days that are objects', { ...good, weeks: [{ monday: 5 }] }],
    ['blocks', company({ breaks: [] })],
    ['breaks', company({ blocks: [] })],
    ['blocks that are objects', company({ blocks: [8], breaks: [] })],
    ['times in minutes', company({ blocks: [{ from: '08:00', to: 720 }], breaks: [] })],
    ['times in minutes of breaks too', company({ blocks: [], breaks: [{ from: 600, to: '10:15' }] })],
    [
      'a number of lesson hours',
      { ...good, weeks: [{ monday: { school: { blocks: [], breaks: [], lessonHours: '8' } } }] },
    ],
    ['a first week that is a day', { ...good, firstWeek: 'week 36' }],
    ['compensation days that are days', { ...good, compensationDays: ['2026-02-30'] }],
    ['study days with a day', { ...good, studyDays: [{ company: { blocks: [], breaks: [] } }] }],
    ['study days with hours', { ...good, studyDays: [{ date: '2026-11-23', school: 8 }] }],
    ['holiday training with a day', { ...good, holidayTraining: [{ date: 5 }] }],
  ])('needs %s', (_, schedule) => {
    expect(given(schedule)).toThrow(NotFacts);
  });

  it('may have a day without hours, a week with open days and a block with one time', () => {
    expect(given(good)).not.toThrow();
    expect(given(company({ blocks: [{ from: 480 }], breaks: [] }))).not.toThrow();
    expect(given({ ...good, weeks: [{ monday: undefined, tuesday: {} }], firstWeek: '2026-08-31' })).not.toThrow();
  });
});

it('a day of judging that is none is refused', () => {
  expect(() => check({}, { today: isoDate('2026-02-31') })).toThrow('today is no date');
  expect(() => agreementPremiums({}, isoDate('2026-13-01'))).toThrow('today is no date');
});

describe('what reads text', () => {
  const readers: readonly (keyof typeof core)[] = [
    'parseClock',
    'parsePlainDate',
    'readClock',
    'readDate',
    'readDuration',
    'readMoney',
  ];

  it.each(readers)('%s answers with nothing where it reads nothing', (name) => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string()), (given) => {
        const answer = untyped(name)(given);
        expect(answer === undefined || typeof answer === 'number' || typeof answer === 'string').toBe(true);
      }),
    );
    expect(untyped(name)(null)).toBeUndefined();
  });

  it('for a fact answers with nothing, or with a value of its kind', () => {
    fc.assert(
      fc.property(oneKey, fc.oneof(odd, fc.string()), (key, given) => {
        const value = untyped('readTyped')(key, given);
        expect(() => check({ [key]: value }, { today })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('of a file answers with the problems', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string()), (given) => {
        for (const name of ['readDossier', 'readUserAmounts', 'readDossierText', 'readUserAmountsText'] as const)
          expect(untyped(name)(given)).toMatchObject({ ok: false });
      }),
    );
  });
});

describe('odd values of the right kind', () => {
  const edges = fc.constantFrom(isoDate('1000-01-01'), isoDate('2016-08-31'), isoDate('2100-02-28'));
  const edgeFacts = fc
    .tuple(anyFacts, edges, edges, edges, edges)
    .map(([facts, start, end, previousEnd, birthDate]): Facts => ({
      ...facts,
      'agreement.start': start,
      'agreement.end': end,
      'agreement.previousEnd': previousEnd,
      'learner.birthDate': birthDate,
    }));

  function useEverything(facts: Facts, day: PlainDate): void {
    for (const outcome of check(facts, { today: day }).outcomes) explain(outcome, facts, nl);
    for (const key of factKeys) {
      const value = facts[key];
      if (value !== undefined) expect(describeFact(key, value, nl)).not.toMatch(/undefined|NaN/);
    }
    for (const [, run] of takesFacts) run(facts);
    if (facts.schedule) calculateTotals(facts.schedule);
    const options = { today: day, agreement: 'test', texts: nl, calculations: nlCalculations };
    expect(agreementCalendar(calendarDates(facts), options)).not.toMatch(/undefined|NaN/);
  }

  it('are judged, explained and calculated with', () => {
    fc.assert(
      fc.property(edgeFacts, fc.oneof(edges, anyDate), (facts, day) => {
        useEverything(facts, day);
      }),
      { numRuns: 40 },
    );
  });

  it('also when there is no end, as other systems write it', () => {
    const forever = isoDate('9999-12-31');
    const facts = { 'agreement.start': today, 'agreement.end': forever, 'agreement.previousEnd': forever };
    useEverything({ ...facts, 'agreement.type': 'OAO', 'learner.birthDate': forever, 'allowance.step': 1 }, today);
  });

  it('change facts without harm', () => {
    fc.assert(
      fc.property(anyFacts, odd, (facts, changes) => {
        expect(untyped('withChanges')(facts, changes)).toMatchObject(withChanges(facts, {}));
      }),
    );
  });
});
