/** What a page says after an action, read out as well, with the way back where there is one. */
import type { JSX } from 'preact';

export interface Said {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

/** Stays in place, so that assistive tools notice what changes in it. */
export function Notice({ said, undo }: { readonly said: Said | undefined; readonly undo: string }): JSX.Element {
  return (
    <div class="notice" data-shown={said ? '' : undefined}>
      <p role="status">{said?.text}</p>
      {said?.undo && (
        <button type="button" class="secondary" data-action="undo" onClick={said.undo}>
          {undo}
        </button>
      )}
    </div>
  );
}
