/**
 * Remembers which schedule files were chosen one after the other. The counter keeps only the last upload, and a page shows
 * only that one: that a second file took the place of another can be told from what was read before.
 */
import type { ReadField, Reading } from './reading';

/** `uurrooster.docx` and `uurrooster.pdf` are one schedule in two forms. */
export const stemOf = (name: string): string => name.toLowerCase().replace(/\.[^.]*$/, '');

export class Uploads {
  readonly #stems = new Set<string>();
  readonly #unusable = new Set<string>();
  #whole: string | undefined;

  /** A file of this name holds all that were chosen before it: it takes nobody's place. */
  mergedInto(name: string): void {
    this.#whole = name;
  }

  /** A file has been looked at: one that is no schedule takes nobody's place, and gives its own to the next. */
  lookedAt(name: string, isUsable: boolean): void {
    if (isUsable) this.#unusable.delete(name);
    else {
      this.#unusable.add(name);
      this.#stems.delete(stemOf(name));
    }
  }

  /** The reading with the number of different schedule files that were chosen so far. */
  count(reading: Reading): Reading {
    const schedule = reading.facts['documents.schedule'];
    if (!schedule) {
      this.#stems.clear();
      return reading;
    }
    const isWhole = schedule.name === this.#whole;
    if (!isWhole && !this.#unusable.has(schedule.name)) this.#stems.add(stemOf(schedule.name));
    const count = Math.max(reading.facts['documents.scheduleCount'] ?? 0, isWhole ? 1 : this.#stems.size);
    if (count === reading.facts['documents.scheduleCount']) return reading;
    const fields = reading.fields.map((field): ReadField =>
      field.key === 'documents.scheduleCount' ? { ...field, current: { state: 'value', value: count } } : field,
    );
    return { ...reading, fields, facts: { ...reading.facts, 'documents.scheduleCount': count } };
  }
}
