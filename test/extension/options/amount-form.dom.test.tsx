/** A newer amount in three fields: what follows from it shows while it is typed, and what is wrong stands at its field. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTypedAmount, type UserAmount } from '#core';
import { defaultSettings } from '../../../extension/dossier/settings';
import { AmountForm } from '../../../extension/entrypoints/options/amount-form';
import { loadPageWords } from '../../../extension/pages/page-words';

const words = await loadPageWords(defaultSettings);
const right = { from: '1/1/2027', minimumIncome: '2278,28', source: 'Belgisch Staatsblad' };

let place: HTMLElement;
let added: UserAmount[];

const show = (amounts: readonly UserAmount[] = []) =>
  act(() => render(<AmountForm amounts={amounts} words={words} onAdd={(one) => added.push(one)} />, place));

beforeEach(async () => {
  place = document.createElement('main');
  document.body.append(place);
  added = [];
  await show();
});
afterEach(() => place.remove());

function input(name: keyof typeof right): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`#amount-${name}`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

async function type(name: keyof typeof right, text: string): Promise<void> {
  await act(() => {
    input(name).focus();
    input(name).value = text;
    input(name).dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => input(name).blur());
}

async function typeAll(fields: Partial<typeof right> = {}): Promise<void> {
  for (const [name, text] of Object.entries({ ...right, ...fields })) await type(name as keyof typeof right, text);
}

const submit = () => act(() => place.querySelector('form')?.requestSubmit());
const preview = () => place.querySelector('.preview')?.textContent;
const wrongAt = (name: keyof typeof right) => {
  const described = input(name).getAttribute('aria-describedby') ?? '';
  const wrong = described.split(' ').find((id) => id.endsWith('-wrong'));
  return wrong === undefined ? undefined : place.querySelector(`#${wrong}`)?.textContent;
};

describe('an amount that can be added', () => {
  test('shows its steps from the income on, and is given away whole', async () => {
    await type('minimumIncome', '2278,28');
    expect(preview()).toBe(
      'Dit wordt dan de leervergoeding per maand:Trap 1: €\u00a0660,80Trap 2: €\u00a0729,10Trap 3: €\u00a0786,10',
    );
    await typeAll();
    await submit();
    expect(added).toEqual([readTypedAmount(right).amount]);
    expect(input('from').value).toBe('');
    expect(preview()).toBeUndefined();
    expect(place.querySelectorAll('[aria-invalid=true]')).toHaveLength(0);
  });

  test('says that it takes the place of one that was added for that day', async () => {
    const { amount } = readTypedAmount({ ...right, minimumIncome: '2300' });
    await show(amount && [amount]);
    await typeAll();
    expect(place.textContent).toContain('in de plaats van het bedrag dat u eerder voor die dag toevoegde');
  });

  test('that is the allowance itself by mistake is doubted, not refused', async () => {
    await typeAll({ minimumIncome: '660,80' });
    expect(preview()).toContain('en niet de leervergoeding zelf');
    await submit();
    expect(added).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  test('is said at a field once it is left, and no longer when it is typed in again', async () => {
    await type('from', '2/1/2027');
    expect(wrongAt('from')).toBe('Nieuwe bedragen gelden vanaf de eerste dag van een maand.');
    expect(wrongAt('minimumIncome')).toBeUndefined();
    await type('from', '1/7/2026');
    expect(wrongAt('from')).toContain('Duaalwijzer heeft zelf bedragen vanaf 1\u00a0juli 2026.');
    await type('from', '');
    expect(wrongAt('from')).toBeUndefined();
  });

  test('is said at every field when it is to be added, and the first of them has the focus', async () => {
    await type('from', '1/1/2027');
    await submit();
    expect(added).toEqual([]);
    expect(wrongAt('from')).toBeUndefined();
    expect(wrongAt('minimumIncome')).toContain('Vul een bedrag boven nul in');
    expect(wrongAt('source')).toBe('Vul in waar dit bedrag staat.');
    expect(document.activeElement).toBe(input('minimumIncome'));
    expect(input('from').value).toBe('1/1/2027');
  });
});
