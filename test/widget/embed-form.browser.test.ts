/** The elements as controls of a form: validity, messages, reset, restore, labels, states and events. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DuaalFinding } from '#widget';
import { press, typeIn } from './keyboard';
import { mount } from './mount';
import { minorTerm, officialWeek } from './sample';

const names = ['duaal-uurrooster', 'duaal-leervergoeding', 'duaal-overeenkomst'] as const;

async function inForm(name: (typeof names)[number]) {
  const form = document.createElement('form');
  document.body.append(form);
  return { form, element: await mount(name, {}, form) };
}

describe.each(names)('%s in a form', (name) => {
  it('is missing while it is required and empty, and says so in its language', async () => {
    const { form, element } = await inForm(name);
    element.required = true;
    await element.updateComplete;
    expect(form.checkValidity()).toBe(false);
    expect(element.validity.valueMissing).toBe(true);
    expect(element.validationMessage).toBe('Vul dit onderdeel in.');
    expect(element.reportValidity()).toBe(false);
    expect(element.shadowRoot?.activeElement?.localName).toBe('input');
    element.facts = { 'agreement.start': '2024-04-01', schedule: officialWeek };
    expect(form.checkValidity()).toBe(true);
    expect(element.validationMessage).toBe('');
  });

  it('takes a sentence of the page, until it is taken back', async () => {
    const { form, element } = await inForm(name);
    element.setCustomValidity('Dit dossier bestaat al.');
    expect(form.checkValidity()).toBe(false);
    expect(element.validationMessage).toBe('Dit dossier bestaat al.');
    element.setCustomValidity('');
    expect(form.checkValidity()).toBe(true);
  });

  it('belongs to a form elsewhere by its attribute, also where a framework sets the property', async () => {
    const { form } = await inForm(name);
    form.id = 'elders';
    const element = await mount(name);
    element.form = 'elders';
    expect(element.form).toBe(form);
    element.form = undefined;
    expect(element.form).toBeNull();
  });

  it('goes along with a fieldset that is disabled', async () => {
    const { form, element } = await inForm(name);
    element.name = 'dossier';
    element.facts = { 'agreement.start': '2024-04-01' };
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(element);
    fieldset.disabled = true;
    await element.updateComplete;
    await expect.element(page.getByRole('textbox').first()).toBeDisabled();
    expect(new FormData(form).has('dossier')).toBe(false);
    expect(element.willValidate).toBe(false);
    fieldset.disabled = false;
    await element.updateComplete;
    await expect.element(page.getByRole('textbox').first()).toBeEnabled();
    expect(new FormData(form).has('dossier')).toBe(true);
  });

  it('restores what the browser kept for it', async () => {
    const { form, element } = await inForm(name);
    element.name = 'dossier';
    element.facts = { 'agreement.start': '2024-04-01' };
    await element.updateComplete;
    const kept = new FormData(form).get('dossier');
    element.value = null;
    element.formStateRestoreCallback(kept);
    expect(element.facts).toEqual({ 'agreement.start': '2024-04-01' });
  });

  it('is focused by its label', async () => {
    document.body.innerHTML = `<label for="it">Dossier</label><${name} id="it"></${name}>`;
    const element = document.querySelector(name);
    await element?.updateComplete;
    expect(element?.labels).toHaveLength(1);
    await userEvent.click(page.getByText('Dossier', { exact: true }));
    expect(document.activeElement).toBe(element);
    expect(element?.shadowRoot?.activeElement?.localName).toBe('input');
  });
});

describe('a text that is no value', () => {
  const validityOf = async (name: (typeof names)[number]) => {
    const element = document.querySelector(name);
    await element?.updateComplete;
    return element?.validity.badInput;
  };

  it('holds a form up from a week that is not shown, and from a part that is closed', async () => {
    const { form, element } = await inForm('duaal-uurrooster');
    await press('Onderneming op maandag');
    await press('De weken verschillen: voeg een week toe');
    await typeIn('Maandag (week 2), onderneming, voormiddag: van', 'acht');
    await userEvent.click(page.getByText('Week 1: even weken'));
    expect(await validityOf('duaal-uurrooster')).toBe(true);
    expect(element.validationMessage).toContain('“acht” is geen uur');
    expect(form.reportValidity()).toBe(false);
    expect(element.shadowRoot?.activeElement?.getAttribute('name')).toBe('week');
  });

  it.each([
    [/^Periode/, 'Begindatum', 'zomaar', 'part-period-button'],
    [/^Uurrooster/, 'Maandag, onderneming, voormiddag: van', 'acht', 'part-schedule-button'],
  ])('holds a form up from the closed part %s', async (partName, field, text, way) => {
    const { form, element } = await inForm('duaal-overeenkomst');
    await press(partName);
    if (field.startsWith('Maandag')) await press('Onderneming op maandag');
    await typeIn(field, text);
    expect(await validityOf('duaal-overeenkomst')).toBe(true);
    await userEvent.click(page.getByRole('button', { name: partName }));
    expect(await validityOf('duaal-overeenkomst')).toBe(true);
    expect(element.validationMessage).toContain(`“${text}” is geen`);
    expect(form.reportValidity()).toBe(false);
    expect(element.shadowRoot?.activeElement?.id).toBe(way);
  });

  it('holds nothing up where it is only compared', async () => {
    const { form } = await inForm('duaal-leervergoeding');
    await userEvent.click(page.getByRole('button', { name: 'Vergelijk: wat als?' }));
    await typeIn('Begindatum', 'zomaar');
    expect(form.checkValidity()).toBe(true);
  });
});

describe('what stands in the field that has focus', () => {
  it('is submitted too, though the field was not left', async () => {
    const { form, element } = await inForm('duaal-leervergoeding');
    element.name = 'dossier';
    let submitted: FormDataEntryValue | null = null;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = new FormData(form).get('dossier');
    });
    await typeIn('Begindatum', '1/9/26');
    form.requestSubmit();
    expect(submitted).toContain('2026-09-01');
  });
});

describe('another document', () => {
  it('shows an element that moves to it in its own look', async () => {
    const { element } = await inForm('duaal-uurrooster');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const colour = (): string => getComputedStyle(element.shadowRoot?.querySelector('.hint') ?? element).color;
    const before = colour();
    frame.contentDocument?.body.append(element);
    expect(colour()).toBe(before);
    expect(element.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(0);
  });
});

describe('states for the style of a page', () => {
  it('say that it is empty, or that there is an error', async () => {
    const element = await mount('duaal-uurrooster');
    expect(element.matches(':state(empty)')).toBe(true);
    expect(element.matches(':state(error)')).toBe(false);
    element.facts = { ...minorTerm, 'hours.average': '40:00', schedule: officialWeek };
    await element.updateComplete;
    expect(element.matches(':state(empty)')).toBe(false);
    expect(element.matches(':state(error)')).toBe(true);
    element.value = '[]';
    await element.updateComplete;
    expect(element.matches(':state(refused)')).toBe(true);
  });
});

describe('duaal-finding', () => {
  let told: DuaalFinding[] = [];
  beforeEach(() => {
    told = [];
  });

  it('tells each finding that appears and goes, and nothing of what the page did itself', async () => {
    const element = await mount('duaal-uurrooster', { 'hours.average': '39:00' });
    element.addEventListener('duaal-finding', ({ detail }) => told.push(detail));
    element.facts = { 'hours.average': '41:00' };
    expect(told).toEqual([]);
    await typeIn('Gemiddelde arbeidsduur', '{Control>}a{/Control}38{Tab}');
    expect(told.map(({ state, rule }) => `${rule} ${state}`)).toContain('hours/average-above-38 gone');
    expect(element.findings.map(({ rule }) => rule)).not.toContain('hours/average-above-38');
    await press('Onderneming op maandag');
    told = [];
    await typeIn('Gemiddelde arbeidsduur', '{Control>}a{/Control}40{Tab}');
    const found = told.find(({ rule }) => rule === 'hours/average-above-38');
    expect(found).toMatchObject({
      state: 'appeared',
      severity: 'error',
      fields: ['hours.average'],
      title: 'Gemiddelde arbeidsduur boven 38 uur',
    });
    expect(element.findings).toContainEqual(expect.objectContaining({ title: found?.title, todo: found?.todo }));
  });
});
