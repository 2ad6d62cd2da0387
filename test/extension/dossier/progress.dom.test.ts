import { describe, expect, test } from 'vitest';
import { check, isoDate, type FactKey, type Facts } from '#core';
import { progressOf, unansweredIn, type Progress } from '../../../extension/dossier/progress';
import type { ReadField } from '../../../extension/page/index';

const progress = (facts: Facts, unanswered: readonly FactKey[]): Progress =>
  progressOf(check(facts, { today: isoDate('2026-11-25') }), unanswered);

describe('how far the checking of a form has come', () => {
  test('nothing was checked of an empty form', () => {
    expect(progress({}, ['agreement.type', 'agreement.start']).kind).toBe('nothing');
    expect(progress({ 'agreement.type': 'OAO' }, ['agreement.start']).kind).toBe('nothing');
  });

  const birthDate: Facts = { 'learner.insz': '07.03.14-125.40', 'learner.birthDate': isoDate('2007-03-14') };

  test('rules wait for what the form asks still', () => {
    expect(progress(birthDate, ['agreement.start'])).toMatchObject({ kind: 'some' });
    expect(progress(birthDate, ['agreement.start']).waiting).toBeGreaterThan(1);
  });

  test('what the form does not ask, and what is checked at the registration, waits for nobody', () => {
    expect(progress(birthDate, [])).toEqual({ kind: 'all', waiting: 0 });
    expect(progress({ ...birthDate, 'agreement.stage': 'draft' }, ['documents.trainingPlan'])).toMatchObject({
      kind: 'all',
    });
  });
});

describe('what a form asks still', () => {
  function field(key: FactKey, kind: 'text' | 'checkbox' | 'readonly', state: 'empty' | 'unreadable'): ReadField {
    const element = document.createElement('input');
    const control = {
      kind,
      element,
      box: element,
      start: 0,
      end: 1,
      shown: () => '',
    } as unknown as ReadField['control'];
    const current = state === 'empty' ? { state } : { state, text: '' };
    const common = { key, control, parts: [], label: '', section: undefined, how: 'exact', sure: 1 } as const;
    return { ...common, fingerprint: '', current };
  }

  test('is what can be filled in and is not', () => {
    const fields = [
      field('agreement.start', 'text', 'empty'),
      field('agreement.end', 'text', 'unreadable'),
      field('agreement.draftSavedOn', 'readonly', 'empty'),
      field('company.premiumConsent', 'checkbox', 'empty'),
    ];
    expect(unansweredIn({ fields, facts: {} })).toEqual(['agreement.start', 'agreement.end']);
  });

  test('is no account number of who does not want the premium', () => {
    const fields = [field('learner.iban', 'text', 'empty')];
    expect(unansweredIn({ fields, facts: {} })).toEqual([]);
    expect(unansweredIn({ fields, facts: { 'learner.premiumConsent': true } })).toEqual(['learner.iban']);
  });
});
