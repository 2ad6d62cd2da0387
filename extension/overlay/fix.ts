/** Puts a finding right on the user's click, and takes it back. */
import { factKeys, type FactKey, type Facts, type FactValue, type Finding, type Texts } from '#core';
import { applyValue, type Reading, type ReadField } from '../page/index';
import { copyText } from './clipboard';
import type { AppliedValue, FixState } from './state';
import { factAsTyped } from './words';

interface Wanted {
  readonly key: FactKey;
  readonly value: FactValue<FactKey>;
}

function wantedValues(fix: Facts): readonly Wanted[] {
  return factKeys.flatMap((key) => {
    const value = fix[key];
    return value === undefined ? [] : [{ key, value }];
  });
}

const fieldOf = (key: FactKey, reading: Reading): ReadField | undefined =>
  reading.fields.find((field) => field.key === key);

const isLocked = (element: Element): boolean =>
  element.matches(':disabled, :read-only:not(select):not([type=radio]):not([type=checkbox])');

/** Whether the user could type in the field as well. */
function isWritable({ control, parts }: ReadField): boolean {
  const simple = parts.length === 1 && !['readonly', 'file', 'checkboxes'].includes(control.kind);
  return simple && !isLocked(control.element);
}

const areWritable = (wanted: readonly Wanted[], reading: Reading): boolean =>
  wanted.length > 0 &&
  wanted.every(({ key }) => {
    const field = fieldOf(key, reading);
    return field !== undefined && isWritable(field);
  });

/** Whether a finding brings values for fields that are all on the page and open to the user. */
export const canFix = (finding: Finding, reading: Reading): boolean =>
  areWritable(wantedValues(finding.fix ?? {}), reading);

/** Writes all values, or none: `undefined` when a field refused one. */
function applyAll(wanted: readonly Wanted[], reading: Reading): readonly AppliedValue[] | undefined {
  const applied: AppliedValue[] = [];
  for (const { key, value } of wanted) {
    const field = fieldOf(key, reading);
    const result = field ? applyValue(field, value) : { ok: false as const };
    if (!result.ok) {
      undoAll(applied);
      return undefined;
    }
    applied.push({ key, value, undo: () => result.undo() });
  }
  return applied;
}

/** Puts facts in the fields of the page, all or none: `undefined` when a field is not there, not open, or refused one. */
export function putFacts(facts: Facts, reading: Reading): readonly AppliedValue[] | undefined {
  const wanted = wantedValues(facts);
  return areWritable(wanted, reading) ? applyAll(wanted, reading) : undefined;
}

/** Takes values back, the last first. */
export const undoAll = (values: readonly AppliedValue[]): boolean =>
  values
    .toReversed()
    .map((value) => value.undo())
    .every((done) => done);

const copy = async (text: string): Promise<FixState> => ({ kind: (await copyText(text)) ? 'copied' : 'refused', text });

/**
 * Applies the fix of a finding. Values that the page refuses go to the clipboard; where that is closed too, the user is
 * told what to type.
 */
export function applyFix(finding: Finding, reading: Reading, texts: Texts): FixState | Promise<FixState> {
  const wanted = wantedValues(finding.fix ?? {});
  const values = applyAll(wanted, reading);
  if (values) return { kind: 'applied', values };
  return copy(wanted.map(({ key, value }) => factAsTyped(key, value, texts)).join(' '));
}
