/** One file of the list: what it is, what is wrong with it, and its place. */
import { mostMegabytes } from '#core';
import type { ListedFile, ListedState } from '#widget/files';
import type { JSX } from 'preact';
import { fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';

export interface FileRowProps {
  readonly listed: ListedFile;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly words: PageWords;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

type Fault = Extract<ListedState, { readonly kind: 'bad' }>['fault'];

function sentenceOf(fault: Fault, { screens: { merging, fileRead } }: PageWords): string {
  if (fault === 'tooLarge') return merging.tooLarge;
  // more kinds can be merged than attached
  return fault === 'type' ? merging.wrongType : fileRead.faults[fault];
}

/** What is said of a file. */
function describeListed({ file, state }: ListedFile, words: PageWords): string {
  const { merging } = words.screens;
  const { name } = file;
  switch (state.kind) {
    case 'looking':
      return merging.looking;
    case 'good': {
      const [one, many] = merging.pages;
      const pages = state.pages === 1 ? one : fill(many, { pages: state.pages }, words.texts);
      return state.isOurs ? `${pages}, ${merging.ours}` : pages;
    }
    case 'bad':
      return fill(sentenceOf(state.fault, words), { name, size: mostMegabytes }, words.texts);
  }
}

export function FileRow({ listed, isFirst, isLast, words, onMove, onRemove }: FileRowProps): JSX.Element {
  const { merging, common } = words.screens;
  const { name } = listed.file;
  const isBad = listed.state.kind === 'bad';
  const nameOf = (button: string): string => fill(common.about, { button, title: name }, words.texts);
  // at the end of the list a button stays where it is, and keeps the focus
  const mover = (step: -1 | 1, button: string, isOff: boolean): JSX.Element => (
    <button
      type="button"
      class="step"
      data-step={step}
      aria-label={nameOf(button)}
      title={button}
      aria-disabled={isOff}
      onClick={() => !isOff && onMove(step)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={step < 0 ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
      </svg>
    </button>
  );
  return (
    <li data-file={name} data-state={listed.state.kind}>
      <div class="file">
        <p class="name">{name}</p>
        <p class={isBad ? 'wrong' : 'hint'}>
          {describeListed(listed, words)}
          {isBad && ` ${merging.leftOut}`}
        </p>
      </div>
      <div class="steps">
        {mover(-1, merging.up, isFirst)}
        {mover(1, merging.down, isLast)}
        <button type="button" class="link" aria-label={nameOf(common.remove)} onClick={onRemove}>
          {common.remove}
        </button>
      </div>
    </li>
  );
}
