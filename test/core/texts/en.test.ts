/** English: complete, with the values of the Dutch sentences, without Dutch left behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatValue, isoDate, nl, readDossierText, rules, type RuleId, type RuleText } from '#core';
import { en } from '../../../core/texts/en/index';
import { noRows, tables } from '../rules/tables';
import { factsOf, holes, holesOfMessages, isBroken, outcomesOf, textsIn, told } from './translation';

/** Sources keep the title they have in Dutch, so only the texts of the language itself are looked at. */
const dutchWords =
  /(?<![\p{L}\d])(het|een|van|voor|niet|zijn|wordt|worden|deze|als|naar|ook|aan|bij|moet|mag|alleen|meer|geen|heeft|op|uit|om|dan|er|uur|dag|dagen|leerling|onderneming|overeenkomst|opleiding|werkplek|uurrooster|vestiging|inhaalrust\p{L}*)(?!\p{L})/iu;

/** Dutch that stays: what a reader needs to find the thing, beside its English name. */
const officialNames = /\((?:Toezicht op de Sociale Wetten|inhaalrustdagen)\)/g;

const dossiers = new URL('../../dossiers/', import.meta.url);

function explanationOf(rule: RuleId, written: Readonly<Record<string, unknown>>): string {
  const outcome = outcomesOf(factsOf(written)).find((one) => one.rule === rule);
  if (outcome?.kind !== 'finding') throw new Error(`no finding of ${rule}`);
  return told(outcome, en);
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const dutch: RuleText = nl.rules[id];
  const english: RuleText = en.rules[id];

  it('names the same values as the Dutch sentences', () => {
    expect(holesOfMessages(english)).toEqual(holesOfMessages(dutch));
    expect(holes([english.title, english.why, english.todo, english.fix].join())).toEqual([]);
  });

  it('has a button where the Dutch has one', () => {
    expect(english.fix === undefined).toBe(dutch.fix === undefined);
  });

  it('is other text than the Dutch', () => {
    const dutchTexts = textsIn(dutch);
    expect(textsIn(english).filter((text) => dutchTexts.includes(text))).toEqual([]);
  });

  it('leaves no hole in a finding of the tables', () => {
    const rows = (tables[id] ?? noRows).finding;
    const described = rows.flatMap(({ facts, today }) =>
      outcomesOf(factsOf(facts), today).map((outcome) => told(outcome, en)),
    );
    expect(described.filter(isBroken)).toEqual([]);
  });
});

describe('the rest of the language', () => {
  it.each(['facts', 'terms', 'severities', 'exclusions', 'lookUps'] as const)(
    'has the keys of the Dutch: %s',
    (part) => {
      expect(Object.keys(en[part]).sort()).toEqual(Object.keys(nl[part]).sort());
    },
  );

  it('has no empty text', () => {
    expect(textsIn(en).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('has twelve months and seven days', () => {
    expect(en.units.months).toHaveLength(12);
    expect(en.units.weekdays).toHaveLength(7);
  });

  it('has no Dutch words left', () => {
    expect(textsIn(en).filter((text) => dutchWords.test(text.replace(officialNames, '')))).toEqual([]);
  });
});

describe('sentences as a reader sees them', () => {
  it.each(readdirSync(dossiers))('of the dossier %s are whole', (name) => {
    const reading = readDossierText(readFileSync(new URL(name, dossiers), 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(
      outcomesOf(reading.facts)
        .map((outcome) => told(outcome, en))
        .filter(isBroken),
    ).toEqual([]);
  });

  it('write dates, money and hours the English way', () => {
    const reversed = { 'agreement.start': '2026-09-01', 'agreement.end': '2026-08-31' };
    expect(explanationOf('period/end-before-start', reversed)).toContain(
      'The agreement starts on 1\u00a0September 2026 but would end on 31\u00a0August 2026.',
    );
    const amount = { 'agreement.type': 'SAO', 'agreement.start': '2026-09-01', 'allowance.amount': '1234.50' };
    expect(explanationOf('allowance/sao', amount)).toContain('€\u00a01,234.50 a month');
    const hours = { 'agreement.type': 'OAO', 'agreement.start': '2026-09-01', 'hours.average': '40:30' };
    expect(explanationOf('hours/average-above-38', hours)).toContain('40\u00a0h\u00a030 is entered');
  });

  it('list dates and days', () => {
    const days = [isoDate('2024-01-04'), isoDate('2024-01-05'), isoDate('2024-01-11')].map(
      (value) => ({ unit: 'date', value }) as const,
    );
    expect(formatValue({ unit: 'list', value: days }, en)).toBe('4, 5 and 11\u00a0January 2024');
    expect(formatValue({ unit: 'weekday', value: 'tuesday', week: 2 }, en)).toBe('Tuesday (week 2)');
  });

  it.each([
    [0.5, '0.5\u00a0days'],
    [1, '1\u00a0day'],
    [2, '2\u00a0days'],
  ])('count with the right number: %s', (value, words) => {
    expect(formatValue({ unit: 'days', value }, en)).toBe(words);
  });

  it('say what an answer waits for', () => {
    const waiting = outcomesOf({}).find(({ rule }) => rule === 'learner/too-old');
    expect(waiting && told(waiting, en)).toBe('Waiting for: start date');
  });
});
