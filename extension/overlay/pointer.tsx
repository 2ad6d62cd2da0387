/** What is drawn while the user points at a field: a shield that keeps the page out of it, a frame around a field, a bar. */
import type { ExtensionTexts, FactKey, Texts } from '#core';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal, Target } from '../nets/pointing';
import { heightOf, widthOf, type Box } from './box';
import { fill, shortened } from './words';

/** A user who points at the field of a fact. */
export interface Pointing {
  readonly key: FactKey;
  readonly target: Target | undefined;
  readonly refusal: Refusal | undefined;
}

export interface PointerProps {
  readonly pointing: Pointing;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly onMove: (x: number, y: number) => void;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
}

const around = 4;

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
    <div class="target" ref={element} data-target={label}>
      {label !== '' && <span>{label}</span>}
    </div>
  );
}

export function Pointer({ pointing, texts, words, onMove, onChoose, onCancel }: PointerProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
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
            {fill(point.instruction, { field }, texts)}
          </p>
          <p class={refusal ? 'refusal' : 'hint'} role="status">
            {refusal ? fill(point[refusal], { field }, texts) : point.keys}
          </p>
        </div>
        <button type="button" class="secondary" onClick={onCancel}>
          {point.cancel}
        </button>
      </div>
    </>
  );
}
