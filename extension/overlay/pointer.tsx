/** What is drawn while the user points at a field: a shield that keeps the page out of it, a frame around a field, a bar. */
import type { ExtensionTexts, FactKey, Texts } from '#core';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal, Target } from '../nets/pointing';
import { heightOf, widthOf, type Box } from './box';
import { capital, fill, shortened } from './words';

/** A user who points at the field of a fact. */
export interface Pointing {
  readonly key: FactKey;
  readonly target: Target | undefined;
  readonly refusal: Refusal | undefined;
}

export interface PointerProps {
  readonly pointing: Pointing;
  /** The facts to choose from, where it is not settled which one is pointed at. */
  readonly choices: readonly FactKey[];
  /** What came of the field before this one. */
  readonly said: string;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly onFact: (key: FactKey) => void;
  readonly onMove: (x: number, y: number) => void;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
}

const around = 4;
/** Above a field that is nearer to the top of the window than this, its name would be cut off. */
const roomForName = 40;

function TargetFrame({ box, label }: { readonly box: Box; readonly label: string }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  // by the object model: a policy of the page may forbid styles that are written in the markup
  useEffect(() => {
    const style = element.current?.style;
    style?.setProperty('left', `${String(box.left - around)}px`);
    style?.setProperty('top', `${String(box.top - around)}px`);
    style?.setProperty('width', `${String(widthOf(box) + 2 * around)}px`);
    style?.setProperty('height', `${String(heightOf(box) + 2 * around)}px`);
  });
  return (
    <div class={box.top < roomForName ? 'target below' : 'target'} ref={element} data-target={label}>
      {label !== '' && <span>{label}</span>}
    </div>
  );
}

/** Which fact it is that the user points at. */
function Fact({ pointing: { key }, choices, texts, words: { overlay }, onFact }: PointerProps): JSX.Element {
  const { instruction, which } = overlay.point;
  if (choices.length === 0) return <>{fill(instruction, { field: texts.facts[key] }, texts)}</>;
  return (
    <label>
      {which}{' '}
      <select value={key} onChange={({ currentTarget }) => onFact(currentTarget.value as FactKey)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {capital(texts.facts[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Pointer(props: PointerProps): JSX.Element {
  const { pointing, said, texts, words, onMove, onChoose, onCancel } = props;
  const bar = useRef<HTMLDivElement>(null);
  // Tab goes to the fields of the page, so the choice of the fact is where the keyboard begins
  useEffect(() => (bar.current?.querySelector('select') ?? bar.current)?.focus({ preventScroll: true }), []);
  const { point } = words.overlay;
  const { key, target, refusal } = pointing;
  const field = texts.facts[key];
  return (
    <>
      <div
        class="shield"
        onPointerMove={({ clientX, clientY }) => onMove(clientX, clientY)}
        onClick={({ clientX, clientY }) => {
          onMove(clientX, clientY);
          onChoose();
        }}
      />
      {target && <TargetFrame box={target.box} label={shortened(target.seen.label)} />}
      <div class="pointer-bar" role="dialog" aria-labelledby="pointer-title" tabIndex={-1} ref={bar}>
        <div>
          <p id="pointer-title" class="title">
            <Fact {...props} />
          </p>
          <p class={refusal ? 'refusal' : 'hint'} role="status">
            {refusal ? fill(point[refusal], { field }, texts) : [said, point.keys].join(' ').trim()}
          </p>
        </div>
        <button type="button" class="secondary" onClick={onCancel}>
          {point.cancel}
        </button>
      </div>
    </>
  );
}
