/** Going back and forth, in every element: by the buttons, by keys, and without taking away what a field undoes itself. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press, tabTo, typeIn } from './keyboard';
import { mount, part, textOf } from './mount';

const undo = 'Maak ongedaan (Ctrl+Z)';
const redo = 'Doe opnieuw (Ctrl+Y)';
const control = (key: string): string => `{Control>}${key}{/Control}`;
const all = control('a');

const names = ['duaal-uurrooster', 'duaal-leervergoeding', 'duaal-overeenkomst'] as const;

describe.each(names)('%s', (name) => {
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  const said = (element: HTMLElement): string => textOf(part(element, '[role="status"]'));

  /** With the part open in which the dates are asked. */
  async function begin(facts: Readonly<Record<string, unknown>> = {}) {
    const element = await mount(name, facts);
    if (name === 'duaal-overeenkomst') await press(/^Periode/);
    return element;
  }

  it('takes back answers one by one and does them again, and says so', async () => {
    const element = await begin();
    await typeIn('Begindatum', '1/9/2026{Tab}');
    await typeIn('Einddatum', '30/6/2027{Tab}');
    await press(undo);
    expect(element.facts).toEqual({ 'agreement.start': '2026-09-01' });
    expect(said(element)).toBe('De laatste stap is ongedaan gemaakt.');
    await userEvent.keyboard('{Enter}');
    expect(element.facts).toEqual({});
    await expect.element(field('Begindatum')).toHaveValue('');
    await expect.element(page.getByRole('button', { name: undo })).toHaveAttribute('aria-disabled', 'true');
    await press(redo);
    await userEvent.keyboard('{Enter}');
    expect(element.facts).toEqual({ 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' });
    expect(said(element)).toBe('De stap is opnieuw gedaan.');
  });

  it('by keys: in a field first what is being typed there, then the steps', async () => {
    const element = await begin();
    await typeIn('Begindatum', '1/9/2026{Tab}');
    await typeIn('Einddatum', '30/6/2027{Tab}');
    await tabTo('Begindatum');
    await userEvent.keyboard(`{End}9${control('z')}`);
    await expect.element(field('Begindatum')).toHaveValue('1/9/2026');
    expect(element.facts['agreement.end']).toBe('2027-06-30');
    await userEvent.keyboard(control('z'));
    expect(element.facts).toEqual({ 'agreement.start': '2026-09-01' });
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(element.facts['agreement.end']).toBe('2027-06-30');
    await userEvent.keyboard(control('z'));
    await userEvent.keyboard(control('y'));
    expect(element.facts['agreement.end']).toBe('2027-06-30');
  });

  it('brings back a half typed text, and does not go back before what the page gave', async () => {
    const element = await begin({ 'hours.average': '38:00' });
    await typeIn('Begindatum', '1/9/{Tab}');
    await tabTo('Begindatum');
    await userEvent.keyboard(`${all}1/9/2026{Tab}`);
    await press(undo);
    await expect.element(field('Begindatum')).toHaveValue('1/9/');
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    await expect.element(field('Begindatum')).toHaveValue('');
    expect(element.facts).toEqual({ 'hours.average': '38:00' });
  });
});

it('what one click put in place of answers is one step, with its word', async () => {
  const element = await mount('duaal-leervergoeding', {
    'agreement.start': '2024-04-01',
    'education.secondGradePassed': true,
    'education.firstYearThirdGradePassed': false,
    'education.ov3QualificationPassed': false,
    'education.alternatingYearsPassed': 0,
    'allowance.amount': '588.70',
  });
  const line = (): string => [...(element.shadowRoot?.querySelectorAll('.undo-line') ?? [])].map(textOf).join('');
  await press('Zet het juiste bedrag');
  expect(line()).toContain('Het bedrag is nu € 649,60.');
  await press(undo);
  expect(element.facts['allowance.amount']).toBe('588.70');
  expect(line()).toBe('');
  await press(redo);
  expect(element.facts['allowance.amount']).toBe('649.60');
  expect(line()).toContain('Het bedrag is nu € 649,60.');
});

it('an opened dossier is one step, and so is what the calculator in the validator changes', async () => {
  const element = await mount('duaal-overeenkomst', { 'agreement.start': '2026-09-01' });
  await press('Dossier openen of bewaren');
  await page
    .getByRole('textbox', { name: 'Plak hier een dossier' })
    .fill('{"duaalwijzer":1,"facts":{"hours.average":"38:00"}}');
  await press('Open dit dossier');
  await press(/^Uurrooster/);
  await press('Onderneming op maandag');
  await typeIn('Maandag, onderneming, voormiddag: van', '8{Tab}');
  await userEvent.keyboard('12{Tab}');
  const times = { blocks: [{ from: '08:00', to: '12:00' }], breaks: [] };
  const monday = (): unknown => element.facts['schedule'];
  expect(monday()).toMatchObject({ weeks: [{ monday: { company: times } }] });
  element.shadowRoot?.querySelector<HTMLElement>('#undo')?.click();
  await element.updateComplete;
  expect(monday()).toMatchObject({ weeks: [{ monday: { company: { blocks: [{ from: '08:00' }] } } }] });
  const inner = page.getByRole('textbox', { name: 'Maandag, onderneming, voormiddag: tot' });
  await expect.element(inner).toHaveValue('');
  while (element.facts['hours.average'] !== undefined) element.shadowRoot?.querySelector<HTMLElement>('#undo')?.click();
  expect(element.facts).toEqual({ 'agreement.start': '2026-09-01' });
});
