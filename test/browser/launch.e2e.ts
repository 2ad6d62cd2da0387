/** The ground that the other end-to-end tests stand on. */
import { expect, test } from './fixtures';

test('the extension runs in a Dutch browser', async ({ page, extensionOrigin }) => {
  await page.goto(`${extensionOrigin}/popup.html`);
  await expect(page).toHaveTitle('Duaalwijzer');
  expect(await page.evaluate(() => navigator.language)).toBe('nl-BE');
  expect(await page.evaluate(() => chrome.i18n.getMessage('extensionDescription'))).toMatch(
    /Alles blijft in uw browser/,
  );
});

test('the practice counter answers for the real one', async ({ page }) => {
  const response = await page.goto('https://app.werkplekduaal.be/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', /^nl/);
});

test('every other request is refused', async ({ page }) => {
  await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
});
