import { describe, expect, test } from 'vitest';
import {
  cents,
  describeFact,
  hours,
  minutes,
  nl,
  nlExtension,
  isoDate,
  type Counts,
  type Schedule,
  emptySchedule,
} from '#core';
import type { Progress } from '../../../extension/dossier/progress';
import { countsInWords, factAsTyped } from '../../../extension/overlay/words';

const schedule: Schedule = emptySchedule;

const inWords = (counts: Partial<Counts>, progress: Progress): readonly string[] =>
  countsInWords({ error: 0, warning: 0, info: 0, ...counts }, progress, nlExtension, nl);

describe('facts in words', () => {
  test.each([
    ['agreement.start', isoDate('2026-09-01'), '1\u00a0september 2026', '01/09/2026'],
    ['hours.average', hours(38), '38\u00a0u', '38'],
    ['hours.average', minutes(2310), '38\u00a0u\u00a030', '38:30'],
    ['allowance.amount', cents(60_050), '€\u00a0600,50', '600,50'],
    ['allowance.step', 2, '2', '2'],
    ['agreement.type', 'OAO', 'OAO', 'OAO'],
    ['provider.lessonPlace', 'same', 'zelfde als de hoofdzetel', 'zelfde als de hoofdzetel'],
    ['learner.premiumConsent', true, 'ja', 'ja'],
    ['learner.name', 'Milan Janssens', 'Milan Janssens', 'Milan Janssens'],
    ['documents.signedBy', ['learner', 'company'], 'de leerling, de onderneming', 'de leerling, de onderneming'],
    ['documents.schedule', { name: 'rooster.pdf', type: 'application/pdf', size: 1 }, 'rooster.pdf', 'rooster.pdf'],
    ['schedule', schedule, 'uurrooster', 'uurrooster'],
  ] as const)('%s: %j', (key, value, said, typed) => {
    expect(describeFact(key, value, nl)).toBe(said);
    expect(factAsTyped(key, value, nl)).toBe(typed);
  });

  test('counts name what there is, one and many', () => {
    expect(inWords({ error: 2, warning: 1 }, { kind: 'some', waiting: 3 })).toEqual(['2 fouten', '1 aandachtspunt']);
    expect(inWords({ info: 1 }, { kind: 'nothing', waiting: 0 })).toEqual(['1 tip']);
  });

  test('where there is nothing to count they say how far the checking has come', () => {
    expect(inWords({}, { kind: 'all', waiting: 0 })).toEqual(['Geen opmerkingen']);
    expect(inWords({}, { kind: 'nothing', waiting: 99 })).toEqual(['Nog niets na te kijken']);
    expect(inWords({}, { kind: 'some', waiting: 1 })).toEqual([
      'Tot nu toe geen opmerkingen',
      '1 regel wacht nog op een antwoord',
    ]);
    expect(inWords({}, { kind: 'some', waiting: 12 }).at(-1)).toBe('12 regels wachten nog op een antwoord');
  });
});
