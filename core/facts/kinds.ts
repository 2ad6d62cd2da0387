/**
 * The kinds a fact can have: how its value looks inside the program. One table of keys and kinds (facts.ts) drives the
 * dossier file, what the counter's fields are read as, and how a value is shown.
 */
import type { Cents } from '../values/money';
import type { Minutes } from '../values/clock';
import type { PlainDate } from '../values/plain-date';
import type { Schedule } from '../schedule/schedule';

/** A chosen file: what can be told without reading it. */
export interface FileFact {
  readonly name: string;
  /** Media type, as the browser names it; empty when it does not know. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly pages?: number;
}

export interface ChoiceKind<Option extends string = string> {
  readonly choice: readonly Option[];
}
export interface ChoicesKind<Option extends string = string> {
  readonly choices: readonly Option[];
}

/** `identifier` and `text` are kept as typed; rules judge them. */
export type Kind =
  | 'text'
  | 'identifier'
  | 'date'
  | 'yesNo'
  | 'duration'
  | 'money'
  | 'count'
  | 'step'
  | 'texts'
  | 'file'
  | 'schedule'
  | ChoiceKind
  | ChoicesKind;

export type ValueOfKind<K> = K extends 'text' | 'identifier'
  ? string
  : K extends 'date'
    ? PlainDate
    : K extends 'yesNo'
      ? boolean
      : K extends 'duration'
        ? Minutes
        : K extends 'money'
          ? Cents
          : K extends 'count'
            ? number
            : K extends 'step'
              ? 1 | 2 | 3
              : K extends 'texts'
                ? readonly string[]
                : K extends 'file'
                  ? FileFact
                  : K extends 'schedule'
                    ? Schedule
                    : K extends ChoiceKind<infer Option>
                      ? Option
                      : K extends ChoicesKind<infer Option>
                        ? readonly Option[]
                        : never;

export const choice = <const Option extends string>(...options: readonly Option[]): ChoiceKind<Option> => ({
  choice: options,
});
export const choices = <const Option extends string>(...options: readonly Option[]): ChoicesKind<Option> => ({
  choices: options,
});
