/** English sentences on identification and account numbers that several rules share. */

const inszMessages = {
  length: 'A national register number has 11 digits. This one has {digits}.',
  'check-digits': 'The last two digits do not match the other nine. One of the digits is wrong.',
  date: 'The first six digits are not an existing date of birth (year, month, day).',
  serial: 'The seventh, eighth and ninth digits together are 000. That serial number is never given.',
};

/** The sentences about a wrong number of the learner or the mentor. */
export const inszTexts = (person: string) => ({
  title: `The national register number of the ${person} is not right`,
  messages: inszMessages,
  todo: 'Copy the number from the identity card. For people who are not in the National Register there is a BIS number.',
  why: 'A national register number or BIS number has 11 digits: six for the date of birth, three as a serial number and two that check the others. With a wrong number the agreement cannot be linked to the right person.',
});

/** The sentences about a wrong account number of the learner or the company. */
export const ibanTexts = (party: string) => ({
  title: `The account number of the ${party} is not right`,
  messages: {
    'belgian-length': 'A Belgian account number has 16 characters. This one has {characters}.',
    invalid: 'This is not a valid account number (IBAN): the country code, the length or a digit is wrong.',
  },
  todo: 'Copy the number from the bank card or a bank statement. A Belgian number starts with BE.',
  why: 'An account number contains check digits. If they are not right, the premium cannot be paid.',
});

/** The sentences about consent and account number for the premium of a party. */
export const premiumTexts = (party: string, premium: string) => ({
  messages: {
    'account-missing': `There is consent for ${premium}, but no account number of the ${party}.`,
    'consent-refused': `There is an account number of the ${party}, but no consent for ${premium}.`,
    'consent-missing': `There is an account number of the ${party}. Nothing is entered yet about consent for ${premium}.`,
  },
  todo: `Ask the ${party} whether they want the premium. If so, enter both the consent and the account number.`,
});
