/**
 * A part-time contract takes the place of OAO or SAO in three cases only: sociale maribel in the social profit, sea fishing,
 * and part-time vocational education (DBSO) with fewer than 20 hours a week on the workplace (official slides).
 */
import type { Facts } from '../../facts/facts';
import { socialProfitCommittees } from '../../law/agreement-types';
import { workplaceMinimum } from '../../law/working-time';
import { compareMeans, exactly, roundedMean } from '../../schedule/totals';
import { durationValue, termValue, textValue } from '../../values/value';
import { workplaceMean } from '../derived';
import { inSector, onlyTypes, passOrWait } from '../guards';
import { defineRule, detail, finding, foundOrPass, pass, unknown, type Context } from '../rule';

type PartTimeFacts = Pick<
  Facts,
  'training.kind' | 'company.jointCommittee' | 'hours.workplace' | 'schedule' | 'agreement.start'
>;

function judgeSocialProfit(facts: PartTimeFacts, { read, today }: Context) {
  const committee = facts['company.jointCommittee'];
  if (committee === undefined) return unknown('company.jointCommittee');
  const committees = read(socialProfitCommittees, facts['agreement.start'] ?? today)?.value ?? [];
  if (inSector(committee, committees)) return pass;
  return finding('warning', 'not-social-profit', {
    fields: ['agreement.partTimeGround', 'company.jointCommittee'],
    values: { committee: textValue(committee) },
  });
}

function judgeDbso(facts: PartTimeFacts, { read, today }: Context) {
  const kind = facts['training.kind'];
  const workplace = workplaceMean(facts);
  const limit = read(workplaceMinimum, facts['agreement.start'] ?? today)?.value;
  const details = [
    ...(kind === undefined || kind === 'dbso' ? [] : [detail('warning', 'not-dbso', { kind: termValue(kind) })]),
    ...(workplace && limit !== undefined && compareMeans(workplace, exactly(limit)) >= 0
      ? [
          detail('warning', 'dbso-hours', {
            workplace: durationValue(roundedMean(workplace)),
            limit: durationValue(limit),
          }),
        ]
      : []),
  ];
  if (details.length > 0) return foundOrPass(details, { fields: ['agreement.partTimeGround', 'agreement.type'] });
  return passOrWait(facts, 'training.kind', ...(workplace ? [] : ['hours.workplace' as const]));
}

export const partTimeContract = defineRule({
  id: 'type/part-time-contract',
  article: 1,
  cites: [{ source: 'oao-slides', at: 'overeenkomsten duaal leren; leren & werken', confidence: 'A' }],
  severities: ['warning'],
  messages: ['no-ground', 'not-dbso', 'dbso-hours', 'not-social-profit'],
  when: [onlyTypes('DA')],
  uses: [
    'agreement.partTimeGround',
    'training.kind',
    'company.jointCommittee',
    'hours.workplace',
    'schedule',
    'agreement.start',
  ],
  readsToday: true,
  check: (facts, context) => {
    switch (facts['agreement.partTimeGround']) {
      case undefined:
        return finding('warning', 'no-ground', { fields: ['agreement.partTimeGround', 'agreement.type'] });
      case 'dbso':
        return judgeDbso(facts, context);
      case 'sociale-maribel':
        return judgeSocialProfit(facts, context);
      default:
        return pass;
    }
  },
});
