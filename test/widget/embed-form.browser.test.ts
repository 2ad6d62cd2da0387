/** The elements as controls of a form: validity, messages, reset, restore, labels, states and events. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DuaalFinding } from '#widget';
import { press, typeIn } from './keyboard';
import { mount } from './mount';
import { minorTerm, officialWeek } from './sample';

const names = ['duaal-uurrooster', 'duaal-leervergoeding'] as const;

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
    element.facts = { 'agreement.start': '2024-04-01', schedule: officialWeek };
    await element.updateComplete;
    expect(form.checkValidity()).toBe(true);
    expect(element.validationMessage).toBe('');
  });

  it('takes a sentence of the page, until it is taken back', async () => {
    const { form, element } = await inForm(name);
    element.setCustomValidity('Dit dossier bestaat al.');
    await element.updateComplete;
    expect(form.checkValidity()).toBe(false);
    expect(element.validationMessage).toBe('Dit dossier bestaat al.');
    element.setCustomValidity('');
    await element.updateComplete;
    expect(form.checkValidity()).toBe(true);
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
