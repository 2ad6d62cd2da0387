/**
 * The company declares the learner to the social security (Dimona IN) at the latest when the learner starts. The code
 * tells the kind of worker: STG for a SAO; for a paid learner ALT, in construction RTA, and before 1 September 2023
 * OTH.
 */
import { constructionCommittee, dimonaCodes, type DimonaCode, type DimonaCodes } from '../../law/dimona';
import { textValue } from '../../values/value';
import { inSector, onlyTypes, waitFor } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const dimona = defineRule({
  id: 'period/dimona',
  article: 2,
  cites: [
    { source: 'oao-slides', at: 'artikel 2', confidence: 'A' },
    { source: 'dimona-glossary', at: 'zone 00655', confidence: 'A' },
    { source: 'sociare-2020', confidence: 'C' },
  ],
  severities: ['warning', 'info'],
  messages: ['other-code', 'reminder'],
  when: [onlyTypes('OAO', 'SAO')],
  uses: ['agreement.type', 'agreement.start', 'company.jointCommittee', 'dimona.code'],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const committee = facts['company.jointCommittee'];
    const unpaid = facts['agreement.type'] === 'SAO';
    const entries = start === undefined ? dimonaCodes.entries : [read(dimonaCodes, start)];
    const possible = [...new Set(entries.flatMap((entry) => (entry ? codesFor(entry.value, unpaid, committee) : [])))];
    const code = facts['dimona.code'];
    const codes = textValue(possible.join(' / '));
    if (code === undefined)
      return finding('info', 'reminder', { fields: ['dimona.code'], values: { codes }, expected: codes });
    if (!possible.includes(code)) {
      return finding('warning', 'other-code', {
        fields: ['dimona.code'],
        values: { code: textValue(code), codes },
        expected: codes,
        received: textValue(code),
      });
    }
    return possible.length === 1 ? pass : waitFor(facts, 'agreement.start', 'company.jointCommittee');
  },
});

/** The code that belongs to an agreement, or both while the joint committee is not known. */
function codesFor(codes: DimonaCodes, unpaid: boolean, committee: string | undefined): readonly DimonaCode[] {
  if (unpaid) return [codes.unpaid];
  if (committee === undefined) return [codes.paid, codes.construction];
  return [inSector(committee, [constructionCommittee]) ? codes.construction : codes.paid];
}
