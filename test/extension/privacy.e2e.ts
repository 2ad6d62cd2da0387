/** Nothing leaves the browser, nothing is kept that nobody asked to keep, and a page cannot speak for us. */
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { counterOrigin } from '../counter/serve';
import { marker, openAgreement, overlay, typeAverage } from './on-counter';
import { onDisk, unfold } from './on-pages';

const rule = 'hours/average-above-38';

test(
  'no request goes anywhere but to the counter, by the page itself, and to the extension',
  { tag: '@firefox' },
  async ({ context, page, open, extensionOrigin }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await openAgreement(page);
    const before = asked.length;
    await fillCounter(page, {
      Leerling: { Naam: 'Peeters', Voornaam: 'Lotte', Rijksregisternummer: '07.03.14-125.40' },
    });
    await typeAverage(page, '40');
    await marker(page, rule).click();
    expect(asked.slice(before)).toEqual([]);

    const panel = await open('sidepanel');
    await unfold(panel, 'duaal-uurrooster');
    await unfold(panel, 'duaal-leervergoeding');
    await expect(panel.locator('duaal-leervergoeding')).toBeVisible();
    const options = await open('options');
    await options.getByRole('radio', { name: 'Français' }).check();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Paramètres de Duaalwijzer');
    const popup = await open('popup');
    await popup.close();
    const originOf = ({ protocol, host }: URL): string => `${protocol}//${host}`;
    const origins = new Set(asked.map((url) => originOf(new URL(url))));
    // Firefox does not name what an extension asks of itself
    expect([...origins].filter((origin) => origin !== extensionOrigin)).toEqual([counterOrigin]);

    // nothing of the form was kept
    expect(await onDisk(options)).not.toMatch(/Lotte|Peeters|07\.?03\.?14|40:00/);
  },
);

test('a page that speaks in our name changes nothing', { tag: '@firefox' }, async ({ page, open }) => {
  const options = await open('options');
  await openAgreement(page);
  await typeAverage(page, '40');
  await expect(marker(page, rule)).toBeVisible();
  const disk = await onDisk(options);
  const canSend = await page.evaluate(() => {
    const forged = [
      { type: 'change-settings', change: { kind: 'rule-off', rule: 'hours/average-above-38' } },
      { type: 'change-settings', change: { kind: 'set', settings: { keepDossiers: true, keepIdentifiers: true } } },
      { type: 'typed', facts: { 'mentor.insz': '07031412541' } },
      { type: 'pause-here', paused: true },
      { type: 'list-dossiers' },
    ];
    const host = document.querySelector('duaalwijzer-overlay');
    for (const message of forged) {
      window.postMessage(message, '*');
      for (const target of [window, document, document.documentElement, host, host?.shadowRoot])
        target?.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true, composed: true }));
      host?.setAttribute('data-message', JSON.stringify(message));
    }
    const names: unknown = Reflect.get(window, 'chrome');
    const runtime: unknown = typeof names === 'object' && names !== null ? Reflect.get(names, 'runtime') : undefined;
    return typeof runtime === 'object' && runtime !== null && 'sendMessage' in runtime;
  });
  expect(canSend).toBe(false);
  await typeAverage(page, '39');
  await expect(marker(page, rule)).toBeVisible();
  await expect(overlay(page).locator('li[data-rule="workplace/mentor-insz-invalid"]')).toHaveAttribute(
    'data-outcome',
    'unknown',
  );
  expect(await onDisk(options)).toBe(disk);
});
