/**
 * The establishment number: ten digits, the first 2 to 8, the last two check digits. The check digits follow from published
 * examples alone, so a wrong number is a warning. People also mistake the company number for it.
 */
import { compactIdentifier } from '../../values/identifier';
import { checkKbo, isEstablishmentNumber } from '../../values/kbo';
import { digitsValue } from '../identifiers';
import { defineRule, finding, pass, unknown } from '../rule';

function faultOf(typed: string): 'company' | 'check-digits' | 'shape' {
  if (checkKbo(typed).kind !== 'invalid') return 'company';
  return /^[2-8]\d{9}$/.test(compactIdentifier(typed)) ? 'check-digits' : 'shape';
}

export const establishmentNumber = defineRule({
  id: 'workplace/establishment-number',
  article: 3,
  cites: [{ source: 'number-of-companies', confidence: 'D' }],
  severities: ['warning'],
  messages: ['shape', 'check-digits', 'company'],
  adultEducation: true,
  needs: ['establishment.number'],
  check: (facts) => {
    const typed = facts['establishment.number'];
    if (compactIdentifier(typed) === '') return unknown('establishment.number');
    if (isEstablishmentNumber(typed)) return pass;
    return finding('warning', faultOf(typed), {
      fields: ['establishment.number'],
      values: { digits: digitsValue(typed) },
    });
  },
});
