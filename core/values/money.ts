/** Amounts of money in whole euro cents. */
import type { Brand } from './brand';
import { typedText } from './typed-text';

export type Cents = Brand<number, 'Cents'>;

export const cents = (value: number): Cents => value as Cents;

const filePattern = /^(\d{1,7})\.(\d{2})$/;
const typedPattern =
  /^(?:€|eur|euro)?\s*([1-9]\d{0,2}(?:[.\s]\d{3})+|\d{1,7})(?:[.,](\d{1,2}))?\s*(?:€|eur|euro)?(?:\s*(?:\/|per)\s*maand)?$/;

const fromParts = (euros: string, fraction = ''): Cents => cents(Number(euros) * 100 + Number(fraction.padEnd(2, '0')));

/** An amount as a file writes it, `600.50`; `undefined` for anything else, negative amounts included. */
export function parseMoney(text: string): Cents | undefined {
  const match = filePattern.exec(text);
  return match ? fromParts(match[1] ?? '', match[2]) : undefined;
}

/** An amount as a person types it: `600,5`, `600.50`, `€ 1.234,56`, `600 euro`. A lone group of three, `1.234`, is read as thousands. */
export function readMoney(text: string): Cents | undefined {
  const match = typedPattern.exec(typedText(text).replace(/\u00a0/g, ' '));
  return match ? fromParts((match[1] ?? '').replace(/[.\s]/g, ''), match[2]) : undefined;
}

/** `600.50`, the form of files. */
export const writeMoney = (value: Cents): string =>
  `${String(Math.floor(value / 100))}.${String(value % 100).padStart(2, '0')}`;
