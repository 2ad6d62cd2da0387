/** The four rules in publicodes. */
import Engine from 'publicodes';
import { allowanceRules, publicodesDate } from '../../oracles/allowance-in-publicodes';
import type { Case, Found } from './case';

const rules = {
  ...allowanceRules,
  end: { valeur: '01/01/2016' },
  type: { valeur: "'OAO'" },
  average: { valeur: '0' },
  workplace: { valeur: '0' },
  amount: { valeur: '0' },
  'chosen step': { valeur: '1' },
  'right amount': {
    variations: [
      { si: 'chosen step = 1', alors: 'amount 1' },
      { si: 'chosen step = 2', alors: 'amount 2' },
      { sinon: 'amount 3' },
    ],
  },
  'average above 38': { valeur: 'average > 2280' },
  'end before start': { valeur: 'end < day' },
  'workplace too low': { 'toutes ces conditions': ["type = 'OAO'", 'workplace < 1200'] },
  'wrong amount': { 'toutes ces conditions': ["type = 'OAO'", 'amount != right amount'] },
};

export function inPublicodes(): (one: Case) => Found {
  const engine = new Engine(rules);
  const finds = (rule: keyof typeof rules): boolean => engine.evaluate(rule).nodeValue === true;
  return (one) => {
    engine.setSituation({
      day: publicodesDate(one.start),
      end: publicodesDate(one.end),
      type: `'${one.type}'`,
      average: one.average,
      workplace: one.workplace,
      amount: one.amount,
      'chosen step': one.step,
    });
    return [finds('average above 38'), finds('end before start'), finds('workplace too low'), finds('wrong amount')];
  };
}
