/** Bank account numbers: length by country, modulo 97, and for Belgium the national check digits as well. */
import { isValidIBAN } from 'ibantools';
import { compactIdentifier } from './identifier';

export const isIban = (typed: string): boolean => isValidIBAN(compactIdentifier(typed));
