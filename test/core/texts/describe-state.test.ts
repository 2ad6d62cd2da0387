/** One line for every outcome that is no finding. */
import { expect, it } from 'vitest';
import { check, describeState, isoDate, nl, readDossier, type RuleId } from '#core';

function stateOf(rule: RuleId, facts: Readonly<Record<string, unknown>>): string {
  const reading = readDossier({ duaalwijzer: 1, facts });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const outcome = check(reading.facts, { today: isoDate('2026-09-01') }).outcomes.find((one) => one.rule === rule);
  if (!outcome || outcome.kind === 'finding') throw new Error(`no state for ${rule}`);
  return describeState(outcome, nl);
}

it('names the facts that are waited for', () => {
  expect(stateOf('learner/too-old', {})).toBe('Wacht op: begindatum');
});

it('waits for the hours of the schedule, which a file that is attached does not give', () => {
  expect(
    stateOf('schedule/weekly-rest', {
      'documents.schedule': { name: 'uurrooster.pdf', type: 'application/pdf', size: 1 },
    }),
  ).toBe('Wacht op: uren van het uurrooster');
});

it('says that a rule waits for the registration', () => {
  expect(stateOf('provider/people-missing', { 'agreement.stage': 'draft' })).toBe('Wordt bekeken bij de registratie.');
});

it('says where a figure is found that we do not have', () => {
  const state = stateOf('workplace/mentor-learners', { 'mentor.learners': 3, 'company.jointCommittee': '302' });
  expect(state).toContain('overzicht per sector');
});

it('says why a rule does not apply', () => {
  expect(stateOf('type/simulated-workplace', { 'agreement.type': 'SAO' })).toBe(
    'geldt niet voor dit type overeenkomst',
  );
});

it('has nothing to say of a pass', () => {
  expect(stateOf('workplace/mentor-training', { 'mentor.trainingFollowed': true })).toBe('');
});
