/** A dossier file is taken whole or refused whole, with the place and the reason of each problem. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierVersion, readDossier, readDossierText, type DossierProblem } from '#core';
import { nlDossierFaults } from '../../../core/texts/nl/dossier-faults';

const withFacts = (facts: unknown) => readDossier({ duaalwijzer: dossierVersion, facts });
const problems = (content: unknown): readonly DossierProblem[] => {
  const reading = readDossier(content);
  return reading.ok ? [] : reading.problems;
};
const problemsIn = (facts: unknown) => problems({ duaalwijzer: dossierVersion, facts });

describe('a dossier that is refused', () => {
  it.each([
    ['an unknown key', { 'agreement.begin': '2026-09-01' }, 'facts.agreement.begin', 'unknown-key'],
    ['31 February', { 'agreement.end': '2027-02-31' }, 'facts.agreement.end', 'date'],
    ['a date in another notation', { 'agreement.end': '31/01/2027' }, 'facts.agreement.end', 'date'],
    ['a negative duration', { 'hours.average': '-38:00' }, 'facts.hours.average', 'duration'],
    ['a duration as a number', { 'hours.average': 38 }, 'facts.hours.average', 'duration'],
    ['61 minutes', { 'hours.average': '37:61' }, 'facts.hours.average', 'duration'],
    ['a negative amount', { 'allowance.amount': '-600.50' }, 'facts.allowance.amount', 'money'],
    ['an amount of one decimal', { 'allowance.amount': '600.5' }, 'facts.allowance.amount', 'money'],
    ['a fourth step', { 'allowance.step': 4 }, 'facts.allowance.step', 'step'],
    ['yes in words', { 'learner.premiumConsent': 'ja' }, 'facts.learner.premiumConsent', 'yes-no'],
    ['a type that does not exist', { 'agreement.type': 'CAO' }, 'facts.agreement.type', 'choice'],
    ['half a learner', { 'mentor.learners': 1.5 }, 'facts.mentor.learners', 'count'],
    ['a number for a text', { 'learner.name': 5 }, 'facts.learner.name', 'text'],
    ['nothing for a text', { 'learner.name': null }, 'facts.learner.name', 'text'],
    ['a schedule without weeks', { schedule: { weeks: [] } }, 'facts.schedule.weeks', 'weeks'],
    [
      '25 o’clock',
      { schedule: { weeks: [{ monday: { company: { blocks: [{ from: '25:00' }] } } }] } },
      'facts.schedule.weeks.0.monday.company.blocks.0.from',
      'clock',
    ],
    [
      'a day of the week that does not exist',
      { schedule: { weeks: [{ maandag: {} }] } },
      'facts.schedule.weeks.0.maandag',
      'unknown-key',
    ],
    [
      'a first week on a Tuesday',
      { schedule: { weeks: [{}], firstWeek: '2026-09-01' } },
      'facts.schedule.firstWeek',
      'monday',
    ],
    [
      'a third of a lesson hour',
      { schedule: { weeks: [{ monday: { school: { lessonHours: 0.3 } } }] } },
      'facts.schedule.weeks.0.monday.school.lessonHours',
      'lesson-hours',
    ],
  ])('%s', (_, facts, path, fault) => {
    expect(problemsIn(facts)).toEqual([expect.objectContaining({ path, fault })]);
  });

  it('names every problem, not the first one only', () => {
    expect(
      problemsIn({ 'agreement.end': '2027-02-31', 'hours.average': '-1:00', foo: 1 }).map(({ path }) => path),
    ).toEqual(expect.arrayContaining(['facts.agreement.end', 'facts.hours.average', 'facts.foo']));
  });

  it('says what was received', () => {
    expect(problemsIn({ 'agreement.end': '2027-02-31' })[0]?.received).toBe('"2027-02-31"');
    expect(problemsIn({ 'agreement.end': 'x'.repeat(78) })[0]?.received).toBe(`"${'x'.repeat(78)}"`);
    expect(problemsIn({ 'agreement.end': 'x'.repeat(79) })[0]?.received).toBe(`"${'x'.repeat(78)}…`);
  });

  it.each([
    ['no JSON', '{"duaalwijzer": 1,', 'json'],
    ['a list', '[]', 'shape'],
    ['a number', '5', 'shape'],
    ['another version', '{"duaalwijzer": 2, "facts": {}}', 'version'],
  ])('%s', (_, text, fault) => {
    const reading = readDossierText(text);
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.fault)).toContain(fault);
  });

  it('has a sentence for every fault', () => {
    expect(Object.values(nlDossierFaults).every((sentence) => sentence.length > 0)).toBe(true);
  });
});

describe('a dossier that is taken', () => {
  it.each([
    ['wrong check digits', { 'learner.insz': '85073003300' }],
    ['an end before the start', { 'agreement.start': '2026-09-01', 'agreement.end': '2025-06-30' }],
    [
      'a reversed block',
      { schedule: { weeks: [{ monday: { company: { blocks: [{ from: '12:00', to: '08:00' }] } } }] } },
    ],
    ['a half typed block', { schedule: { weeks: [{ monday: { company: { blocks: [{ from: '08:00' }] } } }] } }],
    [
      'an end at midnight',
      { schedule: { weeks: [{ monday: { company: { blocks: [{ from: '20:00', to: '24:00' }] } } }] } },
    ],
    ['nothing yet', {}],
  ])('%s is for the rules to judge', (_, facts) => {
    expect(withFacts(facts).ok).toBe(true);
  });
});

it('never throws on any content', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (content) => {
      expect(typeof readDossier(content).ok).toBe('boolean');
      expect(typeof withFacts({ schedule: content, 'learner.name': content }).ok).toBe('boolean');
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readDossierText(text).ok).toBe(false);
    }),
  );
});
