/** Puts the annex of the hours calculator in the upload of the page beside the panel, and says what came of it. */
import type { Facts, PlainDate } from '#core';
import { fileName, loadDocuments } from '#widget/files';
import { useEffect, useRef } from 'preact/hooks';
import type { Attaching } from '../../attachments/attach-state';
import type { TabState } from '../../messages/tab';
import { fill } from '../../overlay/words';
import type { Said, Saying } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';
import type { TabLink } from '../../pages/tab-link';

interface AnnexOptions {
  readonly tab: TabState | undefined;
  readonly link: { readonly current: TabLink | undefined };
  readonly day: PlainDate | undefined;
  readonly words: PageWords;
  readonly onSaid: (said: Said) => void;
}

/** What came of it, and which texts the font of the annex cannot write. */
const outcome =
  ({ state, name }: Attaching, unwritten: readonly string[]): Saying =>
  ({ texts, screens: { merging } }) => {
    const said = fill(merging[state], { file: name }, texts);
    return unwritten.length === 0 ? said : `${said} ${fill(merging.unwritten, { texts: unwritten.join(', ') }, texts)}`;
  };

/** How to attach the annex of some facts; `undefined` where the page has no upload for it. */
export function useAnnex(options: AnnexOptions): ((facts: Facts) => void) | undefined {
  const { tab, link, day, words, onSaid } = options;
  /** `sent`: the page may still tell what came of an earlier file. */
  const waits = useRef<'sent' | 'begun'>(undefined);
  const unwritten = useRef<readonly string[]>([]);

  const undo = (): void => {
    waits.current = 'sent';
    unwritten.current = [];
    link.current?.send({ type: 'undo-attach' });
  };
  useEffect(() => {
    const attaching = tab?.attaching;
    if (waits.current === 'sent' && !attaching) waits.current = 'begun';
    if (waits.current !== 'begun' || !attaching) return;
    waits.current = undefined;
    onSaid({
      say: outcome(attaching, unwritten.current),
      undo: attaching.state === 'attached' ? undo : undefined,
    });
  }, [tab]);

  if (!tab?.hasUpload || day === undefined) return undefined;
  const attach = async (facts: Facts): Promise<void> => {
    onSaid({ say: ({ screens }) => screens.merging.making });
    const { writeAnnex } = await loadDocuments();
    const { texts, screens } = words;
    const annex = await writeAnnex(facts, { texts, today: day, identifiers: false });
    unwritten.current = annex.unwritten;
    waits.current = 'sent';
    link.current?.attach({
      name: `${fileName(screens.merging.fileName, facts['learner.name'])}.pdf`,
      bytes: annex.bytes,
    });
  };
  return (facts) => void attach(facts).catch(() => onSaid({ say: ({ screens }) => screens.merging.notLoaded }));
}
