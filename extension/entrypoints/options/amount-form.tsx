/** A newer amount of the allowance in three fields, with the steps that follow from it before it is added. */
import {
  allowanceAmounts,
  allowanceSteps,
  formatDate,
  formatMoney,
  readTypedAmount,
  type AllowanceAmounts,
  type TypedAmount,
  type UserAmount,
} from '#core';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';
import { TextField } from './text-field';

type Field = keyof TypedAmount;

const fields: readonly Field[] = ['from', 'minimumIncome', 'source'];
const nothing: TypedAmount = { from: '', minimumIncome: '', source: '' };

const newest = allowanceAmounts.entries.at(-1);

/** What the sentences about the fields name: what the release knows, and a day after that. */
function known({ texts: { units } }: PageWords): Readonly<Record<'date' | 'income' | 'example', string>> {
  const { from = '', value } = newest ?? {};
  return {
    date: from === '' ? '' : formatDate(from, units),
    income: value?.minimumIncome === undefined ? '' : formatMoney(value.minimumIncome, units),
    example: `1/1/${String(Number(from.slice(0, 4)) + 1)}`,
  };
}

export function Steps({
  steps,
  words: { texts, screens },
}: {
  readonly steps: AllowanceAmounts['steps'];
  readonly words: PageWords;
}): JSX.Element {
  return (
    <ul class="steps">
      {allowanceSteps.map((step) => (
        <li key={step}>
          {fill(screens.options.amountStep, { step, amount: formatMoney(steps[step], texts.units) }, texts)}
        </li>
      ))}
    </ul>
  );
}

const isLower = ({ minimumIncome }: AllowanceAmounts): boolean =>
  (minimumIncome ?? 0) < (newest?.value.minimumIncome ?? 0);

/** What the amount would change. */
function Preview({ value, words }: { readonly value: AllowanceAmounts; readonly words: PageWords }): JSX.Element {
  const { options } = words.screens;
  return (
    <div class="preview" id="amount-preview">
      <p>{options.amountFollows}</p>
      <Steps steps={value.steps} words={words} />
      {isLower(value) && <p class="warned">{fill(options.amountLower, known(words), words.texts)}</p>}
    </div>
  );
}

export function AmountForm({
  amounts,
  words,
  onAdd,
}: {
  readonly amounts: readonly UserAmount[];
  readonly words: PageWords;
  readonly onAdd: (amount: UserAmount) => void;
}): JSX.Element {
  const { texts, screens } = words;
  const { options } = screens;
  const [typed, setTyped] = useState(nothing);
  /** The fields of which is said what is wrong with them: those that were left, and all once it is to be added. */
  const [judged, setJudged] = useState<readonly Field[]>([]);
  const { amount, value, faults } = readTypedAmount(typed);

  const wrongIn = (field: Field): string | undefined => {
    const fault = faults[field];
    return fault && judged.includes(field) ? fill(options.amountFaults[fault], known(words), texts) : undefined;
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (amount) {
      setTyped(nothing);
      setJudged([]);
      onAdd(amount);
      return;
    }
    setJudged(fields);
    const [first] = fields.filter((field) => faults[field]);
    event.currentTarget.querySelector<HTMLElement>(`#amount-${first ?? ''}`)?.focus();
  };

  return (
    <form class="part" noValidate onSubmit={submit}>
      {fields.map((field) => (
        <TextField
          key={field}
          id={`amount-${field}`}
          label={options.amountFields[field]}
          hint={fill(options.amountHints[field], known(words), texts)}
          value={typed[field]}
          wrong={wrongIn(field)}
          onText={(text) => {
            setTyped({ ...typed, [field]: text });
            setJudged(judged.filter((one) => one !== field));
          }}
          onLeave={() => typed[field] !== '' && setJudged([...judged, field])}
        />
      ))}
      {value && <Preview value={value} words={words} />}
      {amount && amounts.some(({ from }) => from === amount.from) && <p class="hint">{options.amountReplaces}</p>}
      <div class="row">
        <button
          type="submit"
          class="primary"
          data-action="add-amount"
          aria-describedby={value ? 'amount-preview' : undefined}
        >
          {options.amountAdd}
        </button>
      </div>
    </form>
  );
}
