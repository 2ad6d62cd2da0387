/** Puts what a calculator found in a field of the page beside the panel, and says what came of it. */
import type { FactKey, Facts } from '#core';
import { useEffect, useRef } from 'preact/hooks';
import type { TabState } from '../../messages/tab';
import { fill } from '../../overlay/words';
import type { Putting } from '../../overlay/putting';
import type { Said, Saying } from '../../pages/notice';
import type { TabLink } from '../../pages/tab-link';

interface PuttingOptions {
  readonly tab: TabState | undefined;
  readonly link: { readonly current: TabLink | undefined };
  readonly onSaid: (said: Said) => void;
}

const outcome =
  ({ key, state }: Putting): Saying =>
  ({ texts, screens }) =>
    fill(screens.sidePanel.putting[state], { field: texts.facts[key] }, texts);

/** How to put the value of a fact in its field. */
export function usePutting({ tab, link, onSaid }: PuttingOptions): (key: FactKey, facts: Facts) => void {
  const waitsFor = useRef('');
  const next = (): string => (waitsFor.current = crypto.randomUUID());

  const undo = (): void => link.current?.send({ type: 'undo-put', id: next() });
  useEffect(() => {
    const putting = tab?.putting;
    if (!putting || putting.id !== waitsFor.current) return;
    waitsFor.current = '';
    const isPut = putting.state === 'put';
    onSaid({ say: outcome(putting), undo: isPut ? undo : undefined });
  }, [tab]);

  return (key, facts) => link.current?.send({ type: 'put', id: next(), facts: { [key]: facts[key] } });
}
