/** Puts the annex of the hours calculator in the upload of the page beside the panel, and says what came of it. */
import type { Facts, PlainDate } from '#core';
import { loadDocuments } from '#widget/files';
import { useEffect, useRef } from 'preact/hooks';
import type { TabState } from '../../messages/tab';
import { fill } from '../../overlay/words';
import { fileName } from '../../pages/files';
import type { Said } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';
import type { TabLink } from '../../pages/tab-link';

interface AnnexOptions {
  readonly tab: TabState | undefined;
  readonly link: { readonly current: TabLink | undefined };
  readonly day: PlainDate | undefined;
  readonly words: PageWords;
  readonly onSaid: (said: Said) => void;
}

/** How to attach the annex of some facts; `undefined` where the page has no upload for it. */
export function useAnnex(options: AnnexOptions): ((facts: Facts) => void) | undefined {
  const { tab, link, day, words, onSaid } = options;
  const { merging } = words.screens;
  /** `sent`: the page may still tell what came of an earlier file. */
  const waits = useRef<'sent' | 'begun'>(undefined);
  const remark = useRef('');

  const undo = (): void => {
    waits.current = 'sent';
    remark.current = '';
    link.current?.send({ type: 'undo-attach' });
  };
  useEffect(() => {
    const attaching = tab?.attaching;
    if (waits.current === 'sent' && !attaching) waits.current = 'begun';
    if (waits.current !== 'begun' || !attaching) return;
    waits.current = undefined;
    const text = fill(merging[attaching.state], { file: attaching.name }, words.texts);
    onSaid({ text: `${text} ${remark.current}`.trim(), undo: attaching.state === 'attached' ? undo : undefined });
  }, [tab]);

  if (!tab?.hasUpload || day === undefined) return undefined;
  const attach = async (facts: Facts): Promise<void> => {
    onSaid({ text: merging.making });
    const { writeAnnex } = await loadDocuments();
    const { texts } = words;
    const { bytes, unwritten } = await writeAnnex(facts, { texts, today: day, identifiers: false });
    remark.current = unwritten.length === 0 ? '' : fill(merging.unwritten, { texts: unwritten.join(', ') }, texts);
    waits.current = 'sent';
    link.current?.attach({ name: `${fileName(merging.fileName, facts['learner.name'])}.pdf`, bytes });
  };
  return (facts) => void attach(facts).catch(() => onSaid({ text: merging.notLoaded }));
}
