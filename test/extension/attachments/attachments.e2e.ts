/** A schedule file chosen in the practice counter: what it is, what it says, and how that compares with the form. */
import type { Locator, Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { isoDate, minutes, nl, type Facts } from '#core';
import { loadDocuments } from '#widget';
import { expect, test } from '../../browser/fixtures';
import { fillCounter } from '../../counter/fill';
import { counterOrigin } from '../../counter/serve';

const overlay = (page: Page): Locator => page.locator('duaalwijzer-overlay');
const section = (page: Page): Locator => overlay(page).getByRole('region', { name: 'Bijlage uurrooster' });

async function annex(facts: Facts): Promise<Buffer> {
  const { writeAnnex } = await loadDocuments();
  return Buffer.from((await writeAnnex(facts, { texts: nl, today: isoDate('2026-11-25') })).bytes);
}

const workDay = {
  company: {
    blocks: [
      { from: minutes(480), to: minutes(720) },
      { from: minutes(750), to: minutes(1080) },
    ],
    breaks: [],
  },
};

/** Forty-seven and a half hours at the company. */
const longWeek: Facts = {
  'hours.average': minutes(40 * 60),
  schedule: {
    weeks: [{ monday: workDay, tuesday: workDay, wednesday: workDay, thursday: workDay, friday: workDay }],
    compensationDays: [],
    studyDays: [],
    holidayTraining: [],
  },
};

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('#bijlage-uurrooster').setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

const pill = (page: Page): Locator => overlay(page).getByRole('button', { name: /^Duaalwijzer:/ });

test.beforeEach(async ({ page }) => {
  await page.goto(`${counterOrigin}/#/overeenkomst`);
  await overlay(page).getByRole('button', { name: 'Duaalwijzer' }).click();
});

test('an annex of our own is recognised, and its hours are judged', { tag: '@firefox' }, async ({ page }) => {
  await choose(page, 'uurrooster.pdf', await annex(longWeek));
  await expect(section(page)).toContainText('Het bestand uurrooster.pdf is een pdf van 1 pagina.');
  await expect(section(page)).toContainText('gemaakt met Duaalwijzer');
  await expect(overlay(page).locator('li[data-rule="schedule/day-too-long"][data-outcome="finding"]')).toBeVisible();
});

test('the side panel knows the schedule of the attached file, and finds what the page finds', async ({
  page,
  open,
}) => {
  await choose(page, 'uurrooster.pdf', await annex(longWeek));
  const found = overlay(page).locator('li[data-outcome="finding"]');
  await expect(found.and(overlay(page).locator('[data-rule="schedule/day-too-long"]'))).toBeVisible();
  const rulesIn = async (items: Locator): Promise<readonly unknown[]> =>
    (await items.evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')))).sort();
  const panel = await open('sidepanel');
  await expect(panel.locator('li[data-rule="schedule/day-too-long"][data-outcome="finding"]')).toBeVisible();
  expect(await rulesIn(panel.locator('li[data-outcome="finding"]'))).toEqual(await rulesIn(found));
});

test('an annex of our own says that no schedule is in it, and that it is of another agreement', async ({ page }) => {
  const pill = overlay(page).getByRole('button', { name: 'Duaalwijzer' });
  const title = /Bijlage van een andere overeenkomst/;
  await fillCounter(page, { Leerling: { Naam: 'Maes', Voornaam: 'Änne' } });
  await choose(page, 'bijlage.pdf', await annex({ 'learner.name': 'Noor Voorbeeld' }));
  await expect(section(page)).toContainText('maar er staat geen uurrooster in');
  await expect(section(page)).not.toContainText('nagekeken en vergeleken');
  await expect(section(page).getByRole('button', { name: 'Vul de uren in' })).toBeVisible();
  const difference = 'Naam van de leerling: op de bijlage staat Noor Voorbeeld, op de pagina Änne Maes.';
  await expect(section(page)).toContainText(difference);
  await expect(pill).toHaveAccessibleName(title);
  await choose(page, 'de-juiste.pdf', await annex({ 'learner.name': 'MAES Anne' }));
  await expect(section(page)).toContainText('Het bestand de-juiste.pdf is');
  await expect(overlay(page)).not.toContainText(title);
});

test('a file is what its content says, not its name', { tag: '@firefox' }, async ({ page }) => {
  await choose(page, 'uurrooster.pdf', Buffer.from('geen pdf'));
  await expect(section(page)).toContainText('geen pdf of jpg');
  await expect(overlay(page).locator('li[data-rule="documents/schedule-type"]')).toHaveAttribute(
    'data-outcome',
    'finding',
  );
  const scan = await PDFDocument.create();
  scan.addPage();
  await choose(page, 'scan.pdf', Buffer.from(await scan.save()));
  await expect(section(page)).toContainText('een scan zonder tekst');
  const locked = await PDFDocument.create();
  locked.addPage();
  locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
  await choose(page, 'slot.pdf', Buffer.from(await locked.save()));
  await expect(section(page)).toContainText('beveiligd met een wachtwoord');

  // said beside the upload and in the pill, to who does not open the panel
  await pill(page).click();
  await expect(pill(page)).toHaveAccessibleName(/aandachtspunt.* · Bestand met een wachtwoord$/);
  await expect(overlay(page).getByRole('status')).toContainText('beveiligd met een wachtwoord');
  const marker = overlay(page).getByRole('button', { name: 'Let op: Bestand met een wachtwoord' });
  await marker.click();
  await expect(section(page)).toBeFocused();
  await choose(page, 'leeg.pdf', Buffer.alloc(0));
  await expect(marker).toHaveCount(0);
  await expect(overlay(page).getByRole('button', { name: 'Let op: Bestand is leeg' })).toBeVisible();
  await page.locator('#bijlage-uurrooster').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File([new ArrayBuffer(50_000_001)], 'groot.pdf', { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(section(page)).toContainText('Het bestand groot.pdf is groter dan 50 MB.');
  // only the scan can be the schedule: the others took nobody's place
  await expect(overlay(page).locator('li[data-rule="documents/one-schedule-file"]')).toHaveAttribute(
    'data-outcome',
    'pass',
  );
});
