/** Random facts, made much faster than by the arbitraries of the property tests: anything that a form or a file can hold. */
import { cents, factKeys, factKinds, isoDate, minutes, weekdays, type Facts, type Kind, type PlainDate } from '#core';
import type { Random } from './random';

const twoDigits = (value: number): `${number}` => String(value).padStart(2, '0') as `${number}`;

const turningPoints = ['09-01', '06-30', '07-01', '08-31', '02-28', '12-25'] as const;

/** A day from 2014 to 2033; in school years and at their turning points more often than elsewhere. */
function date(random: Random): PlainDate {
  const year = random.whole(2014, 2033);
  if (random.chance(0.3)) return isoDate(`${year}-${random.pick(turningPoints)}`);
  return isoDate(`${year}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`);
}

const several = <Item>(random: Random, most: number, make: () => Item): Item[] =>
  Array.from({ length: random.whole(0, most) }, make);

const clock = (random: Random) => minutes(random.chance(0.8) ? random.whole(24, 80) * 15 : random.whole(0, 1440));

const block = (random: Random) => ({
  ...(random.chance(0.95) && { from: clock(random) }),
  ...(random.chance(0.95) && { to: clock(random) }),
});

const hours = (random: Random) => ({
  blocks: several(random, 3, () => block(random)),
  breaks: several(random, 2, () => block(random)),
});

const day = (random: Random) => ({
  ...(random.chance(0.4) && {
    school: { ...hours(random), ...(random.chance(0.8) && { lessonHours: random.whole(0, 40) / 4 }) },
  }),
  ...(random.chance(0.5) && { company: hours(random) }),
});

const week = (random: Random) =>
  Object.fromEntries(weekdays.filter(() => random.chance(0.7)).map((weekday) => [weekday, day(random)]));

const datedDay = (random: Random) => ({ date: date(random), ...day(random) });

const mondays = [isoDate('2014-08-25'), isoDate('2020-12-28'), isoDate('2026-08-31')] as const;

const schedule = (random: Random) => ({
  weeks: Array.from({ length: random.pick([1, 1, 2, 3]) }, () => week(random)),
  ...(random.chance(0.4) && { firstWeek: random.pick(mondays) }),
  compensationDays: several(random, 4, () => date(random)),
  studyDays: several(random, 2, () => datedDay(random)),
  holidayTraining: several(random, 1, () => datedDay(random)),
});

const identifiers = [
  '07031412345',
  '85.07.30-033.28',
  '0566.988.259',
  'BE68 5390 0754 7034',
  '2147812701',
  'x',
  '',
] as const;
const texts = ['', ' ', 'Noor Peeters', '124', 'PC 302', '118.03', '200', '311', 'Ruwbouw duaal'] as const;
const files = ['application/pdf', 'image/jpeg', 'text/plain', ''] as const;

function valueOf(kind: Kind, random: Random): unknown {
  if (typeof kind === 'object') {
    const options = 'choice' in kind ? kind.choice : kind.choices;
    return 'choice' in kind ? options[random.whole(0, options.length - 1)] : options.filter(() => random.chance(0.7));
  }
  switch (kind) {
    case 'text':
      return random.chance(0.05) ? String.fromCodePoint(random.whole(32, 0x1f600)) : random.pick(texts);
    case 'identifier':
      return random.chance(0.2) ? String(random.whole(0, 99_999_999_999)) : random.pick(identifiers);
    case 'date':
      return date(random);
    case 'yesNo':
      return random.chance(0.5);
    case 'duration':
      return minutes(random.chance(0.5) ? random.whole(0, 60) * 60 : random.whole(0, 6000));
    case 'money':
      return cents(random.chance(0.5) ? random.pick([0, 44_430, 60_050, 66_260, 71_440]) : random.whole(0, 100_000));
    case 'count':
      return random.whole(0, 30);
    case 'step':
      return random.pick([1, 2, 3]);
    case 'texts':
      return texts.filter(() => random.chance(0.3));
    case 'file':
      return { name: random.pick(texts), type: random.pick(files), size: random.whole(0, 10_000_000) };
    case 'schedule':
      return schedule(random);
  }
}

/** Facts with any of the keys, each of its own kind; now nearly empty, now nearly full. */
export function randomFacts(random: Random): Facts {
  const share = random.pick([0.1, 0.5, 0.8, 0.97]);
  const keys = factKeys.filter(() => random.chance(share));
  return Object.fromEntries(keys.map((key) => [key, valueOf(factKinds[key], random)]));
}

/** Another value for one of the keys, or none: what a keystroke can bring. */
export function randomChange(random: Random): Facts {
  const key = factKeys[random.whole(0, factKeys.length - 1)];
  if (key === undefined) return {};
  return { [key]: random.chance(0.2) ? undefined : valueOf(factKinds[key], random) };
}

/** A day of judging. */
export const randomToday = date;
