/** What a page says after an action, read out as well, with the way back where there is one. */
import type { JSX } from 'preact';
import type { PageWords } from './page-words';

/** A sentence in the words of the page, which may be others by the time that it is read. */
export type Saying = (words: PageWords) => string;

export interface Said {
  readonly say: Saying;
  readonly undo?: (() => void) | undefined;
}

export const saved: Saying = ({ screens }) => screens.common.saved;
export const notSaved: Saying = ({ screens }) => screens.common.notSaved;
export const removed: Saying = ({ screens }) => screens.options.removed;

/** Stays in place, so that assistive tools notice what changes in it. */
export function Notice({ said, words }: { readonly said: Said | undefined; readonly words: PageWords }): JSX.Element {
  return (
    <div class="notice">
      <p role="status">{said?.say(words)}</p>
      {said?.undo && (
        <button type="button" class="secondary" data-action="undo" onClick={said.undo}>
          {words.screens.common.undo}
        </button>
      )}
    </div>
  );
}
