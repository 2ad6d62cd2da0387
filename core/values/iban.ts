/** Bank account numbers: length by country, modulo 97, and for Belgium the national check digits as well. */
import { isValidIBAN } from 'ibantools';
import { compactIdentifier } from './identifier';
import { fewTexts, remember } from './remember';

/** Whether a bank account number is right, however it was typed. */
export const isIban = remember((typed: string): boolean => isValidIBAN(compactIdentifier(typed)), fewTexts);
