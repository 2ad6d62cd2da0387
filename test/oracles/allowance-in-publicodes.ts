/**
 * The allowance written a second time, in the rule language publicodes and from the published tables, not from the core:
 * the step that follows from education, and the amount of a step on a day. Money in cents.
 */
import Engine from 'publicodes';

/** First day `DD/MM/YYYY` and guaranteed average minimum monthly income in cents, newest first. */
const minimumIncomes = [
  ['01/07/2026', 223_361],
  ['01/04/2026', 218_981],
  ['01/01/2026', 215_411],
  ['01/02/2025', 211_189],
  ['01/05/2024', 207_048],
  ['01/04/2024', 202_988],
  ['01/11/2023', 199_418],
  ['01/12/2022', 195_499],
  ['01/11/2022', 191_670],
  ['01/08/2022', 187_913],
  ['01/05/2022', 184_228],
  ['01/04/2022', 180_616],
  ['01/03/2022', 172_521],
  ['01/01/2022', 169_140],
  ['01/09/2021', 165_823],
  ['01/03/2020', 162_572],
  ['01/09/2018', 159_381],
  ['01/06/2017', 156_259],
  ['01/09/2016', 153_193],
] as const;

/** Rounded up to ten cents: to the nearest after adding what falls short of one unit. */
const amountOf = (perMille: number) => ({
  valeur: 'tens * 10',
  avec: { tens: { valeur: `(minimum income * ${String(perMille)} + 4999) / 10000`, arrondi: 'oui' } },
});

export const allowanceRules = {
  day: { valeur: '01/01/2016' },
  'minimum income': {
    variations: [
      ...minimumIncomes.map(([from, income]) => ({ si: `day >= ${from}`, alors: String(income) })),
      { sinon: '0' },
    ],
  },
  'amount 1': amountOf(290),
  'amount 2': amountOf(320),
  'amount 3': amountOf(345),
  'second grade passed': { valeur: 'non' },
  'first year third grade passed': { valeur: 'non' },
  'ov3 passed': { valeur: 'non' },
  'years passed': { valeur: '0' },
  step: {
    variations: [
      { si: 'first year third grade passed', alors: '3' },
      { si: 'ov3 passed', alors: '3' },
      { si: 'years passed >= 2', alors: '3' },
      { si: 'second grade passed', alors: '2' },
      { si: 'years passed >= 1', alors: '2' },
      { sinon: '1' },
    ],
  },
};

/** `2024-05-01` in the notation of publicodes. */
export const publicodesDate = (day: string): string => day.split('-').reverse().join('/');

type Situation = Readonly<Record<string, string>>;
type RuleName = keyof typeof allowanceRules;

/** Evaluates the rules: a function of situation and rule. */
export function allowanceEngine(): (situation: Situation, rule: RuleName) => unknown {
  const engine = new Engine(allowanceRules);
  return (situation, rule) => {
    engine.setSituation(situation);
    return engine.evaluate(rule).nodeValue;
  };
}
