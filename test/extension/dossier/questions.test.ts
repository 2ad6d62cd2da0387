/** What is asked: only what a rule waits for, what matters most first. */
import { expect, it } from 'vitest';
import { check, isoDate, rules, type FactKey, type Outcome, type RuleId } from '#core';
import { questionsOf } from '../../../extension/dossier/questions';

const { outcomes } = check({}, { today: isoDate('2026-09-01') });
const canBeError = (id: RuleId | undefined): boolean =>
  rules.some((rule) => rule.id === id && rule.severities.some((severity) => severity === 'error'));

it('what an error waits for comes before what only a tip waits for, then what most rules wait for', () => {
  const questions = questionsOf(outcomes, []);
  const errors = questions.map((question) => canBeError(question.rules[0]));
  expect(errors.lastIndexOf(true)).toBeLessThan(errors.includes(false) ? errors.indexOf(false) : Infinity);
  const counts = questions.filter((_, index) => errors[index]).map((question) => question.rules.length);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
});

it('nothing is asked that has a field on the page, that only a file tells, or that the registration decides', () => {
  const keys = questionsOf(outcomes, ['agreement.start']).map(({ key }) => key);
  expect(keys).not.toContain('agreement.start');
  expect(keys).not.toContain('documents.schedule');
  const waits: Outcome = {
    kind: 'unknown',
    missing: ['medical.examinedOn'] satisfies FactKey[],
    until: 'registration',
    rule: 'period/dimona',
    law: [],
  };
  expect(questionsOf([waits], [])).toEqual([]);
});
