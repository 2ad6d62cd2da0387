/** The side panel beside the practice counter: what it shows, what it asks, and what comes back to the page. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { average, card, marker, openAgreement, outcome, overlay, typeAverage } from './on-counter';
import { expectAccessible, fold, onDisk, unfold } from './on-pages';

const problem = (panel: Page, rule: string) => panel.locator(`li[data-rule="${rule}"][data-outcome="finding"]`);
const status = (panel: Page) => panel.locator('.notice [role=status]');

async function saved(panel: Page, action: string): Promise<string> {
  const downloading = panel.waitForEvent('download');
  await panel.locator(`[data-action=${action}]`).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

const dossierFile = (content: string, name = 'dossier.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

test('follows the page beside it, and what is typed in it comes back to the page at once', async ({ page, open }) => {
  await openAgreement(page);
  await fillCounter(page, officialSample);
  const panel = await open('sidepanel');
  await expect(problem(panel, 'hours/average-above-38')).toContainText('Hier staat 40 u.');
  await expect(panel.locator('.counts')).toHaveText('4 fouten · 2 aandachtspunten · 2 tips');
  await expect(await unfold(panel, 'read')).toContainText('Milan Janssens');

  // what the most and the most severe rules wait for is asked first, with the reason
  const questions = panel.getByRole('region', { name: /^Nog in te vullen/ });
  await expect(questions.locator('[data-fact]').first()).toHaveAttribute('data-fact', 'schedule');
  const mentor = questions.getByRole('textbox', { name: 'Rijksregisternummer van de mentor' });
  await expect(mentor).toHaveAccessibleDescription(
    /^Nodig om dit uit te sluiten: “Het rijksregisternummer van de mentor/,
  );
  await expectAccessible(panel);

  await mentor.fill('07.03.14-125.41');
  await mentor.press('Enter');
  await expect(mentor).toBeFocused();
  await expect(mentor).toHaveValue('07.03.14-125.41');
  await expect(problem(panel, 'workplace/mentor-insz-invalid')).toBeVisible();
  await expect(outcome(page, 'workplace/mentor-insz-invalid')).toHaveAttribute('data-outcome', 'finding');

  // the page changes, and so does the panel
  await page.bringToFront();
  await typeAverage(page, '38');
  await expect(problem(panel, 'hours/average-above-38')).toHaveCount(0);
  await expect((await unfold(panel, 'pass')).locator('[data-rule="hours/average-above-38"]')).toHaveText(
    'De gemiddelde arbeidsduur is hoogstens 38 uur',
  );
  await expect(fold(panel, 'typed')).toContainText('Door u ingevuld (1)');

  // taken back, it is gone on the page as well
  await (await unfold(panel, 'typed')).getByRole('button', { name: /^Verwijderen: Rijksregisternummer/ }).click();
  await expect(outcome(page, 'workplace/mentor-insz-invalid')).toHaveAttribute('data-outcome', 'unknown');
});

test(
  'goes to a finding on the page, explains it, and switches its rule off with a way back',
  { tag: '@firefox' },
  async ({ context, page, open, extensionOrigin }) => {
    await openAgreement(page);
    await typeAverage(page, '40');
    await expect(marker(page, 'hours/average-above-38')).toBeVisible();
    const panel = await open('sidepanel');
    const found = problem(panel, 'hours/average-above-38');
    await found.getByRole('button', { name: /^Toon op de pagina: Fout: Gemiddelde/ }).click();
    await expect(card(page)).toContainText('Gemiddelde arbeidsduur boven 38 uur');

    const opening = context.waitForEvent('page');
    await found.getByRole('button', { name: /^Waarom/ }).click();
    const explanation = await opening;
    await expect(explanation.getByRole('heading', { level: 1 })).toHaveText('Gemiddelde arbeidsduur boven 38 uur');
    expect(explanation.url()).toBe(`${extensionOrigin}/rules/nl/hours/average-above-38.html`);
    await expectAccessible(explanation);
    await explanation.close();

    const off = found.getByRole('button', { name: /^Regel uitzetten/ });
    await off.click();
    await expect(found.getByRole('group', { name: /nergens meer nakijken/ })).toBeVisible();
    await expect(off).toBeFocused();
    await panel.keyboard.press('Escape');
    await expect(found.getByRole('group')).toHaveCount(0);
    await expect(off).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(found.getByRole('group')).toBeVisible();
    await expect(off).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(status(panel)).toHaveText('Deze regel staat nu uit: Gemiddelde arbeidsduur boven 38 uur.');
    await expect(marker(page, 'hours/average-above-38')).toHaveCount(0);
    await expect(overlay(page).locator('[data-left="hours/average-above-38"]')).toContainText('regel staat uit');
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(marker(page, 'hours/average-above-38')).toBeVisible();
  },
);

test('text that is no value stays in its field, with what is wrong; nothing comes of it', async ({ page, open }) => {
  await openAgreement(page);
  const panel = await open('sidepanel');
  await unfold(panel, 'typed');
  await panel.getByRole('combobox', { name: 'Een ander gegeven invullen' }).selectOption({ label: 'Lesuren per week' });
  const lesson = fold(panel, 'typed').getByRole('textbox', { name: 'Lesuren per week' });
  await lesson.fill('veel');
  await lesson.press('Tab');
  await expect(lesson).toHaveValue('veel');
  await expect(lesson).toHaveAccessibleDescription(/Dit is niet te lezen als lesuren per week/);
  await expect(fold(panel, 'typed')).toContainText('Door u ingevuld (0)');
  await lesson.fill('16,5');
  await lesson.press('Tab');
  await expect(fold(panel, 'typed')).toContainText('Door u ingevuld (1)');
});

test(
  'a dossier goes round by file without loss; a bad file changes nothing and says why',
  { tag: '@firefox' },
  async ({ page, open }) => {
    await page.goto('about:blank');
    const panel = await open('sidepanel');
    await expect(panel.getByText('Duaalwijzer herkent op deze pagina geen overeenkomst.')).toBeVisible();
    const file = panel.getByLabel('Dossier openen', { exact: true });
    const dossier = readFileSync(new URL('../dossiers/official-sample.json', import.meta.url), 'utf8');
    await file.setInputFiles(dossierFile(dossier));
    await expect(status(panel)).toHaveText(/^Het dossier is geopend/);
    await expect(problem(panel, 'hours/average-above-38')).toBeVisible();
    expect(JSON.parse(await saved(panel, 'export'))).toEqual(JSON.parse(dossier));

    await file.setInputFiles(dossierFile('{"duaalwijzer":1,"facts":{"agreement.end":"2026-02-30","hours.gone":1}}'));
    const refused = panel.getByRole('alert').filter({ hasText: 'Er is niets veranderd' });
    await expect(refused).toContainText('facts.agreement.end');
    await expect(refused).toContainText('"2026-02-30"');
    await expect(refused).toContainText('facts.hours.gone');
    expect(JSON.parse(await saved(panel, 'export'))).toEqual(JSON.parse(dossier));

    await panel.getByRole('button', { name: 'Alles wissen wat ik invulde' }).click();
    await expect(problem(panel, 'hours/average-above-38')).toHaveCount(0);
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(problem(panel, 'hours/average-above-38')).toBeVisible();

    const calendar = await saved(panel, 'calendar');
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20240630');
    expect(calendar).not.toMatch(/Janssens|07\.?03\.?14/);
  },
);

test(
  'the calculators know what is known, and give back what they find',
  { tag: '@firefox' },
  async ({ page, open }) => {
    await openAgreement(page);
    await typeAverage(page, '38');
    const panel = await open('sidepanel');
    const hours = await unfold(panel, 'duaal-uurrooster');
    const calculator = hours.locator('duaal-uurrooster');
    await expect
      .poll(() =>
        calculator.evaluate(
          (element) => Reflect.get(Reflect.get(element, 'facts') as object, 'hours.average') as unknown,
        ),
      )
      .toBe('38:00');
    await calculator.evaluate((element) => {
      Reflect.set(element, 'facts', {
        schedule: { weeks: [{ monday: { company: { blocks: [{ from: '06:00', to: '20:00' }], breaks: [] } } }] },
      });
    });
    await hours.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(status(panel)).toHaveText('Overgenomen: uurrooster.');
    await expect(problem(panel, 'schedule/day-too-long')).toBeVisible();
    await hours.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(status(panel)).toHaveText('Er is niets nieuws om over te nemen.');
    await calculator.evaluate((element) => Reflect.set(element, 'facts', { 'hours.average': '36:00' }));
    await hours.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(status(panel)).toHaveText('Op de pagina staat iets anders. Kies hieronder wat u overneemt.');
    const difference = hours.locator('[data-differs="hours.average"]');
    await expect(difference).toContainText('op de pagina 38 u, in de rekenhulp 36 u');
    await difference.getByRole('button', { name: /^Zet op de pagina/ }).click();
    await expect(status(panel)).toHaveText('Op de pagina gezet: gemiddelde wekelijkse arbeidsduur.');
    await expect(average(page)).toHaveValue('36');
    await expect(difference).toHaveCount(0);
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(average(page)).toHaveValue('38');
    await expect(status(panel)).toHaveText(/Op de pagina staat weer wat er stond/);
    const allowance = await unfold(panel, 'duaal-leervergoeding');
    await expect(panel.locator('duaal-leervergoeding')).toBeVisible();
    await panel.locator('duaal-leervergoeding').evaluate((element) =>
      Reflect.set(element, 'facts', {
        'agreement.start': '2023-09-01',
        'education.firstYearThirdGradePassed': true,
      }),
    );
    await allowance.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(allowance.locator('[data-differs="allowance.step"]')).toContainText(
      'op de pagina leeg, in de rekenhulp 3',
    );
    await expect(allowance.locator('[data-differs="allowance.amount"]')).toContainText('in de rekenhulp € 674,50');
    await expectAccessible(panel);
  },
);

test(
  'what was typed comes back with its own agreement, and is on no disk',
  { tag: '@firefox' },
  async ({ page, open }) => {
    await openAgreement(page);
    await fillCounter(page, { Leerling: { Naam: 'Peeters', Voornaam: 'Lotte' } });
    const panel = await open('sidepanel');
    await panel.getByRole('button', { name: /^Toon alle vragen/ }).click();
    // what has a field on the page is filled in there
    await expect(panel.locator('[data-fact="agreement.start"]')).toHaveCount(0);
    const mentor = panel.getByRole('textbox', { name: 'Rijksregisternummer van de mentor' });
    await mentor.fill('07.03.14-125.41');
    await mentor.press('Enter');
    await expect(outcome(page, 'workplace/mentor-insz-invalid')).toHaveAttribute('data-outcome', 'finding');
    expect(await onDisk(panel)).not.toMatch(/Lotte|07\.03\.14/);

    await page.goto('about:blank');
    await expect(problem(panel, 'workplace/mentor-insz-invalid')).toHaveCount(0);
    await openAgreement(page);
    await fillCounter(page, { Leerling: { Naam: 'Janssens', Voornaam: 'Lotte' } });
    await expect(outcome(page, 'workplace/mentor-insz-invalid')).toHaveAttribute('data-outcome', 'unknown');
    await page.goto('about:blank');
    await openAgreement(page);
    await fillCounter(page, { Leerling: { Naam: 'Peeters', Voornaam: 'Lotte' } });
    await expect(outcome(page, 'workplace/mentor-insz-invalid')).toHaveAttribute('data-outcome', 'finding');
  },
);

test('what was typed is kept on disk when that is asked for; an INSZ is not', async ({ page, open }) => {
  await openAgreement(page);
  await fillCounter(page, { Leerling: { Naam: 'Peeters', Voornaam: 'Lotte' } });
  const panel = await open('sidepanel');
  await panel.getByRole('button', { name: /^Toon alle vragen/ }).click();
  const mentor = panel.getByRole('textbox', { name: 'Rijksregisternummer van de mentor' });
  await mentor.fill('07.03.14-125.41');
  await mentor.press('Enter');
  await panel.getByRole('button', { name: 'Voortaan bewaren op deze computer' }).click();
  await expect(panel.getByText('Wat u hier invult, blijft bewaard op deze computer.')).toBeVisible();
  await unfold(panel, 'typed');
  await panel.getByRole('combobox', { name: 'Een ander gegeven invullen' }).selectOption({ label: 'Lesuren per week' });
  const lesson = fold(panel, 'typed').getByRole('textbox', { name: 'Lesuren per week' });
  await lesson.fill('16');
  await lesson.press('Enter');
  await expect.poll(() => onDisk(panel)).toMatch(/"hours.lesson":"16:00".*Lotte Peeters/);
  expect(await onDisk(panel)).not.toMatch(/07\.03\.14/);
});

test('in forced colours a sign is told from its shape, and a button that is off can be read', async ({
  page,
  open,
}) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  const panel = await open('sidepanel');
  await panel.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const icon = problem(panel, 'hours/average-above-38').locator('.icon');
  await expect(icon.locator('.shape')).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(icon.locator('.sign')).toHaveCSS('stroke', 'rgb(0, 0, 0)');
  await expect(panel.locator('[data-action=clear]')).toHaveCSS('opacity', '1');
  await panel.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expect(icon.locator('.shape')).toHaveCSS('fill', 'rgb(255, 156, 146)');
});

test('a number of findings stays on the line of its word', async ({ page, open }) => {
  await openAgreement(page);
  await fillCounter(page, officialSample);
  const panel = await open('sidepanel');
  const counts = panel.locator('.counts');
  await expect(counts).toHaveText('4 fouten · 2 aandachtspunten · 2 tips');
  expect(await counts.evaluate((element: HTMLElement) => element.innerText)).toBe(
    '4\u00a0fouten · 2\u00a0aandachtspunten · 2\u00a0tips',
  );
});
