/** The demo site as it is served: every page in every language, its settings at work, by hand and by keyboard. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, host, test } from '../widget/hosts/web';

const files = ['index', 'uurrooster', 'leervergoeding', 'overeenkomst'] as const;
const languages = ['nl', 'fr', 'en'] as const;
const paths = languages.flatMap((language) => {
  const folder = language === 'nl' ? '' : `${language}/`;
  return [
    ...files.map((file) => ({ language, path: `${folder}${file}.html` })),
    { language, path: `regels/${language}/index.html` },
    { language, path: `regels/${language}/hours/average-above-38.html` },
    { language, path: `0.1.0/frame.html?element=duaal-leervergoeding&lang=${language}` },
  ];
});

const rulesOfAccess = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (page: Page): Promise<readonly unknown[]> => {
  const result = await new AxeBuilder({ page }).withTags(rulesOfAccess).analyze();
  return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

const element = (page: Page) => page.locator('#stage > :first-child');
const code = (page: Page) => page.locator('#snippet');

for (const { language, path } of paths) {
  test(`${path} is whole: in ${language}, accessible, no wider than a phone, without a complaint`, async ({ web }) => {
    const page = await web.open(`${host}/${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
    expect(web.complaints).toEqual([]);
  });
}

for (const name of ['uurrooster', 'leervergoeding', 'overeenkomst'] as const) {
  test.describe(`the settings of ${name}`, () => {
    test('change the element and the code, and keep what was filled in', async ({ web }) => {
      const page = await web.open(`${host}/${name}.html`);
      const settings = page.locator('#settings');
      await settings.getByRole('button', { name: 'Vul een voorbeeld in' }).click();
      const facts = (): Promise<unknown> => element(page).evaluate((one) => Reflect.get(one, 'facts') as unknown);
      const before = await facts();
      expect(Object.keys(before as object).length).toBeGreaterThan(2);

      await settings.getByLabel('Uitzicht').selectOption('vlaams');
      for (const label of ['Link om te delen', 'Verplicht', 'Uitgeschakeld', 'met ‘je’']) {
        await settings.getByLabel(label).check();
      }
      await settings.getByLabel('Bewaren').selectOption('device');
      await expect(settings.getByLabel('Bewaren')).toHaveAccessibleDescription(/Zonder vinkje wordt niets bewaard/);
      await settings.getByLabel('Nakijken op deze dag').fill('2026-09-01');
      await settings.getByLabel('Naam in een formulier').fill('dossier');
      await page.keyboard.press('Tab');
      const attributes = {
        ...{ theme: 'vlaams', share: '', required: '', disabled: '', aanspreking: 'je' },
        ...{ remember: 'device', today: '2026-09-01', name: 'dossier' },
      };
      for (const [attribute, value] of Object.entries(attributes)) {
        await expect(element(page)).toHaveAttribute(attribute, value);
        await expect(code(page)).toContainText(value === '' ? ` ${attribute}` : `${attribute}="${value}"`);
      }
      await expect(element(page).getByRole('button').first()).toBeDisabled();

      for (const given of ['value', 'facts'] as const) {
        await settings.getByLabel('Vooraf ingevuld').selectOption(given);
        await expect(code(page)).toContainText(` ${given}='{"`);
        await expect(element(page)).toHaveAttribute(given, /^\{.*\}$/);
      }

      await settings.getByLabel('Taal').selectOption('fr');
      await expect(element(page).getByRole('group').first()).toHaveAttribute('lang', 'fr');
      await expect(code(page)).toContainText('lang="fr"');
      await settings.getByLabel('Uitgeschakeld').uncheck();
      await expect(code(page)).not.toContainText('disabled');
      expect(await facts()).toEqual(before);
      expect(web.complaints).toEqual([]);
    });

    test('show what the page is told', async ({ web }) => {
      const page = await web.open(`${host}/${name}.html`);
      await expect(page.locator('#told')).not.toContainText('duaal-change');
      await element(page).getByRole('textbox').first().fill('1/9/2026');
      await page.keyboard.press('Tab');
      await expect(page.locator('#told')).toContainText('duaal-change');
    });
  });
}

test.describe('the code', () => {
  test('is copied, and where that is not allowed the page says so', async ({ web }) => {
    const page = await web.open(`${host}/uurrooster.html`);
    await web.context.grantPermissions([], { origin: host });
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await expect(page.locator('#copied')).toHaveText('Kopiëren lukt niet. Selecteer de code.');
    await web.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host });
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await expect(page.locator('#copied')).toHaveText('Gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).textContent());
  });

  test('is chosen by keyboard, and each kind says where it goes', async ({ web }) => {
    const page = await web.open(`${host}/en/leervergoeding.html`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'To the content' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Language' })).toBeFocused();
    await page.getByRole('radio', { name: 'HTML' }).focus();
    const notes = new Set<string>();
    for (const kind of [
      'WordPress',
      'Drupal',
      'React',
      'Frame that grows along',
      'Frame without a script',
      'Just a link',
    ]) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: kind })).toBeChecked();
      notes.add((await page.locator('#note').textContent()) ?? '');
    }
    expect(notes.size).toBe(6);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Put this on your site' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy' })).toBeFocused();
  });
});
