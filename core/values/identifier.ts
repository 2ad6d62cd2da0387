/** Identifiers are kept as they were typed; rules compare them without the separators that people use. */
export const compactIdentifier = (text: string): string => text.replace(/[\s.\-/]/g, '').toUpperCase();

const numberOf97 = 97;

/** The check of Belgian company and establishment numbers: the last two digits are 97 less the rest modulo 97. */
export const passesModulo97 = (digits: string): boolean =>
  numberOf97 - (Number(digits.slice(0, -2)) % numberOf97) === Number(digits.slice(-2));
