/** A line to type in, with what it is for, and what is wrong with what stands there. */
import type { JSX } from 'preact';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is wrong; absent when nothing is, or nothing is to be said yet. */
  readonly wrong: string | undefined;
  readonly inputMode?: 'decimal';
  readonly onText: (text: string) => void;
  /** The field was left, or Enter was pressed in it. */
  readonly onLeave: () => void;
}

export function TextField({ id, label, hint, value, wrong, inputMode, onText, onLeave }: TextFieldProps): JSX.Element {
  const isWrong = wrong !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autocomplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onLeave();
        }}
      />
      {isWrong && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
