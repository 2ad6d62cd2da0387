/** Everything that is kept: fields that were pointed at, dossiers, ignored remarks. All of it can be removed. */
import { formatDate } from '#core';
import { fileName, saveFile } from '#widget/files';
import { browser } from 'wxt/browser';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KeptDossier } from '../../dossier/dossier-record';
import { isOfSettings, type UnreadRecord } from '../../dossier/unread';
import type { Guard } from '../../messages/guards';
import { ask, isDone, isKeptDossiers, isUnreadRecords, type Request } from '../../messages/requests';
import { fill } from '../../overlay/words';
import { notSaved, removed, saved, type Said } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';
import type { PartProps } from './part';

export function Mappings({ settings, words: { texts, screens }, change }: PartProps): JSX.Element {
  const { options, common } = screens;
  return (
    <section aria-labelledby="mappings">
      <h2 id="mappings">{options.mappings}</h2>
      <p class="hint">{options.mappingsHint}</p>
      {settings.fieldMappings.length === 0 ? (
        <p class="hint">{options.noMappings}</p>
      ) : (
        <ul class="kept">
          {settings.fieldMappings.map((mapping) => {
            const title = fill(options.mapping, { label: mapping.label, field: texts.facts[mapping.key] }, texts);
            return (
              <li key={mapping.fingerprint} data-mapping={mapping.key}>
                <span>{title}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={fill(common.about, { button: common.remove, title }, texts)}
                  onClick={() => change({ kind: 'unmap', mapping }, { kind: 'map', mapping }, removed)}
                >
                  {common.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What is on disk, asked anew when another part changes it. */
function useOnDisk<Item>(request: Request, isList: Guard<readonly Item[]>): readonly Item[] {
  const [items, setItems] = useState<readonly Item[]>([]);
  useEffect(() => {
    const refresh = (): void => void ask(request, isList).then((list) => setItems(list ?? []));
    browser.storage.local.onChanged.addListener(refresh);
    refresh();
    return () => browser.storage.local.onChanged.removeListener(refresh);
  }, []);
  return items;
}

function titleOf({ learner, facts, savedOn }: KeptDossier, { texts, screens: { options } }: PageWords): string {
  const parts = {
    name: learner === '' ? options.nameless : learner,
    count: Object.keys(facts).length,
    date: savedOn === undefined ? '…' : formatDate(savedOn, texts.units),
  };
  return fill(options.dossierOf, parts, texts);
}

export interface KeptProps extends PartProps {
  readonly onSaid: (said: Said) => void;
}

interface Removal<Item> {
  readonly remove: Request;
  /** Whether an answer is what was removed. */
  readonly isRemoved: Guard<readonly Item[]>;
  readonly restore: (items: readonly Item[]) => Request;
}

/** Takes items off the disk and says so, with the way back. */
async function removeUndoably<Item>(
  { remove, isRemoved, restore }: Removal<Item>,
  onSaid: KeptProps['onSaid'],
): Promise<void> {
  const gone = await ask(remove, isRemoved);
  const putBack = async (items: readonly Item[]): Promise<void> =>
    onSaid({ say: (await ask(restore(items), isDone)) ? saved : notSaved });
  onSaid(gone ? { say: removed, undo: () => void putBack(gone) } : { say: notSaved });
}

function Dossiers({ words, onSaid }: KeptProps): JSX.Element {
  const { options, common } = words.screens;
  const dossiers = useOnDisk({ type: 'list-dossiers' }, isKeptDossiers);
  const remove = (chosen: readonly KeptDossier[]): void =>
    void removeUndoably(
      {
        remove: { type: 'remove-dossiers', keys: chosen.map(({ key }) => key) },
        isRemoved: isKeptDossiers,
        restore: (items) => ({ type: 'restore-dossiers', dossiers: items }),
      },
      onSaid,
    );
  if (dossiers.length === 0) return <p class="hint">{options.noDossiers}</p>;
  return (
    <>
      <ul class="kept">
        {dossiers.map((dossier) => {
          const title = titleOf(dossier, words);
          return (
            <li key={dossier.key} data-dossier={dossier.key}>
              <span>{title}</span>
              <button
                type="button"
                class="link"
                aria-label={fill(common.about, { button: common.remove, title }, words.texts)}
                onClick={() => remove([dossier])}
              >
                {common.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <button type="button" class="secondary" data-action="remove-all" onClick={() => remove(dossiers)}>
          {options.removeAll}
        </button>
      </div>
    </>
  );
}

/** What was kept once and cannot be read: nothing of it is lost before the user says so. */
function Unread({ words: { texts, screens }, onSaid }: KeptProps): JSX.Element | null {
  const { options, common } = screens;
  const records = useOnDisk({ type: 'list-unread' }, isUnreadRecords);
  const remove = ({ name }: UnreadRecord): void =>
    void removeUndoably(
      {
        remove: { type: 'remove-unread', names: [name] },
        isRemoved: isUnreadRecords,
        restore: (items) => ({ type: 'restore-unread', records: items }),
      },
      onSaid,
    );
  if (records.length === 0) return null;
  return (
    <>
      <h3>{options.unread}</h3>
      <p class="hint">{options.unreadHint}</p>
      <ul class="kept">
        {records.map((record) => {
          const title = isOfSettings(record) ? options.unreadSettings : options.unreadDossier;
          const about = (button: string): string => fill(common.about, { button, title }, texts);
          return (
            <li key={record.name} data-unread={record.name}>
              <span>{title}</span>
              <button
                type="button"
                class="link"
                aria-label={about(options.saveUnread)}
                onClick={() => saveFile(`${fileName(title)}.json`, 'application/json', record.content)}
              >
                {options.saveUnread}
              </button>
              <button type="button" class="link" aria-label={about(common.remove)} onClick={() => remove(record)}>
                {common.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Ignored({ settings, words: { texts, screens }, change }: PartProps): JSX.Element {
  const { options, sidePanel, common } = screens;
  return (
    <>
      <h3>{fill(options.ignored, { count: settings.ignored.length }, texts)}</h3>
      {settings.ignored.length === 0 ? (
        <p class="hint">{options.noIgnored}</p>
      ) : (
        <ul class="kept">
          {settings.ignored.map((finding) => {
            const { title } = texts.rules[finding.rule];
            return (
              <li key={`${finding.agreement} ${finding.rule}`} data-ignored={finding.rule}>
                <span>{title}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={fill(common.about, { button: sidePanel.showAgain, title }, texts)}
                  onClick={() => change({ kind: 'unignore', finding }, { kind: 'ignore', finding })}
                >
                  {sidePanel.showAgain}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

export function Data(props: KeptProps): JSX.Element {
  const { settings, words, change } = props;
  const { options } = words.screens;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{options.data}</h2>
      <p class="hint">{options.dataHint}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.keepDossiers}
          onChange={({ currentTarget }) => change({ kind: 'set', settings: { keepDossiers: currentTarget.checked } })}
        />
        {options.keepDossiers}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.keepIdentifiers}
          aria-describedby="identifiers-hint"
          onChange={({ currentTarget }) =>
            change({ kind: 'set', settings: { keepIdentifiers: currentTarget.checked } })
          }
        />
        {options.keepIdentifiers}
      </label>
      <p class="hint" id="identifiers-hint">
        {options.keepIdentifiersHint}
      </p>
      <Dossiers {...props} />
      <Unread {...props} />
      <Ignored {...props} />
      <p class="hint">{options.privacy}</p>
    </section>
  );
}
