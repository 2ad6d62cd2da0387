/** Input masks: what is typed gets its punctuation while typing. They shape the text and judge nothing. */
import { toDutchDate, toIsoDate } from './dutch-date';

/** `07031412540` as `07.03.14-125.40`; a separator comes with the digit after it. */
function maskInsz(text: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 11);
  const separators: Readonly<Record<number, string>> = { 2: '.', 4: '.', 6: '-', 9: '.' };
  return [...digits].map((digit, index) => `${separators[index] ?? ''}${digit}`).join('');
}

/** Capitals in groups of four. */
function maskIban(text: string): string {
  const characters = text
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
    .slice(0, 34);
  return characters.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Digits and slashes; eight digits in a row get their slashes. */
function maskDate(text: string): string {
  const kept = text
    .replace(/[.\-\s]/g, '/')
    .replace(/[^\d/]/g, '')
    .slice(0, 10);
  return kept.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3');
}

const masks: Readonly<Record<string, (text: string) => string>> = { insz: maskInsz, iban: maskIban, date: maskDate };

const countKept = (text: string): number => text.replace(/[^0-9a-z]/gi, '').length;

/** Where the caret belongs in a masked text so that as many characters stand before it as the user had typed. */
function caretAfter(masked: string, kept: number): number {
  for (let position = 0; position <= masked.length; position++) {
    if (countKept(masked.slice(0, position)) === kept) return position;
  }
  return masked.length;
}

function applyMask(field: HTMLInputElement, mask: (text: string) => string): void {
  const masked = mask(field.value);
  if (masked === field.value) return;
  const kept = countKept(field.value.slice(0, field.selectionStart ?? field.value.length));
  field.value = masked;
  if (document.activeElement === field) field.setSelectionRange(caretAfter(masked, kept), caretAfter(masked, kept));
}

/** `1/9/2023` becomes `01/09/2023` when the field is left; the page announces that with no event. */
function completeDate(field: HTMLInputElement): void {
  const iso = toIsoDate(field.value);
  if (iso !== undefined) field.value = toDutchDate(iso);
}

/** Gives every field with `data-mask` its mask. */
export function connectMasks(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[data-mask]')) {
    const mask = masks[field.dataset.mask ?? ''];
    if (mask) field.addEventListener('input', () => applyMask(field, mask));
    if (field.dataset.mask === 'date') field.addEventListener('change', () => completeDate(field));
  }
}
