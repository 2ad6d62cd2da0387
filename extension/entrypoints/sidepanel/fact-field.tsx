/** A field for one fact, of the kind that its key has. What is typed is taken when the field is left, or at once by choice. */
import { describeFact, factKinds, readTyped, type FactKey, type FactValue } from '#core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { capital, factAsTyped, fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';

export interface FactFieldProps {
  readonly id: string;
  readonly factKey: FactKey;
  readonly value: FactValue<FactKey> | undefined;
  readonly words: PageWords;
  /** Why it is asked, or what else there is to say about it. */
  readonly hint?: string | undefined;
  /** `undefined` when the field was emptied. */
  readonly onValue: (value: FactValue<FactKey> | undefined) => void;
}

const describedBy = (...ids: readonly (string | undefined)[]): string | undefined =>
  ids.filter((id) => id !== undefined).join(' ') || undefined;

function Hint({ id, hint }: Pick<FactFieldProps, 'id' | 'hint'>): JSX.Element | null {
  return hint === undefined ? null : (
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

/** One of a few: no answer is an answer too. */
function Choice({
  props: { id, factKey, value, words, hint, onValue },
  options,
}: {
  readonly props: FactFieldProps;
  readonly options: readonly { readonly value: FactValue<FactKey>; readonly name: string }[];
}): JSX.Element {
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <div class="field" data-fact={factKey}>
      <label for={id}>{capital(words.texts.facts[factKey])}</label>
      <Hint id={id} hint={hint} />
      <select
        id={id}
        aria-describedby={describedBy(hint === undefined ? undefined : `${id}-hint`)}
        value={String(chosen)}
        onChange={({ currentTarget }) => onValue(options[Number(currentTarget.value)]?.value)}
      >
        <option value="-1">{words.screens.common.noValue}</option>
        {options.map(({ name }, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Choices({
  props: { id, factKey, value, words, hint, onValue },
  options,
}: {
  readonly props: FactFieldProps;
  readonly options: readonly string[];
}): JSX.Element {
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const toggle = (option: string, isOn: boolean): void => {
    const next = options.filter((one) => (one === option ? isOn : chosen.includes(one)));
    onValue(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset
      class="field"
      data-fact={factKey}
      aria-describedby={describedBy(hint === undefined ? undefined : `${id}-hint`)}
    >
      <legend>{capital(words.texts.facts[factKey])}</legend>
      <Hint id={id} hint={hint} />
      {options.map((option) => (
        <label key={option} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={({ currentTarget }) => toggle(option, currentTarget.checked)}
          />
          {words.texts.terms[option] ?? option}
        </label>
      ))}
    </fieldset>
  );
}

const isExplained = (kind: unknown): kind is 'date' | 'duration' | 'money' | 'count' =>
  kind === 'date' || kind === 'duration' || kind === 'money' || kind === 'count';

function Typed({ id, factKey, value, words, hint, onValue }: FactFieldProps): JSX.Element {
  const { texts, screens } = words;
  const shown = value === undefined ? '' : factAsTyped(factKey, value, texts);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? shown;
  const isWrong = typed !== undefined && typed.trim() !== '' && readTyped(factKey, typed) === undefined;
  const kind = factKinds[factKey];
  const example = isExplained(kind) ? screens.sidePanel.examples[kind] : undefined;
  const take = (): void => {
    if (typed === undefined) return;
    const read = readTyped(factKey, typed);
    // text that is no value stays in the field, with what is wrong with it
    if (read === undefined && typed.trim() !== '') return;
    setTyped(undefined);
    onValue(read);
  };
  const [isLeft, setLeft] = useState(false);
  const shows = isWrong && isLeft;
  return (
    <div class="field" data-fact={factKey}>
      <label for={id}>{capital(texts.facts[factKey])}</label>
      <Hint id={id} hint={hint} />
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        aria-invalid={shows}
        aria-describedby={describedBy(
          hint === undefined ? undefined : `${id}-hint`,
          example === undefined ? undefined : `${id}-example`,
          shows ? `${id}-wrong` : undefined,
        )}
        onInput={({ currentTarget }) => {
          setLeft(false);
          setTyped(currentTarget.value);
        }}
        onBlur={() => {
          setLeft(true);
          take();
        }}
        onKeyDown={({ key }) => {
          if (key !== 'Enter') return;
          setLeft(true);
          take();
        }}
      />
      {example !== undefined && (
        <p class="hint" id={`${id}-example`}>
          {example}
        </p>
      )}
      {shows && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {fill(screens.sidePanel.notUnderstood, { field: texts.facts[factKey] }, texts)} {capital(example ?? '')}
        </p>
      )}
    </div>
  );
}

function Lines({ id, factKey, value, words, hint, onValue }: FactFieldProps): JSX.Element {
  const lines: readonly string[] = Array.isArray(value) ? value : [];
  return (
    <div class="field" data-fact={factKey}>
      <label for={id}>{capital(words.texts.facts[factKey])}</label>
      <Hint id={id} hint={hint} />
      <textarea
        id={id}
        rows={3}
        aria-describedby={describedBy(hint === undefined ? undefined : `${id}-hint`, `${id}-example`)}
        value={lines.join('\n')}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.split('\n').flatMap((line) => line.trim() || []);
          onValue(typed.length === 0 ? undefined : typed);
        }}
      />
      <p class="hint" id={`${id}-example`}>
        {words.screens.sidePanel.onePerLine}
      </p>
    </div>
  );
}

/** A schedule is typed in the calculator, a file is chosen on the page: here they are only shown. */
function Elsewhere({ factKey, value, words, hint }: FactFieldProps): JSX.Element {
  return (
    <div class="field" data-fact={factKey}>
      <p class="label">{capital(words.texts.facts[factKey])}</p>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <p>{value === undefined ? words.screens.sidePanel.inCalculator : describeFact(factKey, value, words.texts)}</p>
    </div>
  );
}

export function FactField(props: FactFieldProps): JSX.Element {
  const { factKey, words } = props;
  const kind = factKinds[factKey];
  const { texts } = words;
  if (typeof kind === 'object') {
    return 'choice' in kind ? (
      <Choice props={props} options={kind.choice.map((value) => ({ value, name: texts.terms[value] ?? value }))} />
    ) : (
      <Choices props={props} options={kind.choices} />
    );
  }
  switch (kind) {
    case 'yesNo':
      return (
        <Choice
          props={props}
          options={[
            { value: true, name: texts.yes },
            { value: false, name: texts.no },
          ]}
        />
      );
    case 'step':
      return <Choice props={props} options={([1, 2, 3] as const).map((value) => ({ value, name: String(value) }))} />;
    case 'texts':
      return <Lines {...props} />;
    case 'schedule':
    case 'file':
      return <Elsewhere {...props} />;
    default:
      return <Typed {...props} />;
  }
}
