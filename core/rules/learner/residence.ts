/**
 * An adult learner from outside the European Economic Area needs lawful residence (official slides). For a minor that
 * holds from the 18th birthday on.
 */
import { birthday } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { birthDate, birthDateKeys } from '../derived';
import { waitFor } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown, type Guard } from '../rule';

const termKeys = ['agreement.start', 'agreement.end'] as const;

/** Not for a learner who is a minor until the end. */
const adultBeforeTheEnd: Guard = {
  reads: [...birthDateKeys, 'agreement.end'],
  judge: (facts) => {
    const birth = birthDate(facts);
    const end = facts['agreement.end'];
    return birth !== undefined && end !== undefined && end < birthday(birth, 18) ? notApplicable('minor') : undefined;
  },
};

export const residence = defineRule({
  id: 'learner/residence',
  cites: [{ source: 'oao-slides', at: 'leerling', confidence: 'A' }],
  severities: ['error', 'info'],
  messages: ['adult', 'turns-18'],
  when: [adultBeforeTheEnd],
  uses: ['learner.nationality', 'learner.lawfulResidence', ...birthDateKeys, ...termKeys],
  check: (facts) => {
    const nationality = facts['learner.nationality'];
    const lawful = facts['learner.lawfulResidence'];
    if (lawful === true || nationality === 'BE' || nationality === 'EEA') return pass;
    if (lawful === undefined || nationality === undefined) {
      return waitFor(facts, 'learner.nationality', 'learner.lawfulResidence');
    }
    const birth = birthDate(facts);
    const start = facts['agreement.start'];
    if (birth === undefined) return unknown('learner.birthDate');
    if (start === undefined) return unknown('agreement.start');
    const date = birthday(birth, 18);
    if (start >= date) return finding('error', 'adult', { fields: ['learner.lawfulResidence', 'learner.nationality'] });
    if (facts['agreement.end'] === undefined) return unknown('agreement.end');
    return finding('info', 'turns-18', {
      fields: ['learner.lawfulResidence', 'learner.nationality'],
      values: { date: dateValue(date) },
    });
  },
});
