/** Newer amounts of the allowance, from a file that is checked as a whole. */
import {
  allowanceAmounts,
  formatDate,
  formatMoney,
  readUserAmountsText,
  type AmountProblem,
  type UserAmount,
} from '#core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../overlay/words';
import { FileProblems } from '../../pages/file-problems';
import { textOf } from '../../pages/files';
import { removed, type Saying } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';
import type { PartProps } from './part';

const newest = allowanceAmounts.entries.at(-1)?.from ?? '';

function inWords({ from, value: { steps }, cites }: UserAmount, { texts, screens }: PageWords): string {
  const [one, two, three] = ([1, 2, 3] as const).map((step) => formatMoney(steps[step], texts.units));
  const source = 'at' in cites ? cites.at : '';
  const parts = { date: formatDate(from, texts.units), one: one ?? '', two: two ?? '', three: three ?? '', source };
  return fill(screens.options.amount, parts, texts);
}

const byDay = (one: UserAmount, other: UserAmount): number => (one.from < other.from ? -1 : 1);

/** A later amount of the same day takes the place of the one before. */
const withAmounts = (own: readonly UserAmount[], added: readonly UserAmount[]): readonly UserAmount[] =>
  [...new Map([...own, ...added].map((amount) => [amount.from, amount])).values()].sort(byDay);

const amountsAdded: Saying = ({ screens }) => screens.options.amountsAdded;

export function Amounts({ settings, words, change }: PartProps): JSX.Element {
  const { texts, calculations, screens } = words;
  const { options, common } = screens;
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly AmountProblem[]>([]);
  const { amounts } = settings;
  const set = (next: readonly UserAmount[], say?: Saying): void =>
    change({ kind: 'set', settings: { amounts: next } }, { kind: 'set', settings: { amounts } }, say);

  const add = (content: string): void => {
    const reading = readUserAmountsText(content);
    setProblems(reading.ok ? [] : reading.problems);
    if (!reading.ok) return;
    setText('');
    set(withAmounts(amounts, reading.amounts), amountsAdded);
  };

  return (
    <section aria-labelledby="amounts">
      <h2 id="amounts">{options.amounts}</h2>
      <p class="hint">{options.amountsHint}</p>
      {amounts.length === 0 ? (
        <p class="hint">{options.noAmounts}</p>
      ) : (
        <ul class="kept">
          {amounts.map((amount) => {
            const title = inWords(amount, words);
            return (
              <li key={amount.from} data-amount={amount.from}>
                <span>
                  {title} <span class="hint">{amount.from > newest ? calculations.ownAmount : options.notNewer}</span>
                </span>
                <button
                  type="button"
                  class="link"
                  aria-label={fill(common.about, { button: common.remove, title }, texts)}
                  onClick={() =>
                    set(
                      amounts.filter((one) => one !== amount),
                      removed,
                    )
                  }
                >
                  {common.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <FileProblems problems={problems} faults={calculations.amountFaults} words={words} />
      <div class="field">
        <label for="amounts-text">{options.amountsText}</label>
        <textarea
          id="amounts-text"
          rows={5}
          spellcheck={false}
          placeholder='{ "duaalwijzer-law": 1, "allowance": [{ "from": "2027-01-01", "minimumIncome": "2278.28", "source": "…" }] }'
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="button" class="primary" data-action="add-amounts" onClick={() => add(text)}>
          {options.amountsAdd}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          aria-label={options.amountsText}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void textOf(file).then((content) => add(content ?? ''));
            currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
