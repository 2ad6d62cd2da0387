/** What a counsellor decides in the overlay: ignore, pause, point at a field, report. It is done at once and can be taken back. */
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { counterOrigin } from '../counter/serve';
import { average, card, marker, openAgreement, outcome, overlay, typeAverage } from './on-counter';

const rule = 'hours/average-above-38';
const toggle = (page: Page) => overlay(page).getByRole('button', { name: /^Duaalwijzer:/ });
const left = (page: Page) => overlay(page).locator(`li[data-left="${rule}"]`);
const field = (page: Page, key: string) => overlay(page).locator(`li[data-field="${key}"]`);

interface SlowStorage {
  /** Answers what has been read, from now on at once. */
  readonly answer: () => Promise<void>;
  /** How many findings are ignored in what was read last. */
  readonly ignored: () => Promise<number>;
}

/** From the first ignored finding on the storage of the background answers only when it is told to: a slow disk. */
async function slowStorage(page: Page): Promise<SlowStorage> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The extension has no background.');
  await worker.evaluate(() => {
    const { local } = chrome.storage;
    const get: (keys: string) => Promise<{ settings?: { ignored: unknown[] } }> = local.get.bind(local);
    const slow = { ignored: 0, answer: (): void => undefined };
    const answered = new Promise<void>((resolve) => {
      slow.answer = () => {
        Object.assign(local, { get });
        resolve();
      };
    });
    const slowGet: typeof get = async (keys) => {
      const kept = await get(keys);
      slow.ignored = kept.settings?.ignored.length ?? 0;
      if (slow.ignored > 0) await answered;
      return kept;
    };
    Object.assign(local, { get: slowGet });
    Object.assign(globalThis, { slow });
  });
  return {
    answer: () => worker.evaluate(() => (globalThis as unknown as { slow: { answer(): void } }).slow.answer()),
    ignored: () => worker.evaluate(() => (globalThis as unknown as { slow: { ignored: number } }).slow.ignored),
  };
}

async function openCard(page: Page): Promise<void> {
  await openAgreement(page);
  await fillCounter(page, { Leerling: { Naam: 'Janssens', Voornaam: 'Milan' } });
  await typeAverage(page, '40');
  await marker(page, rule).click();
  await expect(card(page)).toBeVisible();
}

async function unfold(page: Page, summary: RegExp): Promise<void> {
  if ((await toggle(page).getAttribute('aria-expanded')) === 'false') await toggle(page).click();
  await overlay(page).locator('summary', { hasText: summary }).click();
}

test.afterEach(({ forget }) => forget());

test.describe('ignore', () => {
  test(
    'here: the finding leaves marker and counts, is named in the panel, and comes back on request',
    { tag: '@firefox' },
    async ({ page }) => {
      await openCard(page);
      await card(page).getByRole('button', { name: 'Negeer hier' }).click();
      await expect(marker(page, rule)).toHaveCount(0);
      await expect(card(page)).toContainText('Genegeerd in deze overeenkomst.');
      await expect(toggle(page)).toHaveAccessibleName(/^Duaalwijzer: (?!.*fout).*1 genegeerd$/);
      await card(page).getByRole('button', { name: 'Ongedaan maken' }).click();
      await expect(marker(page, rule)).toBeVisible();

      await card(page).getByRole('button', { name: 'Negeer hier' }).click();
      await expect(marker(page, rule)).toHaveCount(0);
      await page.reload();
      await fillCounter(page, { Leerling: { Naam: 'Janssens', Voornaam: 'Milan' } });
      await typeAverage(page, '40');
      await unfold(page, /^Niet getoond/);
      await expect(left(page)).toContainText('genegeerd in deze overeenkomst');
      await left(page).getByRole('button', { name: 'Toon weer: Gemiddelde arbeidsduur boven 38 uur' }).click();
      await expect(marker(page, rule)).toBeVisible();
      await expect(left(page)).toHaveCount(0);
    },
  );

  test('here, and taken back while what was kept is still on its way: the card stays', async ({ page }) => {
    await openCard(page);
    const storage = await slowStorage(page);
    await card(page).getByRole('button', { name: 'Negeer hier' }).click();
    await expect.poll(storage.ignored).toBe(1);
    await card(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await storage.answer();
    await expect(marker(page, rule)).toBeVisible();
    await expect(card(page).getByRole('button', { name: 'Negeer hier' })).toBeVisible();
    await expect(toggle(page)).toHaveAccessibleName(/^Duaalwijzer: .*1 fout(?!.*genegeerd)/);
  });

  test('here: until the value changes', async ({ page }) => {
    await openCard(page);
    await card(page).getByRole('button', { name: 'Negeer hier' }).click();
    await expect(marker(page, rule)).toHaveCount(0);
    await typeAverage(page, '41');
    await expect(marker(page, rule)).toBeVisible();
    await expect(outcome(page, rule)).toHaveAttribute('data-outcome', 'finding');
  });

  test('always: asked first, with a way back in the panel', async ({ page }) => {
    await openCard(page);
    await card(page).getByRole('button', { name: 'Altijd negeren' }).click();
    await expect(card(page)).toContainText('Deze regel nergens meer nakijken?');
    await expect(card(page).getByRole('button', { name: 'Nee' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(marker(page, rule)).toBeVisible();
    await card(page).getByRole('button', { name: 'Altijd negeren' }).click();
    await card(page).getByRole('button', { name: 'Ja, altijd negeren' }).click();
    await expect(marker(page, rule)).toHaveCount(0);
    await typeAverage(page, '41');
    await page.keyboard.press('Escape');
    await unfold(page, /^Niet getoond/);
    await expect(marker(page, rule)).toHaveCount(0);
    await left(page)
      .getByRole('button', { name: /^Kijk weer na/ })
      .click();
    await expect(marker(page, rule)).toBeVisible();
  });
});

test.describe('pause', () => {
  for (const [button, said] of [
    ['Pauzeer op deze pagina', 'Gepauzeerd op deze pagina'],
    ['Pauzeer tot morgen', 'Gepauzeerd tot'],
  ] as const) {
    test(`“${button}” takes everything away but the way back`, async ({ page }) => {
      await openCard(page);
      await page.keyboard.press('Escape');
      await toggle(page).click();
      await overlay(page).getByRole('button', { name: button }).click();
      await expect(marker(page, rule)).toHaveCount(0);
      await expect(toggle(page)).toHaveAccessibleName(new RegExp(`^Duaalwijzer: ${said}.*Hervat$`));
      await expect(toggle(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(marker(page, rule)).toBeVisible();
    });
  }

  test('until tomorrow holds after a reload, and ends on another page', async ({ page }) => {
    await openCard(page);
    await page.keyboard.press('Escape');
    await toggle(page).click();
    await overlay(page).getByRole('button', { name: 'Pauzeer tot morgen' }).click();
    await expect(toggle(page)).toHaveAccessibleName(/Hervat$/);
    await page.getByRole('link', { name: 'Dashboard' }).click();
    await expect(overlay(page)).toHaveCount(0);
    await page.reload();
    await page
      .getByRole('link', { name: 'Nieuwe overeenkomst' })
      .or(page.locator('a[href="#/overeenkomst"]'))
      .first()
      .click();
    await expect(average(page)).toBeVisible();
    await expect(overlay(page)).toHaveCount(0);
  });

  test(
    'the way back stays until another address comes, also one that a script pushes',
    { tag: '@firefox' },
    async ({ page, open }) => {
      await openAgreement(page);
      await toggle(page).click();
      await overlay(page).getByRole('button', { name: 'Pauzeer op deze pagina' }).click();
      await expect(toggle(page)).toHaveAccessibleName(/Hervat$/);
      // it follows the language, and is one however often the settings change
      const options = await open('options');
      await options.getByRole('radio', { name: 'Français' }).check();
      await expect(toggle(page)).toHaveAccessibleName(/Reprendre$/);
      await options.getByRole('radio', { name: 'Nederlands' }).check();
      await expect(toggle(page)).toHaveAccessibleName(/Hervat$/);
      await expect(overlay(page)).toHaveCount(1);
      await page.bringToFront();
      await page.getByText('Arbeidsduur', { exact: true }).first().click();
      await page.evaluate(() => history.pushState({}, '', location.href));
      await expect(toggle(page)).toHaveAccessibleName(/Hervat$/);
      await page.evaluate(() => history.pushState({}, '', '/elders'));
      await expect(toggle(page)).not.toHaveAccessibleName(/Hervat$/);
      // what was paused was that page: another is checked
      await typeAverage(page, '40');
      await expect(marker(page, rule)).toBeVisible();
    },
  );
});

test.describe('pointing at a field', () => {
  const odd = 'Aantal prestaties op weekbasis';

  /** A page that calls its field what nobody else does. */
  async function openOdd(page: Page, id: string): Promise<void> {
    await openAgreement(page);
    await page.reload();
    await expect(field(page, 'hours.average')).toHaveCount(1);
    await page.evaluate(
      ([name, newId]) => {
        const input = document.querySelector<HTMLInputElement>(
          'main #gemiddelde-arbeidsduur, main input[name*=gemiddelde]',
        );
        const row = input?.closest('.form__row');
        const fresh = document.createElement('div');
        fresh.className = 'form__row';
        const label = document.createElement('label');
        label.className = 'form__label';
        label.textContent = name;
        label.htmlFor = newId;
        const control = document.createElement('input');
        control.id = newId;
        fresh.append(label, control);
        row?.replaceWith(fresh);
      },
      [odd, id] as const,
    );
    await expect(page.locator(`#${id}`)).toBeVisible();
  }

  const start = async (page: Page): Promise<void> => {
    await unfold(page, /^Niet gevonden/);
    await overlay(page).getByRole('button', { name: 'Wijs aan: gemiddelde wekelijkse arbeidsduur' }).click();
    await expect(card(page)).toHaveAccessibleName('Klik op het veld met: gemiddelde wekelijkse arbeidsduur');
  };

  test(
    'with the mouse: it is read from then on, also under another id after a reload, until it is forgotten',
    { tag: '@firefox' },
    async ({ page }) => {
      await openOdd(page, 'een');
      await page.locator('#een').fill('40');
      await start(page);
      await page.locator('#een').scrollIntoViewIfNeeded();
      const box = await page.locator('#een').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
      await expect(overlay(page).locator('.target')).toHaveText(odd);
      await page.mouse.down();
      await page.mouse.up();
      await expect(page.locator('#een')).not.toBeFocused();
      await expect(field(page, 'hours.average')).toHaveAttribute('data-value', '40:00');
      await expect(marker(page, rule)).toBeVisible();

      await openOdd(page, 'twee');
      await page.locator('#twee').fill('41');
      await expect(field(page, 'hours.average')).toHaveAttribute('data-value', '41:00');
      await expect(field(page, 'hours.average')).toContainText(`u aangewezen: “${odd}”`);
      await unfold(page, /^Gelezen op deze pagina/);
      await field(page, 'hours.average')
        .getByRole('button', { name: /^Vergeet wat u aanwees/ })
        .click();
      await expect(field(page, 'hours.average')).toHaveCount(0);
    },
  );

  test('with the keyboard; Escape leaves everything as it was', async ({ page }) => {
    await openOdd(page, 'een');
    await page.locator('#een').fill('40');
    await start(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(overlay(page).locator('.target')).toHaveCount(0);
    await expect(toggle(page)).toBeFocused();
    await expect(field(page, 'hours.average')).toHaveCount(0);

    await overlay(page).getByRole('button', { name: 'Wijs aan: gemiddelde wekelijkse arbeidsduur' }).press('Enter');
    const target = overlay(page).locator('.target');
    for (let step = 0; step < 60 && (await target.textContent().catch(() => '')) !== odd; step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(field(page, 'hours.average')).toHaveAttribute('data-value', '40:00');
  });

  test('a field that cannot hold the fact is refused, with the reason', async ({ page }) => {
    await openOdd(page, 'een');
    await start(page);
    const radio = page.locator('#leerlingenpremie-ja');
    await radio.scrollIntoViewIfNeeded();
    const box = await radio.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await expect(card(page)).toContainText('In dit veld past geen gemiddelde wekelijkse arbeidsduur.');
  });
});

test(
  'the report on a page is seen whole before it goes anywhere, and holds nothing that was typed',
  { tag: '@firefox' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAgreement(page);
    await fillCounter(page, officialSample);
    await toggle(page).click();
    await overlay(page).getByRole('button', { name: 'Maak een verslag van deze pagina' }).click();
    const sheet = overlay(page).getByRole('dialog', { name: 'Verslag van deze pagina' });
    const content = await sheet.getByRole('textbox', { name: 'Inhoud van het verslag' }).inputValue();
    expect(content).toContain('"fact":"learner.insz"');
    const typed = [
      'Janssens',
      'Milan',
      '07.03.14',
      'Dorpsstraat',
      'Gent',
      'BE68',
      'Van Damme',
      'Goossens',
      'Oefenbouw',
      'ruwbouw',
      '588',
      '2023',
    ];
    for (const value of typed) expect(content.toLowerCase()).not.toContain(value.toLowerCase());
    await sheet.getByRole('button', { name: 'Kopieer' }).click();
    await expect(sheet).toContainText('Gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(content);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('link', { name: 'Bewaar als bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('duaalwijzer-verslag.txt');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(overlay(page).getByRole('button', { name: 'Maak een verslag van deze pagina' })).toBeFocused();
  },
);

test('the report can be made from the popup where no agreement is recognised', async ({ page, open }) => {
  const popup = await open('popup');
  await page.goto(`${counterOrigin}/#/dashboard`);
  await page.bringToFront();
  await popup.reload();
  await popup.getByRole('button', { name: 'Maak een verslag van deze pagina' }).click();
  const sheet = overlay(page).getByRole('dialog', { name: 'Verslag van deze pagina' });
  await expect(sheet.getByRole('textbox')).toHaveValue(/"agreement":false/);
  await expect(sheet).toContainText('Kies zelf aan wie u dit stuurt');
  await sheet.getByRole('button', { name: 'Sluiten' }).click();
  await expect(overlay(page)).toHaveCount(0);
});

test('fields can be pointed at where no agreement is recognised: two of them, and it is one from then on', async ({
  page,
  open,
}) => {
  const show = (): Promise<void> =>
    page.evaluate(() => {
      const rows = ['Vanaf welke dag', 'Tot welke dag', 'Hoeveel per week'];
      const form = document.createElement('form');
      form.innerHTML = rows.map((row) => `<p><label>${row} <input></label></p>`).join('');
      document.body.replaceChildren(form);
    });
  const popup = await open('popup');
  await page.goto(`${counterOrigin}/#/dashboard`);
  await show();
  await page.bringToFront();
  await popup.reload();
  await popup.getByRole('button', { name: 'Wijs velden aan' }).click();
  const bar = overlay(page).getByRole('dialog', { name: /Klik op het veld met/ });
  // the keyboard begins at the fact, and goes on to the fields
  await expect(bar.getByRole('combobox')).toBeFocused();
  await bar.getByRole('combobox').selectOption({ label: 'Begindatum' });
  await page.getByLabel('Vanaf welke dag').click({ force: true });
  await expect(bar).toContainText('Aangewezen: begindatum staat voortaan in “Vanaf welke dag”.');
  await bar.getByRole('combobox').selectOption({ label: 'Gemiddelde wekelijkse arbeidsduur' });
  for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(toggle(page)).toBeFocused();
  await page.getByLabel('Hoeveel per week').fill('40');
  await expect(marker(page, 'hours/average-above-38')).toBeVisible();
  await page.reload();
  await show();
  await page.getByLabel('Hoeveel per week').fill('41');
  await expect(marker(page, 'hours/average-above-38')).toBeVisible();
});

test('a mail about a rule holds only the values that are ticked', { tag: '@firefox' }, async ({ page }) => {
  await openCard(page);
  await card(page).getByRole('button', { name: 'Deze regel klopt niet' }).click();
  const sheet = overlay(page).getByRole('dialog', { name: 'Deze regel klopt niet' });
  const content = sheet.getByRole('textbox', { name: 'Inhoud van de mail' });
  const link = sheet.getByRole('link', { name: 'Open in mailprogramma' });
  await expect(content).toHaveValue(/Regel: hours\/average-above-38/);
  await expect(content).not.toHaveValue(/40\su/);
  await sheet.getByRole('checkbox', { name: /gemiddelde wekelijkse arbeidsduur: 40 u/ }).check();
  await expect(content).toHaveValue(/arbeidsduur: 40\su/);
  await content.fill('Alleen dit.');
  await expect(sheet).toContainText('Kies zelf aan wie u dit stuurt');
  await expect(link).toHaveAttribute('href', /^mailto:\?subject=[^&]+&body=Alleen%20dit\.$/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveAccessibleName('Gemiddelde arbeidsduur boven 38 uur');
});
