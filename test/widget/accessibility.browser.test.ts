import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press } from './keyboard';
import { mount, part } from './mount';
import { minorTerm, officialWeek } from './sample';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** These speak of a whole page; a component is a part of one. */
const pageRules = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'heading-order',
  'html-has-lang',
  'document-title',
];

async function violations(element: HTMLElement): Promise<readonly string[]> {
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]));
  const result = await axe.run(element, { runOnly: tags, rules });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const full = {
  ...minorTerm,
  'hours.average': '40:00',
  schedule: { ...officialWeek, compensationDays: ['2023-12-26'] },
};
const education = {
  'education.alternatingYearsPassed': 0,
  'education.secondGradePassed': true,
  'education.firstYearThirdGradePassed': false,
  'education.ov3QualificationPassed': false,
  'agreement.start': '2024-04-01',
  'agreement.end': '2025-06-30',
  'allowance.amount': '600.00',
};

describe.each(['light', 'dark'])('in a %s page', (scheme) => {
  beforeEach(async () => {
    await page.viewport(900, 900);
    document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  it('the hours calculator has no violation, empty and full', async () => {
    const empty = await mount('duaal-uurrooster');
    expect(await violations(empty)).toEqual([]);
    empty.remove();
    const element = await mount('duaal-uurrooster', full);
    await press('Kopieer maandag naar andere dagen');
    await press('Plak uit een rekenblad');
    await userEvent.fill(part(element, '#paste'), 'maandag\t8:20\t12:00\tlater');
    await press('De weken verschillen: voeg een week toe');
    await press('Voeg een studiedag toe');
    await press('Toon de week als tabel');
    await press('Zo is het berekend');
    await press('Bestanden samen in één pdf');
    await userEvent.upload(part(element, '#export-files'), [new File(['PK'], 'a.docx'), new File([], 'b.pdf')]);
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.files [data-state="bad"]').length).toBe(2);
    expect(await violations(element)).toEqual([]);
    await press('Begin met een voorbeeld');
    element.value = '[]';
    await element.updateComplete;
    expect(await violations(element)).toEqual([]);
  });

  it('the allowance checker has no violation, empty and full', async () => {
    const empty = await mount('duaal-leervergoeding');
    expect(await violations(empty)).toEqual([]);
    empty.remove();
    const element = await mount('duaal-leervergoeding', education);
    await press('Wijzig: Einddatum');
    await press('Toon als tabel');
    await press('Vergelijk: wat als?');
    expect(await violations(element)).toEqual([]);
  });
});

it('is readable on a dark page that says nothing of its color-scheme', async () => {
  document.documentElement.style.cssText = 'color-scheme: light; background: #111; color: #eee';
  const schedule = await mount('duaal-uurrooster', full);
  const allowance = await mount('duaal-leervergoeding', education);
  expect([...(await violations(schedule)), ...(await violations(allowance))]).toEqual([]);
  document.documentElement.removeAttribute('style');
});

describe('names and roles', () => {
  it('of the hours calculator', async () => {
    await mount('duaal-uurrooster', full);
    await expect.element(page.getByRole('group', { name: 'Uurrooster nakijken' })).toBeInTheDocument();
    const monday = page.getByRole('group', { name: 'Maandag' });
    await expect.element(monday.getByRole('button', { name: 'School op maandag', pressed: true })).toBeVisible();
    await expect.element(monday.getByRole('button', { name: 'Onderneming op maandag', pressed: false })).toBeVisible();
    await expect.element(monday.getByRole('textbox', { name: 'Maandag, school: lesuren' })).toHaveValue('8');
    await expect
      .element(monday.getByRole('textbox', { name: 'Maandag, school, voormiddag: van' }))
      .toHaveValue('08:20');
    await expect.element(monday.getByRole('button', { name: 'Verwijder pauze 2: maandag, school' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Resultaat' })).toBeVisible();
    await expect.element(page.getByRole('list', { name: 'Ingevulde inhaalrustdagen' })).toBeVisible();
  });

  it('of the allowance checker', async () => {
    await mount('duaal-leervergoeding', { 'agreement.start': '2024-04-01' });
    const group = page.getByRole('radiogroup', { name: /^Wat is het hoogste/ });
    await expect.element(group.getByRole('radio', { name: 'Nog niet beantwoord' })).toBeChecked();
    await expect.element(group).toHaveAccessibleDescription(/als de klassenraad/);
    await expect.element(page.getByRole('table', { name: 'Bedragen per maand op 1 april 2024' })).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Einddatum' })).toHaveAccessibleDescription(/vaak 30 juni/);
  });
});
