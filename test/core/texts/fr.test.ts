/** French: complete, with the values of the Dutch sentences, without Dutch left behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeFinding,
  formatValue,
  nl,
  readDossierText,
  rules,
  type Outcome,
  type RuleId,
  type RuleText,
} from '#core';
import { fr } from '../../../core/texts/fr/index';
import type { WrittenFacts } from '../rules/rows';
import { tables } from '../rules/tables';
import { factsOf, holes, holesOfMessages, isBroken, outcomesOf, textsIn, told } from './translation';

const sentencesOf = (text: RuleText): string[] => [
  text.title,
  text.why,
  text.todo,
  ...(text.fix === undefined ? [] : [text.fix]),
  ...Object.values(text.messages),
];

const dutchWords =
  /(?<![\p{L}\d])(het|een|van|voor|niet|met|zijn|is|wordt|worden|deze|als|naar|ook|aan|bij|moet|mag|alleen|meer|geen|heeft|op|uit|om|dan|of|er|uur|dag|dagen|leerling|onderneming|overeenkomst|opleiding|werkplek|uurrooster|inhaalrust\p{L}*)(?!\p{L})/iu;

const dossiers = new URL('../../dossiers/', import.meta.url);
const toldInFrench = (outcome: Outcome): string => told(outcome, fr);

function explanationOf(rule: RuleId, facts: WrittenFacts): string {
  const outcome = outcomesOf(factsOf(facts)).find((one) => one.rule === rule);
  if (outcome?.kind !== 'finding') throw new Error(`no finding of ${rule}`);
  return describeFinding(outcome, fr).explanation.join(' ');
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const dutch: RuleText = nl.rules[id];
  const french: RuleText = fr.rules[id];

  it('names the same values as the Dutch sentences', () => {
    expect(holesOfMessages(french)).toEqual(holesOfMessages(dutch));
    expect(holes(`${french.title}${french.why}${french.todo}${french.fix ?? ''}`)).toEqual([]);
  });

  it('has a button where the Dutch has one', () => {
    expect(french.fix === undefined).toBe(dutch.fix === undefined);
  });

  it('is other text than the Dutch', () => {
    const dutchSentences = sentencesOf(dutch);
    expect(sentencesOf(french).filter((sentence) => dutchSentences.includes(sentence))).toEqual([]);
  });

  it('leaves no hole in a finding of the tables', () => {
    const described = (tables[id]?.finding ?? []).flatMap(({ facts }) => outcomesOf(factsOf(facts)).map(toldInFrench));
    expect(described.filter(isBroken)).toEqual([]);
  });
});

describe('the rest of the language', () => {
  it.each(['facts', 'terms', 'severities', 'exclusions', 'lookUps'] as const)(
    'has the keys of the Dutch: %s',
    (part) => {
      expect(Object.keys(fr[part]).sort()).toEqual(Object.keys(nl[part]).sort());
    },
  );

  it('has no empty text', () => {
    expect(
      textsIn({ ...fr, units: { ...fr.units, thousandsSeparator: '-' } }).filter((text) => text.trim() === ''),
    ).toEqual([]);
  });

  it('has twelve months and seven days', () => {
    expect(fr.units.months).toHaveLength(12);
    expect(fr.units.weekdays).toHaveLength(7);
  });

  it('has no Dutch words left', () => {
    expect(textsIn(fr).filter((text) => dutchWords.test(text))).toEqual([]);
  });

  it('writes the signs that French sets apart with a space that does not break', () => {
    expect(textsIn(fr).filter((text) => / [:;?!»]|« |\S[;?!»]|'/.test(text))).toEqual([]);
  });
});

describe('sentences as a reader sees them', () => {
  it.each(readdirSync(dossiers))('of the dossier %s are whole', (name) => {
    const reading = readDossierText(readFileSync(new URL(name, dossiers), 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(outcomesOf(reading.facts).map(toldInFrench).filter(isBroken)).toEqual([]);
  });

  it('write the first of a month as 1er', () => {
    const facts = { 'agreement.start': '2026-09-01', 'agreement.end': '2026-08-31' };
    expect(explanationOf('period/end-before-start', facts)).toBe(
      'Le contrat commence le 1er\u00a0septembre 2026 et finirait déjà le 31\u00a0août 2026.',
    );
  });

  it.each([
    [0, '0\u00a0jour'],
    [1.5, '1,5\u00a0jour'],
    [2, '2\u00a0jours'],
  ])('count from two on in the plural: %s', (value, words) => {
    expect(formatValue({ unit: 'days', value }, fr)).toBe(words);
  });

  it('write money, hours and what an answer waits for', () => {
    const amount = { 'agreement.type': 'SAO', 'agreement.start': '2026-09-01', 'allowance.amount': '1234.50' };
    expect(explanationOf('allowance/sao', amount)).toContain('€\u00a01\u00a0234,50 par mois');
    const hours = { 'agreement.type': 'OAO', 'agreement.start': '2026-09-01', 'hours.average': '40:30' };
    expect(explanationOf('hours/average-above-38', hours)).toContain('40\u00a0h\u00a030');
    const waiting = outcomesOf({}).find(({ rule }) => rule === 'learner/too-old');
    expect(waiting && toldInFrench(waiting)).toBe('En attente de\u00a0: date de début');
  });
});
