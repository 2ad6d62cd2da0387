import { readDate, readDuration, readMoney, type FactKey, type FactValue } from '#core';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyValue } from '../../../extension/page/apply';
import { recognise } from '../../../extension/page/recognise';
import { showScreen } from './practice-counter';

function fieldOf(key: FactKey) {
  const field = recognise(document).fields.find((one) => one.key === key);
  if (!field) throw new Error(key);
  return field;
}

const input = (id: string): HTMLInputElement => {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLInputElement)) throw new Error(id);
  return element;
};

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('unknown');
  return value;
}

beforeEach(() => showScreen(document, 'overeenkomst'));

describe('applyValue', () => {
  it.each([
    ['agreement.end', 'einddatum', '1/07/2024', readDate('2024-06-30'), '30/06/2024'],
    ['agreement.end', 'einddatum', '01.07.2024', readDate('2024-06-30'), '30.06.2024'],
    ['hours.average', 'gemiddelde-arbeidsduur', '40', readDuration('38'), '38'],
    ['hours.average', 'gemiddelde-arbeidsduur', '40', readDuration('37:30'), '37,50'],
    ['hours.average', 'gemiddelde-arbeidsduur', '40:00', readDuration('38'), '38:00'],
    ['hours.lesson', 'uren-les', '16', readDuration('15:30'), '15.50'],
    ['allowance.amount', 'bedrag-leervergoeding', '588,70', readMoney('600,5'), '600,50'],
    ['learner.insz', 'leerling-rijksregisternummer', '', '07.03.14-125.40', '07.03.14-125.40'],
  ] as const)('%s in %s over %j', (key, id, before, value, after) => {
    input(id).value = before;
    const heard: string[] = [];
    for (const event of ['input', 'change']) document.addEventListener(event, () => heard.push(event), { once: true });
    const applied = applyValue(fieldOf(key), known<FactValue<FactKey>>(value));
    expect(applied.ok).toBe(true);
    expect(input(id).value).toBe(after);
    expect(heard).toEqual(['input', 'change']);
    expect(applied.ok && applied.undo()).toBe(true);
    expect(input(id).value).toBe(before);
  });

  it('chooses in a list and takes it back', () => {
    const applied = applyValue(fieldOf('agreement.type'), 'SAO');
    const list = document.querySelector<HTMLSelectElement>('#type-overeenkomst');
    expect(list?.value).toBe('2');
    expect(applied.ok && applied.undo()).toBe(true);
    expect(list?.value).toBe('');
  });

  it('chooses a radio button and takes it back', () => {
    const applied = applyValue(fieldOf('allowance.step'), 2);
    expect(input('leervergoeding-2').checked).toBe(true);
    expect(applied.ok && applied.undo()).toBe(true);
    expect(input('leervergoeding-2').checked).toBe(false);
  });

  it('ticks a box and takes it back', () => {
    const applied = applyValue(fieldOf('company.premiumConsent'), true);
    expect(input('onderneming-premie').checked).toBe(true);
    expect(applied.ok && applied.undo()).toBe(true);
    expect(input('onderneming-premie').checked).toBe(false);
  });

  it('writes in an element that can be edited, and takes it back', () => {
    const field = input('gemiddelde-arbeidsduur');
    field.outerHTML = '<div id="gemiddelde-arbeidsduur" contenteditable="true" role="textbox">40</div>';
    const editable = document.getElementById('gemiddelde-arbeidsduur');
    const heard: string[] = [];
    document.addEventListener('input', () => heard.push('input'), { once: true });
    const applied = applyValue(fieldOf('hours.average'), known(readDuration('38')));
    expect([editable?.textContent, heard]).toEqual(['38', ['input']]);
    expect(applied.ok && applied.undo()).toBe(true);
    expect(editable?.textContent).toBe('40');
  });

  it('leaves an element alone that has markup in it', () => {
    input('gemiddelde-arbeidsduur').outerHTML =
      '<div id="gemiddelde-arbeidsduur" contenteditable="true" role="textbox"><b>40</b></div>';
    expect(applyValue(fieldOf('hours.average'), known(readDuration('38'))).ok).toBe(false);
    expect(document.getElementById('gemiddelde-arbeidsduur')?.innerHTML).toBe('<b>40</b>');
  });

  it('chooses among buttons that the page dressed up, and takes it back', () => {
    const group = document.getElementById('leerlingenpremie-ja')?.closest('fieldset, [role=group], .form__row');
    for (const radio of group?.querySelectorAll('input[type=radio]') ?? []) {
      const dressed = document.createElement('span');
      for (const { name, value } of radio.attributes) if (name !== 'type') dressed.setAttribute(name, value);
      dressed.setAttribute('role', 'radio');
      dressed.setAttribute('aria-checked', String(radio.id === 'leerlingenpremie-nee'));
      dressed.setAttribute('aria-label', radio.id.endsWith('ja') ? 'Ja' : 'Nee');
      dressed.addEventListener('click', () => {
        for (const other of group?.querySelectorAll('[role=radio]') ?? [])
          other.setAttribute('aria-checked', String(other === dressed));
      });
      radio.replaceWith(dressed);
    }
    const chosen = (): string | undefined => group?.querySelector('[aria-checked=true]')?.id;
    const applied = applyValue(fieldOf('learner.premiumConsent'), true);
    expect([applied.ok, chosen()]).toEqual([true, 'leerlingenpremie-ja']);
    expect(applied.ok && applied.undo()).toBe(true);
    expect(chosen()).toBe('leerlingenpremie-nee');
  });

  it('gives the old value back to a field that does not take the new one', () => {
    const field = fieldOf('hours.average');
    const stubborn = input('gemiddelde-arbeidsduur');
    stubborn.value = '40';
    stubborn.addEventListener('input', () => (stubborn.value = '40'));
    expect(applyValue(field, known(readDuration('38')))).toEqual({ ok: false });
    expect(stubborn.value).toBe('40');
  });

  it('leaves alone what cannot be typed', () => {
    input('einddatum').disabled = true;
    expect(applyValue(fieldOf('agreement.end'), known(readDate('2024-06-30')))).toEqual({ ok: false });
    expect(applyValue(fieldOf('company.name'), 'Oefenbouw')).toEqual({ ok: false });
    expect(applyValue(fieldOf('learner.name'), 'Milan Janssens')).toEqual({ ok: false });
    expect(applyValue(fieldOf('agreement.type'), 'ODO')).toEqual({ ok: false });
  });
});
