/** The four rules in publicodes. */
import Engine, { type EvaluatedNode } from 'publicodes';
import { allowanceRules, publicodesDate } from '../../oracles/allowance-in-publicodes';
import type { Subset } from './case';

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

type Answer = readonly EvaluatedNode[];

const isTrue = (answer: Answer, index: number): boolean => answer[index]?.nodeValue === true;

export function inPublicodes(): Subset<Answer> {
  const engine = new Engine(rules);
  return {
    answer: (one) => {
      engine.setSituation({
        day: publicodesDate(one.start),
        end: publicodesDate(one.end),
        type: `'${one.type}'`,
        average: one.average,
        workplace: one.workplace,
        amount: one.amount,
        'chosen step': one.step,
      });
      return [
        engine.evaluate('average above 38'),
        engine.evaluate('end before start'),
        engine.evaluate('workplace too low'),
        engine.evaluate('wrong amount'),
      ];
    },
    found: (answer) => [isTrue(answer, 0), isTrue(answer, 1), isTrue(answer, 2), isTrue(answer, 3)],
  };
}
