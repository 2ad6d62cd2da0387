/** What is left while the user has paused: a small button in the corner, which is the way back. */
import type { ExtensionTexts, Texts } from '#core';
import { render } from 'preact';
import { focusedElement, openHost } from './host';
import { BrandIcon } from './icons';

export interface PausedOptions {
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  /** `Gepauzeerd op deze pagina`. */
  readonly said: string;
  readonly onResume: () => void;
  /** Takes it away when it is aborted. */
  readonly signal: AbortSignal;
}

/** Shows that nothing is checked now; where nobody has the focus it takes it, so that the keyboard does not start again at the top. */
export function showPaused(document: Document, { texts, words, said, onResume, signal }: PausedOptions): void {
  if (signal.aborted) return;
  const host = openHost(document, texts.language);
  const { resume } = words.overlay.pause;
  render(
    <section class="panel" aria-label={words.name}>
      <button type="button" class="pill" aria-label={`${words.name}: ${said}. ${resume}`} onClick={onResume}>
        <BrandIcon />
        <span class="counts">
          {said} · <span class="resume">{resume}</span>
        </span>
      </button>
    </section>,
    host.layer,
  );
  if (!focusedElement(document)) host.root.querySelector<HTMLElement>('.pill')?.focus({ preventScroll: true });
  const takeAway = (): void => {
    render(null, host.layer);
    host.remove();
  };
  signal.addEventListener('abort', takeAway, { once: true });
}
