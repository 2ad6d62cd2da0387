/**
 * The company number: ten digits, the first 0 or 1, the last two check digits. Nine digits that are right with a zero before
 * them are the old notation. People also mistake the number of the establishment for it.
 */
import { compactIdentifier } from '../../values/identifier';
import { checkKbo, formatKbo, isEstablishmentNumber } from '../../values/kbo';
import { textValue } from '../../values/value';
import { digitsValue } from '../identifiers';
import { defineRule, finding, pass, unknown } from '../rule';

const shape = /^(BE)?[01]\d{9}$/;

function faultOf(typed: string): 'establishment' | 'check-digits' | 'shape' {
  if (isEstablishmentNumber(typed)) return 'establishment';
  return shape.test(compactIdentifier(typed)) ? 'check-digits' : 'shape';
}

export const numberInvalid = defineRule({
  id: 'company/number-invalid',
  cites: [{ source: 'number-of-companies', confidence: 'B' }],
  severities: ['error', 'info'],
  messages: ['shape', 'check-digits', 'establishment', 'without-zero'],
  adultEducation: true,
  needs: ['company.number'],
  check: (facts) => {
    const typed = facts['company.number'];
    if (compactIdentifier(typed) === '') return unknown('company.number');
    const kbo = checkKbo(typed);
    if (kbo.kind === 'valid') return pass;
    if (kbo.kind === 'invalid') {
      return finding('error', faultOf(typed), { fields: ['company.number'], values: { digits: digitsValue(typed) } });
    }
    const number = textValue(formatKbo(kbo.number));
    return finding('info', 'without-zero', {
      fields: ['company.number'],
      values: { number },
      expected: number,
      fix: { 'company.number': kbo.number },
    });
  },
});
