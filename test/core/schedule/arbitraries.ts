/** Random facts for property tests: anything a form can hold, sensible or not. */
import fc from 'fast-check';
import { factKinds, isoDate, minutes, weekdays, type Facts, type Kind, type PlainDate, type Schedule } from '#core';

const clock = fc.integer({ min: 0, max: 1440 }).map(minutes);
const block = fc.record({ from: clock, to: clock }, { requiredKeys: [] });
const blocks = fc.array(block, { maxLength: 3 });
const company = fc.record({ blocks, breaks: blocks });
const school = fc.record(
  { blocks, breaks: blocks, lessonHours: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4) },
  { requiredKeys: ['blocks', 'breaks'] },
);
const day = fc.record({ school, company }, { requiredKeys: [] });
const week = fc.record(Object.fromEntries(weekdays.map((name) => [name, day])), { requiredKeys: [] });

/** Dates around the years for which the law is known. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as `${number}-${number}-${number}`)
  .map(isoDate);

const datedDay = fc.record({ date: anyDate, school, company }, { requiredKeys: ['date'] });

export const anySchedule: fc.Arbitrary<Schedule> = fc.record(
  {
    weeks: fc.array(week, { minLength: 1, maxLength: 4 }),
    compensationDays: fc.array(anyDate, { maxLength: 4 }),
    studyDays: fc.array(datedDay, { maxLength: 2 }),
    holidayTraining: fc.array(datedDay, { maxLength: 2 }),
  },
  { requiredKeys: ['weeks', 'compensationDays', 'studyDays', 'holidayTraining'] },
);

const identifiers = ['07031412345', '85.07.30-033.28', '0566.988.259', 'BE68 5390 0754 7034', '2147812701', 'x', ''];

function ofKind(kind: Kind): fc.Arbitrary<unknown> {
  if (typeof kind === 'object') {
    return 'choice' in kind ? fc.constantFrom(...kind.choice) : fc.subarray([...kind.choices]);
  }
  switch (kind) {
    case 'text':
      return fc.constantFrom('', 'Noor Peeters', '124', 'PC 302', 'Ruwbouw duaal');
    case 'identifier':
      return fc.constantFrom(...identifiers);
    case 'date':
      return anyDate;
    case 'yesNo':
      return fc.boolean();
    case 'duration':
      return fc.integer({ min: 0, max: 60 * 60 }).map(minutes);
    case 'money':
      return fc.integer({ min: 0, max: 100_000 });
    case 'count':
      return fc.integer({ min: 0, max: 5 });
    case 'step':
      return fc.constantFrom(1, 2, 3);
    case 'texts':
      return fc.array(fc.constantFrom('Ruwbouw duaal', 'Kapper duaal'), { maxLength: 2 });
    case 'file':
      return fc.record({
        name: fc.constantFrom('uurrooster.pdf', 'uurrooster.docx', ''),
        type: fc.constantFrom('application/pdf', 'image/jpeg', ''),
        size: fc.integer({ min: 0, max: 10_000_000 }),
      });
    case 'schedule':
      return anySchedule;
  }
}

/** Facts with any of the keys, each of its own kind. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.entries(factKinds).map(([key, kind]) => [key, ofKind(kind)])),
  { requiredKeys: [] },
);
