/** Why an outcome is what it is, and calculations in words. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementAllowance,
  agreementCompensation,
  calculateTotals,
  explain,
  fillSentence,
  formatValue,
  nl,
  nlCalculations,
  readDossierText,
  readUserAmounts,
  check,
  isoDate,
  type Explanation,
  type Facts,
  type RuleId,
  type Step,
} from '#core';
import { lawValues } from '../../../core/texts/law-value';
import { anyFacts } from '../schedule/arbitraries';
import { factsOf, isBroken, outcomesOf, textsIn } from './translation';

function explained(rule: RuleId, written: Readonly<Record<string, unknown>>, day?: string): Explanation {
  const facts = factsOf(written);
  const outcome = outcomesOf(facts, day).find((one) => one.rule === rule);
  if (!outcome) throw new Error(rule);
  return explain(outcome, facts, nl);
}

describe('a finding', () => {
  const explanation = () =>
    explained('hours/average-above-38', { 'hours.average': '40:00', 'agreement.start': '2026-09-01' });

  it('shows the facts that were compared', () => {
    expect(explanation().compared).toEqual([
      { key: 'hours.average', name: 'gemiddelde wekelijkse arbeidsduur', value: 2400, text: '40\u00a0u' },
      { key: 'agreement.start', name: 'begindatum', value: '2026-09-01', text: '1\u00a0september 2026' },
    ]);
    expect(explanation().sentences[0]).toContain('40\u00a0u');
  });

  it('shows the law that was read: value, source, status, confidence and date', () => {
    expect(explanation().law).toEqual([
      {
        series: 'weeklyAverageMaximum',
        value: 2280,
        text: '38\u00a0u',
        from: '2003-01-01',
        source: {
          title: 'Wet van 10 augustus 2001 betreffende de verzoening van werkgelegenheid en kwaliteit van het leven',
          at: 'art. 2',
          url: 'https://www.etaamb.be/nl/wet-van-10-augustus-2001_n2001012825.html',
        },
        status: 'published',
        confidence: 'A',
        isOwn: false,
      },
    ]);
    expect(explanation()).toMatchObject({ kind: 'finding', missing: [] });
    expect(explanation()).not.toHaveProperty('amount');
  });
});

describe('another outcome', () => {
  it('shows what is missing', () => {
    expect(explained('learner/too-old', { 'learner.birthDate': '2001-01-01' })).toEqual({
      kind: 'unknown',
      sentences: ['Wacht op: begindatum'],
      compared: [{ key: 'learner.birthDate', name: 'geboortedatum', value: '2001-01-01', text: '1\u00a0januari 2001' }],
      law: [],
      missing: [{ key: 'agreement.start', name: 'begindatum' }],
    });
  });

  it('shows why it does not apply', () => {
    expect(explained('type/simulated-workplace', { 'agreement.type': 'SAO' })).toMatchObject({
      kind: 'not-applicable',
      sentences: ['geldt niet voor dit type overeenkomst'],
    });
  });

  it('has no sentence for a pass', () => {
    expect(explained('workplace/mentor-training', { 'mentor.trainingFollowed': true })).toMatchObject({
      kind: 'pass',
      sentences: [],
      compared: [{ text: 'ja' }],
    });
  });
});

describe('a wrong allowance', () => {
  const oao = { 'agreement.type': 'OAO', 'agreement.start': '2024-05-01', 'allowance.step': 2 };

  it.each([
    ['649.60', 'older-index'],
    ['675.90', 'newer-index'],
    ['600.50', 'other-step'],
    ['600.51', 'not-listed'],
  ])('%s is: %s', (amount, kind) => {
    expect(explained('allowance/amount', { ...oao, 'allowance.amount': amount }).amount).toBe(kind);
    expect(Object.keys(nlCalculations.amountKinds)).toContain(kind);
  });

  it('says that a value is computed, or the user’s own', () => {
    const facts = factsOf({ ...oao, 'agreement.start': '2027-01-04', 'allowance.amount': '1.00' });
    const reading = readUserAmounts({
      'duaalwijzer-law': 1,
      allowance: [{ from: '2027-01-01', minimumIncome: '2278.28', source: 'Staatsblad' }],
    });
    const lawIn = (amounts: Parameters<typeof check>[1]['amounts']) => {
      const { outcomes } = check(facts, { today: isoDate('2027-02-01'), amounts });
      const outcome = outcomes.find(({ rule }) => rule === 'allowance/amount');
      return outcome && explain(outcome, facts, nl).law[0];
    };
    expect(lawIn(undefined)).toMatchObject({ status: 'computed', confidence: 'D', isOwn: false });
    expect(lawIn(reading.ok ? reading.amounts : [])).toMatchObject({
      isOwn: true,
      source: { title: 'Zelf toegevoegd bedrag', at: 'Staatsblad' },
      text: '€\u00a02.278,28, €\u00a0660,80, €\u00a0729,10 en €\u00a0786,10',
    });
  });
});

it('explains every outcome of any facts, in whole sentences', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const outcome of outcomesOf(facts)) {
        const { sentences, law, compared, missing } = explain(outcome, facts, nl);
        const texts = [
          sentences,
          law.map(({ text, source }) => [text, source?.title]),
          compared.map(({ name }) => name),
        ];
        expect(textsIn(texts).filter(isBroken)).toEqual([]);
        expect(compared.every(({ key }) => facts[key] !== undefined)).toBe(true);
        if (outcome.kind === 'unknown') expect(missing.map(({ key }) => key)).toEqual(outcome.missing);
      }
    }),
    { numRuns: 30 },
  );
});

describe('values of the law', () => {
  const inWords = (name: string, value: unknown): string[] => lawValues(name, value).map((one) => formatValue(one, nl));

  it.each<[string, unknown, string[]]>([
    ['workplaceMinimum', 1200, ['20\u00a0u']],
    ['draftLifetime', 90, ['90\u00a0dagen']],
    ['longestAgreement', 3, ['3\u00a0jaar']],
    ['premiumTerms', { registration: 3, training: 4 }, ['3\u00a0maanden', '4\u00a0maanden']],
    ['stepChangeDay', '09-01', ['1/9']],
    ['trajectoryLastDay', '06-30', ['30/6']],
    ['freeSummerWeeks', 4, ['4']],
    [
      'sectorHours.201',
      { average: 2280, variants: [{ effective: 2400, days: 12 }] },
      ['38\u00a0u', '40\u00a0u', '12\u00a0dagen'],
    ],
    ['night', { start: 1200, later: { from: 16, until: 1380 } }, ['20:00', '16\u00a0jaar', '23:00']],
    ['withoutCompensation', ['110', '337'], ['110', '337']],
    ['learnerAges', { youngest: 15 }, ['15\u00a0jaar']],
    ['dimonaCodes', { unpaid: 'STG' }, ['STG']],
    ['premiumAmounts', { learner: 50_000 }, ['€\u00a0500,00']],
    ['nothing', null, []],
  ])('%s', (name, value, words) => {
    expect(inWords(name, value)).toEqual(words);
  });
});

describe('steps in Dutch', () => {
  const sentences = (steps: readonly Step[]): string[] =>
    steps.map(
      ({ id, inputs, value }) => `${fillSentence(nlCalculations.steps[id], inputs, nl)} = ${formatValue(value, nl)}`,
    );
  const stepsOf = (calculation: object): readonly Step[] =>
    'steps' in calculation ? (calculation.steps as readonly Step[]) : [];
  const calculations = (facts: Facts): readonly Step[] => [
    ...(facts.schedule ? calculateTotals(facts.schedule).steps : []),
    ...stepsOf(agreementCompensation(facts)),
    ...stepsOf(agreementAllowance(facts)),
  ];

  it('read as a calculation', () => {
    const text = readFileSync(new URL('../../dossiers/official-sample.json', import.meta.url), 'utf8');
    const reading = readDossierText(text);
    const facts = reading.ok ? reading.facts : {};
    expect(
      sentences(calculations({ ...facts, ...factsOf({ 'hours.average': '38:00', 'allowance.step': 1 }) })),
    ).toEqual(
      expect.arrayContaining([
        'Telt mee in week 1: 16\u00a0u school + 24\u00a0u onderneming = 40\u00a0u',
        'Per week boven het gemiddelde: 40\u00a0u − 38\u00a0u = 2\u00a0u',
        'Halve dag: 40\u00a0u ÷ 5 ÷ 2 = 4\u00a0u',
        'Vaste dagen van de sector in de overeenkomst = 12\u00a0dagen',
        'Per maand vanaf 1\u00a0september 2023, trap 1: 29 % van €\u00a01.954,99, naar boven afgerond op 10 cent = €\u00a0567,00',
        'Schatting van 1\u00a0oktober 2023 tot en met 31\u00a0oktober 2023: €\u00a0567,00 × 20\u00a0dagen ÷ 22\u00a0dagen = €\u00a0515,45',
        'Schooljaar 2023-2024 = €\u00a05.016,53',
      ]),
    );
  });

  it('have no hole, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(
          sentences(calculations({ ...facts, 'agreement.type': 'OAO', 'allowance.step': 2 })).filter(isBroken),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
