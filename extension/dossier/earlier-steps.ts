/**
 * What a wizard showed in steps that it has taken off the page since. It is kept in the memory of the tab as long as the
 * page is about the same agreement, and only where a step left as a whole: a field that a choice took away from a step
 * that is still there says nothing any longer. In doubt everything is forgotten.
 */
import type { FactKey, Facts, FactValue } from '#core';
import type { EarlierValue, ReadField, Reading } from '../page/index';

/** What a page says of the state of the agreement holds as long as it says so. */
const ofNow: ReadonlySet<FactKey> = new Set(['agreement.stage', 'agreement.draftSavedOn', 'agreement.registeredOn']);

/** Whose agreement it is: where one of these is another than it was, so is the agreement. */
const identity: ReadonlySet<FactKey> = new Set([
  ...(['agreement.type', 'training.name', 'learner.name', 'learner.insz', 'learner.birthDate'] as const),
  ...(['company.name', 'company.number', 'establishment.number'] as const),
]);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type Kept = ReadonlyMap<FactKey, EarlierValue>;

/** Whether a step that is shown again says something else than when it left: emptied, or of somebody else. */
const contradicts = ({ key, current }: ReadField, { value }: EarlierValue): boolean =>
  current.state !== 'value' || (identity.has(key) && !isSame(current.value, value));

/** The facts of a reading with the field that each was read from; what a file says stands with its upload. */
function valuesOf({ fields, facts }: Reading): readonly (EarlierValue & { readonly field: ReadField })[] {
  const upload = fields.find(({ key }) => key === 'documents.schedule');
  return (Object.entries(facts) as [FactKey, FactValue<FactKey>][]).flatMap(([key, value]) => {
    const field = fields.find((candidate) => candidate.key === key) ?? upload;
    return field && !ofNow.has(key) ? [{ key, value, label: field.label, field }] : [];
  });
}

export class EarlierSteps {
  #last: Reading | undefined;
  #kept: Kept = new Map();
  /** When each control that is on the page came there, by its fingerprint; those that came together are a step. */
  #arrived: ReadonlyMap<string, number> = new Map();
  #readings = 0;

  /** Another agreement, or none. */
  forget(): void {
    this.#last = undefined;
    this.#kept = new Map();
    this.#arrived = new Map();
  }

  /** The values of steps that are not on the page. */
  get values(): readonly EarlierValue[] {
    return [...this.#kept.values()];
  }

  get facts(): Facts {
    return Object.fromEntries(this.values.map(({ key, value }) => [key, value]));
  }

  /** Takes the next reading of the same agreement in; what was kept holds only for what that reading does not show. */
  read(reading: Reading): void {
    const before = this.#arrived;
    const last = this.#last;
    this.#readings += 1;
    const shown = reading.fields.filter(({ control }) => control.kind === 'readonly');
    const all = [...(reading.controls?.() ?? []), ...shown.map(({ fingerprint }) => fingerprint)];
    this.#arrived = new Map(all.map((one) => [one, before.get(one) ?? this.#readings]));
    this.#last = reading;
    if (last) this.#kept = this.#after(last, before, reading);
  }

  #after(last: Reading, before: ReadonlyMap<string, number>, now: Reading): Kept {
    const kept = new Map(this.#kept);
    for (const value of this.#left(last, before, now)) kept.set(value.key, value);
    const fields = new Map(now.fields.map((field) => [field.key, field]));
    const again = [...kept.values()].filter(({ key }) => fields.has(key));
    if (again.some((value) => contradicts(fields.get(value.key) as ReadField, value))) return new Map();
    for (const { key } of again) kept.delete(key);
    // what a file says goes with the file
    if (fields.has('documents.schedule'))
      for (const key of kept.keys()) if (key.startsWith('documents.')) kept.delete(key);
    return kept;
  }

  /** The values that left the page with their whole step: all that is still there came after them. */
  #left(last: Reading, before: ReadonlyMap<string, number>, now: Reading): readonly EarlierValue[] {
    const controls = now.controls?.() ?? [];
    const staying = controls.flatMap((one) => before.get(one) ?? []);
    const cameInItsPlace = staying.length > 0 || [...this.#arrived].some(([one]) => !before.has(one));
    if (!cameInItsPlace) return [];
    const oldest = Math.min(...staying);
    const here = new Set(now.fields.map(({ key }) => key));
    return valuesOf(last)
      .filter(({ key, field }) => !here.has(key) && (before.get(field.fingerprint) ?? oldest) < oldest)
      .map(({ key, value, label }) => ({ key, value, label }));
  }
}
