/** Newer amounts of the allowance that the user added: one by one, or from a file that is checked as a whole. */
import { allowanceAmounts, formatDate, readUserAmountsText, type AmountProblem, type UserAmount } from '#core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../overlay/words';
import { FileProblems } from '../../pages/file-problems';
import { textOf } from '../../pages/files';
import { removed, type Saying } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';
import { AmountForm, Steps } from './amount-form';
import type { PartProps } from './part';

const newest = allowanceAmounts.entries.at(-1)?.from ?? '';

const byDay = (one: UserAmount, other: UserAmount): number => (one.from < other.from ? -1 : 1);

/** A later amount of the same day takes the place of the one before. */
const withAmounts = (own: readonly UserAmount[], added: readonly UserAmount[]): readonly UserAmount[] =>
  [...new Map([...own, ...added].map((amount) => [amount.from, amount])).values()].sort(byDay);

const amountAdded: Saying = ({ screens }) => screens.options.amountAdded;
const amountsAdded: Saying = ({ screens }) => screens.options.amountsAdded;

/** Where an amount stands; only an address of the web is a link. */
function Source({
  source,
  words: { texts, words, screens },
}: {
  readonly source: string;
  readonly words: PageWords;
}): JSX.Element {
  const said = fill(screens.options.amountSource, { source }, texts);
  if (!/^https?:\/\/\S+$/.test(source)) return <p class="hint">{said}</p>;
  return (
    <p class="hint">
      {said.slice(0, -source.length)}
      <a href={source} target="_blank" rel="noopener noreferrer">
        {source}
        <span class="unseen"> ({words.card.newTab})</span>
      </a>
    </p>
  );
}

function Amount({
  amount,
  words,
  onRemove,
}: {
  readonly amount: UserAmount;
  readonly words: PageWords;
  readonly onRemove: () => void;
}): JSX.Element {
  const { texts, calculations, screens } = words;
  const { options, common } = screens;
  const title = fill(options.amountFrom, { date: formatDate(amount.from, texts.units) }, texts);
  return (
    <li data-amount={amount.from}>
      <div>
        <p>
          <strong>{title}</strong>{' '}
          <span class="hint">{amount.from > newest ? calculations.ownAmount : options.notNewer}</span>
        </p>
        <Steps steps={amount.value.steps} words={words} />
        <Source source={amount.cites.at ?? ''} words={words} />
      </div>
      <button
        type="button"
        class="link"
        aria-label={fill(common.about, { button: common.remove, title }, texts)}
        onClick={onRemove}
      >
        {common.remove}
      </button>
    </li>
  );
}

/** For experts: amounts as a file has them, taken whole or refused whole. */
function AmountsFile({
  words,
  onAdd,
}: {
  readonly words: PageWords;
  readonly onAdd: (amounts: readonly UserAmount[]) => void;
}): JSX.Element {
  const { options } = words.screens;
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly AmountProblem[]>([]);
  const add = (content: string): void => {
    const reading = readUserAmountsText(content);
    setProblems(reading.ok ? [] : reading.problems);
    if (!reading.ok) return;
    setText('');
    onAdd(reading.amounts);
  };
  return (
    <details class="fold" data-part="amounts-file">
      <summary>{options.amountsFile}</summary>
      <div class="inside">
        <p class="hint">{options.amountsFileHint}</p>
        <FileProblems problems={problems} faults={words.calculations.amountFaults} words={words} />
        <div class="field">
          <label for="amounts-text">{options.amountsText}</label>
          <textarea
            id="amounts-text"
            rows={5}
            spellcheck={false}
            placeholder='{ "duaalwijzer-law": 1, "allowance": [{ "from": "2027-01-01", "steps": { "1": "660.80", "2": "729.10", "3": "786.10" }, "source": "…" }] }'
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
      </div>
    </details>
  );
}

export function Amounts({ settings: { amounts }, words, change }: PartProps): JSX.Element {
  const { options } = words.screens;
  const set = (next: readonly UserAmount[], say: Saying): void =>
    change({ kind: 'set', settings: { amounts: next } }, { kind: 'set', settings: { amounts } }, say);
  return (
    <section aria-labelledby="amounts">
      <h2 id="amounts">{options.amounts}</h2>
      <p class="hint">{options.amountsHint}</p>
      {amounts.length === 0 ? (
        <p class="hint">{options.noAmounts}</p>
      ) : (
        <ul class="kept">
          {amounts.map((amount) => (
            <Amount
              key={amount.from}
              amount={amount}
              words={words}
              onRemove={() =>
                set(
                  amounts.filter((one) => one !== amount),
                  removed,
                )
              }
            />
          ))}
        </ul>
      )}
      <AmountForm amounts={amounts} words={words} onAdd={(added) => set(withAmounts(amounts, [added]), amountAdded)} />
      <AmountsFile words={words} onAdd={(added) => set(withAmounts(amounts, added), amountsAdded)} />
    </section>
  );
}
