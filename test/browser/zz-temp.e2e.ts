import { expect, test } from './fixtures';
test('counter page opens with the extension', async ({ page, extensionOrigin }) => {
  await page.goto('https://app.werkplekduaal.be/');
  expect(await page.title()).not.toBe('');
  await page.goto(`${extensionOrigin}/popup.html`);
  expect(await page.title()).toBe('Duaalwijzer');
  expect(await page.evaluate(() => navigator.language + ' ' + chrome.i18n.getUILanguage() + ' ' + chrome.i18n.getMessage('extensionDescription'))).toContain('nl-BE nl Kijkt');
});
test('network refused', async ({ page }) => {
  await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
});
