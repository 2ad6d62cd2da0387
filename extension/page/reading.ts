/** What a page says now: the recognised fields with their values, and the facts that follow. */
import type { FactKey, Facts, FactValue } from '#core';
import type { AttachmentState } from '../attachments/answer';
import type { FieldPart, Recognition, RecognisedField } from './recognise';
import { currentOf, empty, type Current } from './values';

export interface ReadField extends RecognisedField {
  readonly current: Current;
}

/** A value that was read in a step of the agreement that is not on the page now. */
export interface EarlierValue {
  readonly key: FactKey;
  readonly value: FactValue<FactKey>;
  /** The label that stood on the page. */
  readonly label: string;
}

export interface Reading {
  /** Whether the page is about one agreement. If not, there are no fields and no facts. */
  readonly agreement: boolean;
  readonly fields: readonly ReadField[];
  readonly facts: Facts;
  /** The title that says that the page is about an agreement, also while none of its fields is there. */
  readonly title?: string | undefined;
  /** Fingerprints of all controls that can be worked in, known or not. */
  readonly controls?: () => readonly string[];
  /** Controls that somebody typed in since the last reading that was told. */
  readonly typedIn?: Pick<WeakSet<object>, 'has'>;
  /** What steps said that are no longer on the page. */
  readonly earlier?: readonly EarlierValue[];
  /** What the chosen schedule file turned out to be. */
  readonly attachment?: AttachmentState;
}

export const nothingRead: Reading = { agreement: false, fields: [], facts: {} };

const separators: Readonly<Partial<Record<NonNullable<FieldPart['part']>, string>>> = {
  box: ' bus ',
  postcode: ', ',
};

function partCurrent(key: FactKey, { control, embedded }: FieldPart): Current {
  try {
    return currentOf({ key, embedded }, control);
  } catch {
    return { state: 'unreadable', text: '' };
  }
}

const order: readonly FieldPart['part'][] = [
  'firstName',
  'lastName',
  'street',
  'houseNumber',
  'box',
  'postcode',
  'municipality',
];

/** The parts as one text: `Jan Peeters`, `Kerkstraat 1 bus 2, 9000 Gent`. */
function joined(key: FactKey, parts: readonly FieldPart[]): Current {
  const sorted = [...parts].sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
  let text = '';
  for (const part of sorted) {
    const current = partCurrent(key, part);
    if (current.state === 'unreadable') return current;
    if (current.state !== 'value' || typeof current.value !== 'string') continue;
    const separator = (part.part && separators[part.part]) ?? ' ';
    text += text === '' ? current.value : `${separator}${current.value}`;
  }
  return text === '' ? empty : { state: 'value', value: text };
}

/** The value that a recognised field has now. */
export function readField(field: RecognisedField): Current {
  const [only, ...more] = field.parts;
  if (!only) return empty;
  return more.length === 0 ? partCurrent(field.key, only) : joined(field.key, field.parts);
}

/** Reads all recognised fields. Empty and unreadable fields give no fact. */
export function readPage(recognition: Recognition): Reading {
  const { title, controls } = recognition;
  if (!recognition.agreement) return title === undefined ? nothingRead : { ...nothingRead, title };
  const fields = recognition.fields.map((field) => ({ ...field, current: readField(field) }));
  const facts: Partial<Record<FactKey, FactValue<FactKey>>> = {};
  for (const { key, current } of fields) if (current.state === 'value') facts[key] = current.value;
  return { agreement: true, fields, facts: facts as Facts, title, controls };
}
