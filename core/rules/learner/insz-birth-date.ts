/** The birth date agrees with the INSZ. Where the number leaves month or day open (00), only what it tells is compared. */
import { birthAgrees, birthDateOf, checkInsz, type InszBirth } from '../../values/insz';
import { dateValue, textValue, type Value } from '../../values/value';
import { withValidInsz } from '../identifiers';
import { defineRule, finding, pass } from '../rule';

/** What a number without the full date tells: `03/2007`, or `2007`. */
const knownPart = ({ year, month }: InszBirth): Value =>
  textValue(month === undefined ? String(year) : `${String(month).padStart(2, '0')}/${String(year)}`);

export const inszBirthDate = defineRule({
  id: 'learner/insz-birth-date',
  cites: [{ source: 'number-of-persons', confidence: 'B' }],
  severities: ['error'],
  messages: ['differs'],
  adultEducation: true,
  when: [withValidInsz],
  needs: ['learner.insz', 'learner.birthDate'],
  check: (facts) => {
    const typed = facts['learner.birthDate'];
    const insz = checkInsz(facts['learner.insz']);
    if (insz.kind !== 'valid' || birthAgrees(insz.birth, typed)) return pass;
    const birthDate = birthDateOf(insz.number);
    const told = birthDate === undefined ? knownPart(insz.birth) : dateValue(birthDate);
    return finding('error', 'differs', {
      fields: ['learner.birthDate', 'learner.insz'],
      values: { birthDate: dateValue(typed), told },
      expected: told,
      received: dateValue(typed),
    });
  },
});
