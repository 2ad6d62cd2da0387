/** A rule is switched off everywhere only after a yes, as on the page. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';

export interface SwitchOffProps {
  /** The finding as a reader names it: many buttons on the page say the same. */
  readonly title: string;
  readonly words: PageWords;
  readonly onSwitchOff: () => void;
}

export function SwitchOff({ title, words: { texts, words, screens }, onSwitchOff }: SwitchOffProps): JSX.Element {
  const { confirm, confirmNo } = words.overlay.ignore;
  const { ruleOff } = screens.sidePanel;
  const named = (button: string): string => fill(screens.common.about, { button, title }, texts);
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  // the focus goes to the question, and back; it stays where it is while nobody has asked yet
  useLayoutEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);

  if (!asking)
    return (
      <button ref={first} type="button" class="link" aria-label={named(ruleOff)} onClick={() => setAsking(true)}>
        {ruleOff}
      </button>
    );
  return (
    <div
      class="question"
      role="group"
      aria-label={confirm}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false);
      }}
    >
      <p>{confirm}</p>
      <div class="row">
        <button ref={first} type="button" class="primary" aria-label={named(ruleOff)} onClick={onSwitchOff}>
          {ruleOff}
        </button>
        <button type="button" class="secondary" onClick={() => setAsking(false)}>
          {confirmNo}
        </button>
      </div>
    </div>
  );
}
