/** Facts as a reader says them. */
import { expect, it } from 'vitest';
import { check, describeFact, describeFinding, isoDate, nl, type FactKey } from '#core';
import { factsOf } from './translation';

function inWords(key: FactKey, written: unknown): string {
  const value = factsOf({ [key]: written })[key];
  if (value === undefined) throw new Error(key);
  return describeFact(key, value, nl);
}

const monday = {
  school: { lessonHours: 4, blocks: [{ from: '08:20', to: '12:00' }], breaks: [{ from: '10:00', to: '10:15' }] },
  company: { blocks: [{ from: '13:00' }], breaks: [] },
};

it.each<[FactKey, unknown, string]>([
  ['agreement.start', '2026-09-01', '1\u00a0september 2026'],
  ['hours.average', '38:30', '38\u00a0u\u00a030'],
  ['allowance.amount', '600.50', '€\u00a0600,50'],
  ['learner.premiumConsent', false, 'nee'],
  ['learner.name', 'An', 'An'],
  ['mentor.learners', 2, '2'],
  ['establishment.recognisedTrainings', ['Logistiek duaal', 'Bakker duaal'], 'Logistiek duaal, Bakker duaal'],
  ['documents.schedule', { name: 'rooster.pdf', type: 'application/pdf', size: 1 }, 'rooster.pdf'],
  [
    'schedule',
    { weeks: [{ monday }] },
    'maandag: school 8:20–12:00 (4\u00a0lesuren; pauze 10:00–10:15) + onderneming 13:00–…',
  ],
])('%s %j is: %s', (key, written, words) => {
  expect(inWords(key, written).replace(/\s/g, ' ')).toBe(words.replace(/\s/g, ' '));
});

it('names the parties that signed', () => {
  expect(inWords('documents.signedBy', ['learner', 'company'])).toBe(
    `${nl.terms['learner'] ?? ''}, ${nl.terms['company'] ?? ''}`,
  );
});

it('lists compensation days where there are any', () => {
  const line = /inhaalrust/i;
  expect(inWords('schedule', { weeks: [{ monday }] })).not.toMatch(line);
  expect(inWords('schedule', { weeks: [{ monday }], compensationDays: ['2026-11-02'] })).toMatch(line);
});

it('a finding tells what was expected and received, where it knows', () => {
  const facts = factsOf({ 'hours.average': '40:00', 'agreement.start': '2026-09-01' });
  const finding = check(facts, { today: isoDate('2026-09-01') }).outcomes.find(
    ({ rule }) => rule === 'hours/average-above-38',
  );
  if (finding?.kind !== 'finding') throw new Error('no finding');
  expect(describeFinding(finding, nl)).toMatchObject({
    expected: '38\u00a0u',
    received: '40\u00a0u',
    article: 'artikel 5',
  });
});
