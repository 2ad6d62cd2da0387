/** Every rule by its article, to be found by words and switched off; those that are off, with the way back. */
import { rules, type RuleId } from '#core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../overlay/words';
import type { PartProps } from './part';

interface Listed {
  readonly id: RuleId;
  readonly title: string;
  readonly article: string;
}

const inOrder = [...rules].sort((one, other) => (one.article ?? Infinity) - (other.article ?? Infinity));

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Each word of the search is somewhere in the title or the article. */
const matches =
  (search: string) =>
  ({ title, article }: Listed): boolean => {
    const text = plain(`${title} ${article}`);
    return plain(search)
      .split(/\s+/)
      .every((word) => text.includes(word));
  };

export function Rules({ settings, words: { texts, words, screens }, change }: PartProps): JSX.Element {
  const { options, common } = screens;
  const [search, setSearch] = useState('');
  const listed: readonly Listed[] = inOrder.map(({ id, article }) => ({
    id,
    title: texts.rules[id].title,
    article: article === undefined ? words.panel.withoutArticle : fill(words.panel.article, { article }, texts),
  }));
  const found = listed.filter(matches(search));
  const off = listed.filter(({ id }) => settings.rulesOff.includes(id));
  const [one, several] = options.matches;
  const count =
    found.length === 0 ? options.noMatch : fill(found.length === 1 ? one : several, { count: found.length }, texts);
  const toggle = (rule: RuleId, isOn: boolean): void =>
    change({ kind: isOn ? 'rule-on' : 'rule-off', rule }, { kind: isOn ? 'rule-off' : 'rule-on', rule });
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{options.rules}</h2>
      <p class="hint">{options.rulesHint}</p>
      <div class="field">
        <label for="search">{options.search}</label>
        <input
          id="search"
          type="search"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <p class="hint" role="status">
          {count}
        </p>
      </div>
      {found.length > 0 && (
        <ul class="rules" aria-labelledby="rules" tabIndex={0}>
          {found.map(({ id, title, article }) => (
            <li key={id} data-rule={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={!settings.rulesOff.includes(id)}
                  onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                />
                <span>
                  {title} <span class="hint">{article}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <h3>{fill(options.off, { count: off.length }, texts)}</h3>
      {off.length === 0 ? (
        <p class="hint">{options.noneOff}</p>
      ) : (
        <ul class="kept">
          {off.map(({ id, title }) => (
            <li key={id} data-off={id}>
              <span>{title}</span>
              <button
                type="button"
                class="link"
                aria-label={fill(common.about, { button: options.switchOn, title }, texts)}
                onClick={() => toggle(id, true)}
              >
                {options.switchOn}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
