/** A page that is out to do harm, or only built without care: nothing of it is executed by us, and nothing of ours breaks. */
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { average, card, marker, openAgreement, overlay, typeAverage } from './on-counter';

const rule = 'hours/average-above-38';
const field = (page: Page, key: string) => overlay(page).locator(`li[data-field="${key}"]`);
const wasHarmed = (page: Page) => page.evaluate(() => Reflect.has(window, 'harmed'));
const script = '"><img src=x onerror="harmed=1"><script>harmed=1</script>';

/** What the extension says in the console is nothing, and no error of it reaches the page. */
function listen(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
}

test('script in labels, options and values is text', async ({ page }) => {
  const problems = listen(page);
  await openAgreement(page);
  await typeAverage(page, '4');
  await page.evaluate((harm) => {
    for (const label of document.querySelectorAll('main label, main legend')) label.append(harm);
    for (const option of document.querySelectorAll('main option')) option.textContent += harm;
    for (const cell of document.querySelectorAll('main dd')) cell.textContent += harm;
    const named = document.createElement('label');
    named.textContent = `Naam mentor ${harm}`;
    const control = document.createElement('input');
    control.value = harm;
    control.setAttribute('aria-label', harm);
    named.append(control);
    document.querySelector('main form')?.append(named);
  }, script);
  await page.keyboard.type('0');
  await overlay(page)
    .getByRole('button', { name: /^Duaalwijzer:/ })
    .click();
  for (const fold of await overlay(page).locator('summary').all()) await fold.click();
  await overlay(page).getByRole('button', { name: 'Maak een verslag van deze pagina' }).click();
  expect(await overlay(page).locator('img, script').count()).toBe(0);
  expect(await wasHarmed(page)).toBe(false);
  expect(problems).toEqual([]);
});

test('a label of a megabyte costs nothing but itself', async ({ page }) => {
  await openAgreement(page);
  await page.evaluate(() => {
    const long = 'Begindatum '.repeat(100_000);
    const label = document.createElement('label');
    label.textContent = long;
    label.append(document.createElement('input'));
    const form = document.querySelector('main form');
    form?.append(label);
    form?.insertAdjacentHTML('beforeend', '<select aria-label="Mentor 2"><option></option></select>');
    const option = form?.querySelector('select:last-of-type option');
    if (option) option.textContent = long;
  });
  await typeAverage(page, '40');
  await expect(marker(page, rule)).toBeVisible();
  await expect(field(page, 'agreement.start')).toHaveCount(1);
});

test('a page that changes the prototypes of its own world changes nothing in ours', async ({ page }) => {
  await page.addInitScript(() => {
    const fail = (): never => {
      throw new Error('harmed');
    };
    Object.defineProperty(Object.prototype, 'findings', { get: fail, configurable: true });
    Object.defineProperty(Object.prototype, 'kind', { get: fail, set: fail, configurable: true });
    Object.defineProperty(Element.prototype, 'checkVisibility', { value: fail });
    Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: fail });
    Object.defineProperty(Element.prototype, 'attachShadow', { value: fail });
    Array.prototype.flatMap = fail;
    Map.prototype.get = fail;
    JSON.stringify = fail;
    navigator.clipboard.writeText = fail;
  });
  await openAgreement(page);
  await average(page).fill('40');
  await marker(page, rule).click();
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await expect(average(page)).toHaveValue('38');
});

/** Names of fields and images that hide what the document and its forms say of themselves. */
const hiding = [
  ...['id', 'name', 'title', 'hidden', 'children', 'childNodes', 'parentElement', 'attributes', 'tagName', 'localName'],
  ...['matches', 'closest', 'getAttribute', 'querySelector', 'getBoundingClientRect', 'shadowRoot', 'nodeType'],
];

test('fields and images whose names hide the properties of their form and of the document', async ({ page }) => {
  await openAgreement(page);
  await average(page).click();
  await page.evaluate((names) => {
    const input = document.activeElement;
    const form = input?.closest('form') ?? document.createElement('form');
    if (input && !input.closest('form')) {
      const main = document.querySelector('main');
      form.append(...(main?.childNodes ?? []));
      main?.append(form);
    }
    const clobbers = names.map((name) => {
      const clobber = document.createElement('input');
      clobber.type = 'hidden';
      clobber.setAttribute('name', name);
      return clobber;
    });
    const images = ['activeElement', 'body', 'documentElement'].map((name) => {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      return image;
    });
    document.querySelector('main')?.append(...images);
    form.append(...clobbers);
    if (input instanceof HTMLInputElement) input.focus();
  }, hiding);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('40');
  await expect(marker(page, rule)).toBeVisible();
  await marker(page, rule).click();
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await expect(card(page)).toContainText('staat nu 38 u');
});

test('elements of the page that throw when they are read cost the others nothing', async ({ page }) => {
  await page.addInitScript(() => {
    class Trap extends HTMLElement {
      get label(): string {
        throw new Error('trap');
      }
      get value(): string {
        throw new Error('trap');
      }
      override get hidden(): boolean {
        throw new Error('trap');
      }
      override getBoundingClientRect(): DOMRect {
        throw new Error('trap');
      }
      override getAttribute(): string {
        throw new Error('trap');
      }
    }
    customElements.define('x-trap', Trap);
  });
  await openAgreement(page);
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('main .form__row'))
      row.insertAdjacentHTML('beforeend', '<x-trap label="Begindatum" role="textbox"></x-trap>');
  });
  await typeAverage(page, '40');
  await expect(marker(page, rule)).toBeVisible();
});

test('messages and events that the page makes up do nothing of ours', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await expect(marker(page, rule)).toBeVisible();
  const before = await average(page).inputValue();
  await page.evaluate(() => {
    const forged = [
      { type: 'change-settings', change: { kind: 'reset' } },
      { type: 'typed', facts: { 'hours.average': 1 } },
      { type: 'pause-here', paused: true },
      { type: 'counts', error: 99, warning: 99 },
      { kind: 'rule-off', rule: 'hours/average-above-38' },
    ];
    for (const message of forged) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('duaalwijzer', { detail: message }));
      document.querySelector('duaalwijzer-overlay')?.dispatchEvent(new CustomEvent('message', { detail: message }));
    }
    const runtime: unknown = Reflect.get(Object(Reflect.get(window, 'chrome')), 'runtime');
    if (runtime) Object.assign(window, { reached: true });
  });
  await expect(marker(page, rule)).toBeVisible();
  expect(await average(page).inputValue()).toBe(before);
  expect(await page.evaluate(() => Reflect.has(window, 'reached'))).toBe(false);
});

test('a click that the page makes up does not put a value in, pause or switch a rule off', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await marker(page, rule).click();
  await expect(card(page)).toBeVisible();
  await overlay(page).evaluate((host) => {
    for (const button of host.shadowRoot?.querySelectorAll<HTMLElement>('.card button, .more button') ?? []) {
      if (button.getAttribute('aria-label') === null) button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
  });
  expect(await average(page).inputValue()).toBe('40');
  await expect(marker(page, rule)).toBeVisible();
});

test('an overlay that the page throws away comes back with the next change', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await overlay(page).evaluate((host) => {
    host.remove();
  });
  await typeAverage(page, '41');
  await expect(marker(page, rule)).toBeVisible();
  await fillCounter(page, { Looptijd: { Begindatum: '1/09/2026' } });
  await expect(field(page, 'agreement.start')).toHaveAttribute('data-value', '2026-09-01');
});
