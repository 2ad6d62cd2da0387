/**
 * Keys in the time fields of a schedule: arrows step by five minutes (with Shift by half an hour, Page Up and Page Down by
 * an hour), Enter goes to the next field as in a spreadsheet, with Shift to the one before.
 */
import { hours, minutes, writeDuration, type Minutes } from '#core';
import { clockNotation } from '../base/notations';

const endOfDay = hours(24);
const usualStart = hours(8);
const fine = 5;
const coarse = 30;
const hour = 60;

/** Minutes that a key steps by; 0 for other keys. */
function stepOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): number {
  switch (key) {
    case 'ArrowUp':
      return shiftKey ? coarse : fine;
    case 'ArrowDown':
      return shiftKey ? -coarse : -fine;
    case 'PageUp':
      return hour;
    case 'PageDown':
      return -hour;
    default:
      return 0;
  }
}

/** A time some minutes further, on a whole step below an hour: from 8:07 five minutes up is 8:10. Stays within the day. */
function stepTime(time: Minutes, step: number): Minutes {
  const size = Math.abs(step) === hour ? 1 : Math.abs(step);
  const steps = Math.abs(step) / size;
  const next = step > 0 ? (Math.floor(time / size) + steps) * size : (Math.ceil(time / size) - steps) * size;
  return minutes(Math.min(endOfDay, Math.max(0, next)));
}

const timeFields = (days: HTMLElement): readonly HTMLInputElement[] => [
  ...days.querySelectorAll<HTMLInputElement>('.range input'),
];
const allFields = (days: HTMLElement): readonly HTMLInputElement[] => [
  ...days.querySelectorAll<HTMLInputElement>('input[type="text"]'),
];

/** Where an empty field begins: at the time in a field before it on the same day, else at eight. */
function beginning(input: HTMLInputElement, days: HTMLElement): Minutes {
  const day = input.closest('.day');
  const before = timeFields(days).filter(
    (field) => field.closest('.day') === day && field.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const times = before.flatMap(({ value }) => clockNotation.read(value.trim()) ?? []);
  return times.at(-1) ?? usualStart;
}

/** Writes into a field as somebody who types. */
function typeInto(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Fields that were stepped and not yet left: nobody typed in them, so the browser sees no change. */
const stepped = new WeakSet<HTMLInputElement>();

/** Handles a key in the days that the listener stands on; `say` has the new time read out. */
export function onTimeKey(event: KeyboardEvent, say: (time: string) => void): void {
  const { target: input, currentTarget: days } = event;
  if (!(input instanceof HTMLInputElement) || !(days instanceof HTMLElement)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    const fields = allFields(days);
    fields[fields.indexOf(input) + (event.shiftKey ? -1 : 1)]?.focus();
    return;
  }
  const step = stepOf(event);
  if (step === 0 || !input.closest('.range')) return;
  event.preventDefault();
  const typed = input.value.trim();
  const time = clockNotation.read(typed);
  if (time === undefined && typed !== '') return;
  const next = time === undefined ? beginning(input, days) : stepTime(time, step);
  stepped.add(input);
  typeInto(input, writeDuration(next));
  say(writeDuration(next));
}

/** Leaves a stepped field as if it had been typed in. */
export function onTimeLeft({ target }: FocusEvent): void {
  if (!(target instanceof HTMLInputElement) || !stepped.delete(target)) return;
  target.dispatchEvent(new Event('change', { bubbles: true }));
}
