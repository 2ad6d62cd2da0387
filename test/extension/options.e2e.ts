/** The options: each choice is kept at once and changes an open page of the counter; what goes can come back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { card, marker, openAgreement, overlay, typeAverage } from './on-counter';
import { expectAccessible, onDisk, unfold } from './on-pages';

const status = (options: Page) => options.locator('.notice [role=status]');
const undo = (options: Page) => options.locator('[data-action=undo]');
const unread = (options: Page) => options.locator('[data-unread]');
const rule = 'hours/average-above-38';

/** A record as it is on disk, put there by somebody else. */
const putOnDisk = (options: Page, record: object): Promise<void> =>
  options.evaluate((items) => chrome.storage.local.set(items), { settings: record });

test(
  'language, form of address and kinds of remarks hold at once on a page that is open',
  { tag: '@firefox' },
  async ({ page, open }) => {
    await openAgreement(page);
    await typeAverage(page, '40');
    const options = await open('options');
    await expectAccessible(options);
    expect(await options.locator('textarea').evaluate((one) => getComputedStyle(one, '::placeholder').color)).toBe(
      'rgb(74, 99, 98)',
    );
    await options.getByRole('radio', { name: 'Informeel' }).check();
    await expect(status(options)).toHaveText('Bewaard.');
    await expect(options.getByText('Regels die je uitzet')).toHaveCount(0);
    await expect(options.getByText('Een regel die je uitzet')).toBeVisible();

    await options.getByRole('radio', { name: 'Français' }).check();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Paramètres de Duaalwijzer');
    await expect(options.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(status(options)).toHaveText('Enregistré.');
    await expect(marker(page, rule)).toHaveAccessibleName(/^Erreur\s: /);
    await marker(page, rule).click();
    await expect(card(page)).toContainText('Ce que vous pouvez faire');
    await expectAccessible(options);

    await options.getByRole('checkbox', { name: 'Erreurs' }).uncheck();
    await expect(marker(page, rule)).toHaveCount(0);
    await expect(overlay(page).locator(`[data-left="${rule}"]`)).toContainText('vous n’affichez pas');
    await options.getByRole('radio', { name: 'English' }).check();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings of Duaalwijzer');

    await options.getByRole('button', { name: 'Everything as in the beginning' }).click();
    await expect(status(options)).toHaveText('Alles staat weer zoals in het begin.');
    await expect(marker(page, rule)).toHaveAccessibleName(/^Fout: /);
    await undo(options).click();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings of Duaalwijzer');
    await expect(status(options)).toHaveText('Saved.');
  },
);

test('a rule is found by its words, switched off everywhere, and on again', async ({ page, open }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  const options = await open('options');
  await options.getByRole('searchbox', { name: 'Zoek een regel' }).fill('gemiddelde 38');
  const listed = options.getByRole('checkbox', { name: /Gemiddelde arbeidsduur boven 38 uur/ });
  await listed.uncheck();
  await expect(options.locator(`[data-off="${rule}"]`)).toBeVisible();
  await expect(marker(page, rule)).toHaveCount(0);
  await undo(options).click();
  await expect(listed).toBeChecked();
  await expect(marker(page, rule)).toBeVisible();
  await options.getByRole('searchbox', { name: 'Zoek een regel' }).fill('xyz');
  await expect(options.getByText('Er is geen regel met deze woorden.')).toBeVisible();
});

test('what a school has in common: its joint committee and its lesson days', async ({ open }) => {
  const options = await open('options');
  const committee = options.getByRole('textbox', { name: /^Paritair comité/ });
  await committee.fill('bouw');
  await committee.press('Tab');
  await expect(committee).toHaveAccessibleDescription(/nummer van drie cijfers/);
  await committee.fill('124');
  await committee.press('Enter');
  await expect(status(options)).toHaveText('Bewaard.');

  const pattern = await unfold(options, 'pattern');
  await pattern.locator('duaal-uurrooster').evaluate((element) => {
    const school = { lessonHours: 8, blocks: [{ from: '08:20', to: '16:00' }], breaks: [] };
    const company = { blocks: [{ from: '08:00', to: '12:00' }], breaks: [] };
    Reflect.set(element, 'facts', { schedule: { weeks: [{ monday: { school }, tuesday: { company } }] } });
  });
  await pattern.getByRole('button', { name: 'Neem deze lesuren over' }).click();
  await expect(options.locator('[data-kept=pattern] li')).toHaveText(['maandag: school 8:20–16:00 (8 lesuren)']);

  const panel = await open('sidepanel');
  const downloading = panel.waitForEvent('download');
  await panel.locator('[data-action=export]').click();
  const facts = (await downloading).createReadStream().then((stream) => stream.toArray());
  expect(Buffer.concat((await facts) as Buffer[]).toString()).toMatch(/"hours.lesson": "8:00"|"hours.lesson": "08:00"/);
});

test('newer amounts are filled in or taken from a file, marked as one’s own, and can go again', async ({ open }) => {
  const options = await open('options');
  const field = (name: string | RegExp) => options.getByRole('textbox', { name });
  await field('Geldig vanaf').fill('1/4/2027');
  await field(/GGMMI/).fill('2323,85');
  await field('Bron').fill('https://www.werk.belgie.be/');
  await field('Bron').press('Enter');
  await expect(status(options)).toHaveText('Het bedrag is toegevoegd.');
  const typed = options.locator('[data-amount="2027-04-01"]');
  await expect(typed).toContainText('Vanaf 1 april 2027 zelf toegevoegd');
  await expect(typed.getByRole('listitem').first()).toHaveText('Trap 1: € 674,00');
  await expect(typed.getByRole('link')).toHaveAttribute('href', 'https://www.werk.belgie.be/');
  await expectAccessible(options);
  expect(await onDisk(options)).toContain('"minimumIncome":"2323.85"');

  await unfold(options, 'amounts-file');
  const text = options.getByRole('textbox', { name: 'Inhoud van het bestand' });
  const amounts = (from: string): string =>
    JSON.stringify({
      'duaalwijzer-law': 1,
      allowance: [{ from, minimumIncome: '2278.28', source: 'Belgisch Staatsblad' }],
    });
  await text.fill(amounts('2027-01-15'));
  await options.locator('[data-action=add-amounts]').click();
  const refused = options.getByRole('alert').filter({ hasText: 'Er is niets veranderd' });
  await expect(refused).toContainText('allowance.0.from');
  await expect(text).toHaveValue(amounts('2027-01-15'));

  await text.fill(amounts('2027-01-01'));
  await options.locator('[data-action=add-amounts]').click();
  const added = options.locator('[data-amount="2027-01-01"]');
  await expect(added).toContainText('€ 660,80');
  await expect(refused).toHaveCount(0);
  await added.getByRole('button').click();
  await expect(added).toHaveCount(0);
  await undo(options).click();
  await expect(added).toBeVisible();
});

test('everything that is kept is listed, and gone in one click', async ({ page, open }) => {
  const options = await open('options');
  await options.getByRole('checkbox', { name: /^Bewaar wat ik in het dossier invul/ }).check();
  await openAgreement(page);
  await fillCounter(page, { Leerling: { Naam: 'Peeters', Voornaam: 'Lotte' } });
  const panel = await open('sidepanel');
  await unfold(panel, 'typed');
  await panel.getByRole('combobox', { name: 'Een ander gegeven invullen' }).selectOption({ label: 'Lesuren per week' });
  const lesson = panel.locator('[data-part=typed]').getByRole('textbox', { name: 'Lesuren per week' });
  await lesson.fill('16');
  await lesson.press('Enter');
  const kept = options.locator('[data-dossier]');
  await expect(kept).toContainText('Lotte Peeters: 1 gegevens, bewaard op');
  await options.getByRole('button', { name: 'Alle dossiers verwijderen' }).click();
  await expect(kept).toHaveCount(0);
  expect(await onDisk(options)).not.toMatch(/Lotte/);
  await undo(options).click();
  await expect(kept).toBeVisible();
  await expectAccessible(options);
});

test('damaged settings fall back, say so, and disturb no page', { tag: '@firefox' }, async ({ page, open }) => {
  const options = await open('options');
  await putOnDisk(options, { version: 1, language: 'xx', rulesOff: 7, address: 'je' });
  await expect(options.getByRole('alert').filter({ hasText: 'niet te lezen' })).toContainText(
    'taal, regels die uit staan',
  );
  await openAgreement(page);
  await typeAverage(page, '40');
  await expect(marker(page, rule)).toBeVisible();
  await putOnDisk(options, { version: 99 });
  await expect(options.getByRole('alert').filter({ hasText: 'Alles staat weer zoals in het begin' })).toBeVisible();
  await expect(marker(page, rule)).toBeVisible();
  await expect(unread(options)).toHaveText(/^Oude instellingen/);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    unread(options).getByRole('button', { name: 'Bewaar als bestand: Oude instellingen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('oude-instellingen.json');
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"version":99}');
  await options.getByRole('radio', { name: 'Informeel' }).check();
  await expect(options.getByRole('alert').filter({ hasText: 'niet te lezen' })).toHaveCount(0);
  await expect(unread(options)).toHaveText(/^Oude instellingen/);
  await expectAccessible(options);
  await unread(options).getByRole('button', { name: 'Verwijderen: Oude instellingen' }).click();
  await expect(unread(options)).toHaveCount(0);
  expect(await onDisk(options)).not.toContain('99');
  await undo(options).click();
  await expect(unread(options)).toBeVisible();
});
