/** Whether facts are of another agreement: only where it is clear, whatever way a name or a number is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingIdentity, identityOf, isoDate, type Facts } from '#core';

const learner = (name: string): Facts => ({ 'learner.name': name });
const company = (name: string, number?: string): Facts => ({
  'company.name': name,
  ...(number !== undefined && { 'company.number': number }),
});

describe('the same agreement', () => {
  it.each([
    ['case and spaces', learner('An  Maes'), learner('AN MAES')],
    ['accents', learner('Zoë Peeters'), learner('Zoe Peeters')],
    ['accents in another notation', learner('Zoë Peeters'), learner('Zoe\u0308 Peeters')],
    ['the surname first', learner('Maes, An'), learner('An Maes')],
    ['a surname in two words', learner('Van den Berg An'), learner('An Vandenberg')],
    ['a second given name', learner('An Katrien Maes'), learner('An Maes')],
    ['an initial', learner('A. Maes'), learner('An Maes')],
    ['a slip of the keyboard', learner('Jan Peeters'), learner('Jan Peters')],
    ['a name that is being typed', learner('An M'), learner('An Maes')],
    ['an unknown name', {}, learner('An Maes')],
    ['an empty name', learner(' '), learner('An Maes')],
    ['the legal form', company('Bakkerij Peeters'), company('Bakkerij Peeters B.V.')],
    ['another legal form', company('Bakkerij Peeters bvba'), company('Bakkerij Peeters BV')],
    ['en and &', company('Peeters & Zonen'), company('Peeters en Zonen')],
    ['the number with dots', company('x', '0566.988.259'), company('y', 'BE 0566988259')],
    ['the number without its zero', company('x', '566988259'), company('y', '0566988259')],
    ['a wrong number', company('Bakkerij Peeters', '0566988258'), company('Bakkerij Peeters', '0353456320')],
    [
      'the INSZ, whatever the name',
      { ...learner('An Maes'), 'learner.insz': '07.03.14-123.42' },
      { ...learner('Annie Demaesschalk'), 'learner.insz': '07031412342' },
    ],
    ['a day that is not known', { 'agreement.start': isoDate('2026-09-01') }, { 'agreement.type': 'OAO' }],
  ] satisfies readonly (readonly [string, Facts, Facts])[])('%s', (_name, one, other) => {
    expect([differingIdentity(one, other), differingIdentity(other, one)]).toEqual([[], []]);
  });
});

describe('another agreement', () => {
  it.each<[string, Facts, Facts, readonly string[]]>([
    ['another learner', learner('Jan Peeters'), learner('An Maes'), ['learner.name']],
    ['a brother', learner('Tim Maes'), learner('Tom Maes'), ['learner.name']],
    [
      'a namesake',
      { ...learner('An Maes'), 'learner.insz': '07031412342' },
      { ...learner('An Maes'), 'learner.insz': '85073003328' },
      ['learner.insz'],
    ],
    ['another company', company('Bakkerij Peeters'), company('Garage Maes'), ['company.name']],
    [
      'another company by its number',
      company('Bakkerij Peeters', '0566988259'),
      company('Bakkerij Peeters', '0353456320'),
      ['company.number'],
    ],
    ['another type', { 'agreement.type': 'OAO' }, { 'agreement.type': 'SAO' }, ['agreement.type']],
    [
      'another period',
      { 'agreement.start': isoDate('2026-09-01'), 'agreement.end': isoDate('2027-06-30') },
      { 'agreement.start': isoDate('2026-09-08'), 'agreement.end': isoDate('2028-06-30') },
      ['agreement.start', 'agreement.end'],
    ],
    [
      'another in every way',
      { ...learner('Jan Peeters'), ...company('Garage Maes'), 'agreement.type': 'OAO' },
      { ...learner('An Maes'), ...company('Bakkerij Peeters'), 'agreement.type': 'SAO' },
      ['learner.name', 'company.name', 'agreement.type'],
    ],
  ])('%s', (_name, one, other, keys) => {
    expect([differingIdentity(one, other), differingIdentity(other, one)]).toEqual([keys, keys]);
  });
});

it('never is another for the same facts, and says the same from both sides', () => {
  const letters = fc.constantFrom('a', 'an', 'anna', 'hanna', 'maes', 'mees', 'é', ' ', '');
  const name = fc.oneof(
    fc.string(),
    fc.array(letters, { maxLength: 4 }).map((words) => words.join(' ')),
  );
  const facts = fc.record({ 'learner.name': name, 'company.name': name });
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      expect(differingIdentity(one, one)).toEqual([]);
      expect(differingIdentity(one, other)).toEqual(differingIdentity(other, one));
    }),
  );
});

it('tells which agreement it is by no other facts', () => {
  expect(identityOf({ ...learner('An Maes'), 'learner.iban': 'BE68539007547034' })).toEqual(learner('An Maes'));
});
