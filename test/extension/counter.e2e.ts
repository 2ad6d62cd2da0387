/** The extension as it is built, on the practice counter as it is built: what a counsellor sees and does. */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter, rowOf } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { counterOrigin, counterResponse } from '../counter/serve';
import {
  average,
  card,
  intersect,
  marker,
  markerBoxes,
  occupied,
  openAgreement,
  outcome,
  overlay,
  typeAverage,
} from './on-counter';

async function badgeText(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  return (
    (await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    })) ?? 'no background'
  );
}

test(
  'too many hours are marked while they are typed, and the fix can be undone',
  { tag: '@firefox' },
  async ({ page }) => {
    await openAgreement(page);
    await typeAverage(page, '40');
    const mark = marker(page, 'hours/average-above-38');
    await expect(mark).toBeVisible();
    await expect(average(page)).toBeFocused();
    await expect(mark).toHaveAttribute('data-field', 'hours.average');
    await expect(mark).toHaveAttribute('data-severity', 'error');

    await mark.click();
    await expect(card(page)).toContainText('Gemiddelde arbeidsduur boven 38 uur');
    await expect(card(page)).toContainText('artikel 5');
    await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
    await expect(average(page)).toHaveValue('38');
    await expect(mark).toHaveCount(0);
    await expect(card(page)).toContainText('Gedaan: bij gemiddelde wekelijkse arbeidsduur staat nu 38 u.');
    await expect(card(page).getByText('Fout')).toHaveCount(0);

    await card(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(average(page)).toHaveValue('40');
    await expect(mark).toBeVisible();
  },
);

test('an undo that the page does not let through is said', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await marker(page, 'hours/average-above-38').click();
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await average(page).evaluate((input: HTMLInputElement) => {
    input.addEventListener('input', () => {
      if (input.value !== '38') input.value = '38';
    });
  });
  await card(page).getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(card(page)).toContainText('Vul de vorige zelf in.');
  await expect(average(page)).toHaveValue('38');
});

test('putting it right by hand takes the marker and its card away', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await marker(page, 'hours/average-above-38').click();
  await expect(card(page)).toBeVisible();
  await typeAverage(page, '38');
  await expect(marker(page, 'hours/average-above-38')).toHaveCount(0);
  await expect(card(page)).toHaveCount(0);
  await expect(average(page)).toBeFocused();
});

test('a marker is on screen in the frame after the key', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '4');
  const frames = await average(page).evaluate(async (input: HTMLInputElement) => {
    input.value = '40';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const isMarked = (): boolean =>
      Boolean(
        document
          .querySelector('duaalwijzer-overlay')
          ?.shadowRoot?.querySelector('button[data-rule="hours/average-above-38"]'),
      );
    for (let frame = 1; frame < 10; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (isMarked()) return frame;
    }
    return Infinity;
  });
  expect(frames).toBe(1);
});

test('an end before the start is marked at the end date; half a date is said to be incomplete', async ({ page }) => {
  await openAgreement(page);
  await fillCounter(page, { Looptijd: { Begindatum: '1/09/2026', Einddatum: '30/06/2026' } });
  await expect(outcome(page, 'period/end-before-start')).toHaveAttribute('data-outcome', 'finding');
  await expect(marker(page, 'period/end-before-start')).toBeVisible();

  const end = rowOf(page, 'Looptijd', 'Einddatum').locator('input').first();
  await end.click();
  await end.press('ControlOrMeta+A');
  await end.pressSequentially('30/0');
  await expect(outcome(page, 'period/end-before-start')).toHaveAttribute('data-outcome', 'unknown');
  await expect(overlay(page).locator('li[data-field="agreement.end"]')).toHaveAttribute('data-state', 'unreadable');
});

test(
  'with the keyboard alone: F8 to a finding, into its card, and back to the field',
  { tag: '@firefox' },
  async ({ page }) => {
    await openAgreement(page);
    await typeAverage(page, '40');
    const mark = marker(page, 'hours/average-above-38');
    await expect(mark).toBeVisible();

    await page.keyboard.press('F8');
    await expect(mark).toBeFocused();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(average(page)).toBeFocused();

    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await card(page).getByRole('button', { name: 'Zet 38 uur' }).press('Enter');
    await expect(card(page).getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(average(page)).toBeFocused();
    await expect(average(page)).toHaveValue('38');
  },
);

test('F8 goes down the page and around, Shift+F8 goes up', async ({ page }) => {
  await openAgreement(page);
  await fillCounter(page, officialSample);
  await page.locator('h1').click();
  const visited: string[] = [];
  const count = await overlay(page).locator('button[data-rule][data-field]').count();
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('F8');
    visited.push((await overlay(page).locator('button[data-rule]:focus').getAttribute('data-rule')) ?? '');
  }
  expect(new Set(visited).size).toBe(count);
  await page.keyboard.press('F8');
  await expect(marker(page, visited[0] ?? '')).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(marker(page, visited.at(-1) ?? '')).toBeFocused();
});

test('the panel says what was read, what waits and what is wrong, and leads to the field', async ({ page }) => {
  await openAgreement(page);
  await fillCounter(page, officialSample);
  await expect(overlay(page).locator('li[data-field="hours.average"]')).toHaveAttribute('data-value', '40:00');
  await expect(overlay(page).locator('li[data-field="agreement.start"]')).toHaveAttribute('data-value', '2023-09-01');
  await expect(overlay(page).locator('li[data-field="agreement.type"]')).toHaveAttribute('data-value', 'OAO');
  const rules = await overlay(page)
    .locator('li[data-rule]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-rule')));
  expect(new Set(rules).size).toBe(rules.length);

  await overlay(page)
    .getByRole('button', { name: /^Duaalwijzer: \d+ fouten/ })
    .click();
  const item = outcome(page, 'hours/average-above-38');
  await expect(item).toBeVisible();
  await item.getByRole('button', { name: 'Ga naar veld: Fout: Gemiddelde arbeidsduur boven 38 uur' }).click();
  await expect(average(page)).toBeFocused();
  await expect(card(page)).toContainText('Gemiddelde arbeidsduur boven 38 uur');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('Escape folds the panel up and stays at its button', async ({ page }) => {
  await openAgreement(page);
  const toggle = overlay(page).getByRole('button', { name: /^Duaalwijzer:/ });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(toggle).toBeFocused();
});

test('the badge counts errors and warnings; a page without an agreement has neither badge nor overlay', async ({
  page,
  context,
}) => {
  await openAgreement(page);
  await page.bringToFront();
  await typeAverage(page, '40');
  await expect.poll(() => badgeText(context)).toBe('1');
  await page.getByRole('link', { name: 'Dashboard' }).click();
  await expect(overlay(page)).toHaveCount(0);
  await expect.poll(() => badgeText(context)).toBe('');
});

test('the badge stays when a link leads to another place on the same page', async ({ page, context }) => {
  await openAgreement(page);
  await page.bringToFront();
  await typeAverage(page, '40');
  await expect.poll(() => badgeText(context)).toBe('1');
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    chrome.tabs.onUpdated.addListener((_tab, { status }) => {
      if (status === 'complete') Object.assign(globalThis, { arrived: true });
    });
  });
  await page.evaluate(() => {
    location.hash = '#inhoud';
  });
  await expect.poll(() => worker?.evaluate(() => Reflect.has(globalThis, 'arrived'))).toBe(true);
  expect(await badgeText(context)).toBe('1');
});

test('a number that is still being typed is not called too short; once the field is left it is', async ({ page }) => {
  await openAgreement(page);
  const insz = rowOf(page, 'Leerling', 'Rijksregisternummer').locator('input');
  const item = overlay(page).locator('li[data-field="learner.insz"]');
  await insz.click();
  await insz.pressSequentially('070314');
  await expect(item).toHaveAttribute('data-state', 'unreadable');
  await expect(item).toContainText('nog geen geldige waarde');
  await expect(marker(page, 'learner/insz-invalid')).toHaveCount(0);
  await insz.press('Tab');
  await expect(marker(page, 'learner/insz-invalid')).toBeVisible();
  await insz.click();
  await insz.press('End');
  await insz.pressSequentially('12541');
  await expect(insz).toBeFocused();
  await expect(marker(page, 'learner/insz-invalid')).toBeVisible();
});

test('a message of the page gets the place of a marker, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAgreement(page);
  await fillCounter(page, {
    'De opleiding': officialSample['De opleiding'],
    Looptijd: { Begindatum: '1/09/2023', Einddatum: '30/06/2024' },
  });
  const mark = marker(page, 'period/registration-deadline');
  await expect(mark).toBeVisible();
  const before = await mark.boundingBox();
  const message = page.locator('#te-laat');
  await page.locator('#begindatum').evaluate((input) => {
    const said = document.createElement('span');
    said.id = 'te-laat';
    said.className = 'form__error';
    said.textContent = 'Deze datum is voorbij.';
    input.parentElement?.append(said);
  });
  await expect
    .poll(async () => {
      const [one, other] = [await mark.boundingBox(), await message.boundingBox()];
      return one !== null && other !== null && intersect(one, other);
    })
    .toBe(false);
  await message.evaluate((said) => {
    said.remove();
  });
  await page.keyboard.press('Shift');
  await expect.poll(() => mark.boundingBox()).toEqual(before);
});

test('the focus is not lost when the marker that has it goes', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await marker(page, 'hours/average-above-38').focus();
  await average(page).evaluate((input: HTMLInputElement) => {
    input.value = '38';
  });
  await expect(marker(page, 'hours/average-above-38')).toHaveCount(0);
  await expect(average(page)).toBeFocused();
});

test('on a narrow screen the way to data that are only shown keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openAgreement(page);
  await fillCounter(page, { 'De opleiding': officialSample['De opleiding'], Onderneming: officialSample.Onderneming });
  const toggle = overlay(page).getByRole('button', { name: /^Duaalwijzer:/ });
  await toggle.click();
  await overlay(page).getByText('Gelezen op deze pagina').click();
  await overlay(page).getByRole('button', { name: 'Ga naar veld: Ondernemingsnummer' }).press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(toggle).toBeFocused();
});

for (const width of [1280, 640, 360]) {
  test(`the pill leaves the field free that the keyboard comes to at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openAgreement(page);
    const pill = overlay(page).getByRole('button', { name: /^Duaalwijzer:/ });
    const fields = page.locator('main :is(input, select, button)').locator('visible=true');
    for (const field of await fields.all()) {
      await field.focus();
      await expect
        .poll(async () => {
          const [one, other] = [await pill.boundingBox(), await field.boundingBox()];
          return one !== null && other !== null && intersect(one, other);
        })
        .toBe(false);
    }
  });

  test(`no marker lies over a field or a text at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openAgreement(page);
    await fillCounter(page, officialSample);
    await expect(marker(page, 'documents/schedule-type')).toBeAttached();
    const boxes = await occupied(page);
    const markers = await markerBoxes(page);
    expect(markers.length).toBeGreaterThan(4);
    const covering = markers.filter((one) => boxes.some((box) => intersect(one, box)));
    expect(covering).toEqual([]);
    expect(markers.filter(({ width: wide, height }) => wide < 24 || height < 24)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('roles and names are those of the finding', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await expect(marker(page, 'hours/average-above-38')).toHaveRole('button');
  await expect(marker(page, 'hours/average-above-38')).toHaveAccessibleName(
    'Fout: Gemiddelde arbeidsduur boven 38 uur',
  );
  await marker(page, 'hours/average-above-38').press('Enter');
  await expect(card(page)).toHaveAccessibleName('Gemiddelde arbeidsduur boven 38 uur');
  await expect(card(page)).toMatchAriaSnapshot(`
    - dialog "Gemiddelde arbeidsduur boven 38 uur":
      - paragraph: Fout · artikel 5
      - button "Sluiten"
      - heading "Gemiddelde arbeidsduur boven 38 uur" [level=2]
      - paragraph: Hier staat 40 u. Het gemiddelde over het jaar is hoogstens 38 u per week.
      - term: Ingevuld
      - definition: 40 u
      - term: Verwacht
      - definition: 38 u
      - heading "Wat u kunt doen" [level=3]
      - paragraph: /^Vul 38 uur in/
      - heading "Bronnen" [level=3]
      - list
      - paragraph: /^Geldig sinds/
      - button "Zet 38 uur"
      - button "Waarom?"
  `);
});

test('who does not see it hears it: a summary after typing, and the finding of a field that is entered', async ({
  page,
}) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  const live = overlay(page).locator('[aria-live=polite]');
  await expect(live).toContainText('1 fout');
  await rowOf(page, 'Arbeidsduur', 'Uren op de leerwerkplek').locator('input').click();
  await average(page).click();
  await expect(live).toContainText('Bij dit veld: Fout: Gemiddelde arbeidsduur boven 38 uur');
  await rowOf(page, 'Arbeidsduur', 'Uren op de leerwerkplek').locator('input').click();
  await expect(live).toHaveText('');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the overlay (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAgreement(page);
    await fillCounter(page, officialSample);
    await overlay(page)
      .getByRole('button', { name: /^Duaalwijzer:/ })
      .click();
    for (const fold of await overlay(page).locator('summary').all()) await fold.click();
    await marker(page, 'hours/average-above-38').press('Enter');
    await card(page).getByRole('button', { name: 'Waarom?' }).click();
    const { violations } = await new AxeBuilder({ page })
      .include('duaalwijzer-overlay')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

test('the page keeps its own content: nothing in it is changed', async ({ page }) => {
  const snapshot = (): Promise<string> => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
  await openAgreement(page);
  await fillCounter(page, officialSample);
  await expect(marker(page, 'hours/average-above-38')).toBeVisible();
  await page.locator('h1').click();
  const before = await snapshot();
  await page.keyboard.press('F8');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await overlay(page)
    .getByRole('button', { name: /^Duaalwijzer:/ })
    .click();
  expect(await snapshot()).toBe(before);
});

test(
  'works under a strict policy with trusted types, with its styles and without a message',
  { tag: '@firefox' },
  async ({ page }) => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";
    await page.route(`${counterOrigin}/**`, async (route) => {
      const { status, contentType, body } = counterResponse(new URL(route.request().url()));
      await route.fulfill({ status, contentType, body, headers: { 'Content-Security-Policy': policy } });
    });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await openAgreement(page);
    const before = complaints.length;
    await typeAverage(page, '40');
    await marker(page, 'hours/average-above-38').click();
    await expect(card(page)).toHaveCSS('position', 'fixed');
    await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
    await expect(average(page)).toHaveValue('38');
    expect(complaints.slice(before)).toEqual([]);
  },
);

test('a card does not stay over the field that the user goes to', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await marker(page, 'hours/average-above-38').click();
  const below = rowOf(page, 'Arbeidsduur', 'Uren op de leerwerkplek').locator('input');
  await below.focus();
  await expect
    .poll(async () => {
      const [shown, field] = [
        await card(page)
          .boundingBox({ timeout: 500 })
          .catch(() => null),
        await below.boundingBox(),
      ];
      return shown !== null && field !== null && intersect(shown, field);
    })
    .toBe(false);
});

test('a field that does not take the value keeps its own, and the value goes to the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: counterOrigin });
  await openAgreement(page);
  await typeAverage(page, '40');
  await average(page).evaluate((input: HTMLInputElement) => {
    input.addEventListener('input', () => {
      input.value = '40';
    });
  });
  await marker(page, 'hours/average-above-38').click();
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await expect(card(page)).toContainText('De waarde staat op uw klembord');
  await expect(average(page)).toHaveValue('40');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('38');
});

test('a marker gives way to what opens over it on the page', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  const mark = marker(page, 'hours/average-above-38');
  await expect(mark).toBeVisible();
  await average(page).evaluate((input) => {
    const { left, top } = input.getBoundingClientRect();
    const picker = document.createElement('div');
    picker.id = 'picker';
    picker.style.cssText = 'position: absolute; width: 500px; height: 300px; background: white; z-index: 10';
    picker.style.left = `${String(left + scrollX - 50)}px`;
    picker.style.top = `${String(top + scrollY - 100)}px`;
    document.body.append(picker);
  });
  await page.keyboard.press('Shift');
  await expect(mark).toBeHidden();
  await page.evaluate(() => document.querySelector('#picker')?.remove());
  await page.keyboard.press('Shift');
  await expect(mark).toBeVisible();
});

test('the popup says that there is no agreement, or what was found', async ({ page, context, extensionOrigin }) => {
  const popup = await context.newPage();
  await popup.goto(`${extensionOrigin}/popup.html`);
  await expect(popup.getByText('Duaalwijzer herkent op deze pagina geen overeenkomst.')).toBeVisible();
  await expect(popup.getByText('Alles blijft in uw browser.')).toBeVisible();

  await openAgreement(page);
  await typeAverage(page, '40');
  await expect(marker(page, 'hours/average-above-38')).toBeVisible();
  await page.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('listitem')).toHaveText(['Fout: Gemiddelde arbeidsduur boven 38 uur']);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await popup.close();
});
