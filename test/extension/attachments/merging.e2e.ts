/** Several files become one PDF on the practice counter, which goes into its upload and out again, only by the user's hand. */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { isoDate, minutes, nl, type Facts } from '#core';
import { loadDocuments } from '#widget';
import { expect, test } from '../../browser/fixtures';
import { fillCounter } from '../../counter/fill';
import { counterOrigin, counterResponse } from '../../counter/serve';
import { infoOfPdf, jpgOfPdf, textOfPdf } from '../../widget/export/poppler';
import { card, marker, overlay } from '../on-counter';
import { expectAccessible, unfold } from '../on-pages';

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const chosen = (name: string, buffer: Buffer): Chosen => ({ name, mimeType: '', buffer });

/** A page for each text. */
async function pdf(...texts: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (const text of texts) document.addPage().drawText(text, { x: 50, y: 700 });
  return Buffer.from(await document.save());
}

async function lockedPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
  return Buffer.from(await document.save());
}

const week: Facts = {
  'hours.average': minutes(38 * 60),
  schedule: {
    weeks: [{ monday: { company: { blocks: [{ from: minutes(480), to: minutes(720) }], breaks: [] } } }],
    compensationDays: [],
    studyDays: [],
    holidayTraining: [],
  },
};

async function annex(): Promise<Buffer> {
  const { writeAnnex } = await loadDocuments();
  return Buffer.from((await writeAnnex(week, { texts: nl, today: isoDate('2026-11-25') })).bytes);
}

const upload = (page: Page): Locator => page.locator('#bijlage-uurrooster');
const section = (page: Page): Locator => overlay(page).getByRole('region', { name: 'Bijlage uurrooster' });
const sheet = (page: Page): Locator => overlay(page).getByRole('dialog', { name: 'Meerdere bestanden samenvoegen' });
const merging = (page: Page): FrameLocator => sheet(page).locator('iframe').contentFrame();
const action = (page: Page, name: string): Locator => merging(page).locator(`[data-action=${name}]`);
const rows = (page: Page): Locator => merging(page).getByRole('listitem');
const made = (page: Page): Locator => merging(page).locator('.made');

/** What the page has in its upload. */
const onPage = (page: Page): Promise<readonly string[]> =>
  upload(page).evaluate((input: HTMLInputElement) => [...(input.files ?? [])].map(({ name }) => name));

async function bytesOnPage(page: Page): Promise<Buffer> {
  const numbers = await upload(page).evaluate(async (input: HTMLInputElement) => [
    ...new Uint8Array((await input.files?.[0]?.arrayBuffer()) ?? new ArrayBuffer()),
  ]);
  return Buffer.from(numbers);
}

async function openSheet(page: Page): Promise<void> {
  await section(page).getByRole('button', { name: 'Meerdere bestanden samenvoegen' }).click();
  await expect(merging(page).getByLabel('Bestanden toevoegen')).toBeVisible();
}

/** By the keyboard, from within. The frame goes with the key still down, and may be gone before it has answered to the key. */
async function leaveSheet(page: Page): Promise<void> {
  page.keyboard.down('Escape').catch(() => undefined);
  await expect(sheet(page)).toHaveCount(0);
  await page.keyboard.up('Escape');
}

const add = (page: Page, ...files: readonly Chosen[]): Promise<void> =>
  merging(page).getByLabel('Bestanden toevoegen').setInputFiles(files);

test.beforeEach(async ({ page }) => {
  await page.goto(`${counterOrigin}/#/overeenkomst`);
  await overlay(page).getByRole('button', { name: 'Duaalwijzer' }).click();
});

test(
  'two schedules chosen one after the other and a photo become one PDF, in the order of the user, and back',
  { tag: '@firefox' },
  async ({ page }) => {
    await fillCounter(page, { Leerling: { Naam: 'Janssens', Voornaam: 'Lotte' } });
    await upload(page).setInputFiles(chosen('even.pdf', await pdf('even weken')));
    await expect(section(page)).toContainText('even.pdf');
    await upload(page).setInputFiles(chosen('oneven.pdf', await pdf('oneven weken', 'vervolg')));

    // offered where the loss is told
    await marker(page, 'documents/one-schedule-file').click();
    await card(page).getByRole('button', { name: 'Meerdere bestanden samenvoegen' }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).nth(1)).toContainText('oneven.pdf2 pagina’s');
    await add(page, chosen('foto.jpg', Buffer.from(jpgOfPdf(await pdf('een foto')))));

    // the photo comes first, by the keyboard alone
    const up = rows(page).last().getByRole('button', { name: 'Naar voren: foto.jpg' });
    await up.press('Enter');
    await expect(merging(page).getByText('Het bestand foto.jpg staat nu op plaats 2 van 3.')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(rows(page).first()).toContainText('foto.jpg');
    await expect(rows(page).first().getByRole('button', { name: 'Naar voren: foto.jpg' })).toBeFocused();

    await merging(page).getByRole('button', { name: 'Maak één pdf van 3 bestanden' }).click();
    await expect(made(page)).toContainText('De pdf uurrooster-lotte-janssens.pdf is klaar: 4 pagina’s.');
    expect(await onPage(page)).toEqual(['oneven.pdf']);
    await action(page, 'attach').click();
    await expect(made(page)).toContainText('Gelukt: het uurrooster op de pagina is nu uurrooster-lotte-janssens.pdf.');
    await expect(page.locator('.upload__name').first()).toContainText('uurrooster-lotte-janssens.pdf');
    const bytes = await bytesOnPage(page);
    expect(infoOfPdf(bytes)).toMatch(/Pages: +4/);
    expect(textOfPdf(bytes).replace(/\s+/g, ' ').trim()).toBe('even weken oneven weken vervolg');
    expect(textOfPdf(bytes).split('\f')[0]?.trim()).toBe('');

    // nothing is lost any longer, and what she did can be undone on the page too
    await leaveSheet(page);
    await expect(marker(page, 'documents/one-schedule-file')).toHaveCount(0);
    await expect(section(page)).toContainText('een pdf van 4 pagina’s');
    await section(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(section(page)).toContainText('oneven.pdf');
    expect(await onPage(page)).toEqual(['oneven.pdf']);
    await expect(marker(page, 'documents/one-schedule-file')).toBeVisible();
  },
);

test('a file with a fault says so and leaves the others alone; a dossier of ours goes along; saved, and emptied again', async ({
  page,
}) => {
  await openSheet(page);
  await add(
    page,
    chosen('school.pdf', await annex()),
    chosen('slot.pdf', await lockedPdf()),
    chosen('leeg.pdf', Buffer.alloc(0)),
    chosen('brief.docx', Buffer.from('PK\u0003\u0004')),
    chosen('bedrijf.pdf', await pdf('bedrijf')),
  );
  await expect(rows(page).nth(0)).toContainText('met een dossier van Duaalwijzer');
  await expect(rows(page).nth(1)).toContainText('beveiligd met een wachtwoord');
  await expect(rows(page).nth(2)).toContainText('Het bestand leeg.pdf is leeg. Het komt niet in de pdf.');
  await expect(rows(page).nth(3)).toContainText('geen pdf, jpg of png');
  await rows(page).nth(3).getByRole('button', { name: 'Verwijderen: brief.docx' }).press('Enter');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).nth(3).getByRole('button', { name: 'Verwijderen: bedrijf.pdf' })).toBeFocused();

  await merging(page).getByRole('button', { name: 'Maak één pdf van 2 bestanden' }).click();
  await expect(made(page)).toContainText('Het dossier van Duaalwijzer zit er ook in.');
  const downloading = page.waitForEvent('download');
  await action(page, 'save').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('uurrooster.pdf');
  const { readAnnex } = await loadDocuments();
  expect(await readAnnex(readFileSync(await download.path()))).toMatchObject({ kind: 'read', facts: week });

  await action(page, 'attach').click();
  await expect(action(page, 'undo')).toBeFocused();
  await action(page, 'undo').click();
  await expect(made(page)).toContainText('Ongedaan gemaakt.');
  expect(await onPage(page)).toEqual([]);
  await expect(page.locator('.upload__name')).toHaveCount(0);
});

test('merging can be stopped, and started again', async ({ page }) => {
  await openSheet(page);
  const one = await pdf('blad');
  await add(page, ...Array.from({ length: 60 }, (_, index) => chosen(`blad-${index}.pdf`, one)));
  await expect(rows(page).locator('visible=true').filter({ hasText: '1 pagina' })).toHaveCount(60);
  await action(page, 'make').press('Enter');
  await action(page, 'cancel').press('Enter');
  await expect(merging(page).getByText('Gestopt. Er is geen bestand gemaakt.')).toBeVisible();
  await expect(made(page)).toHaveCount(0);
  await action(page, 'make').click();
  await expect(made(page)).toContainText('60 pagina’s');
});

test('a page that refuses the file does not have it: saving is offered', async ({ page }) => {
  await openSheet(page);
  await add(page, chosen('a.pdf', await pdf('a')));
  await action(page, 'make').click();
  await upload(page).evaluate((input: HTMLInputElement) => {
    input.addEventListener(
      'change',
      (event) => {
        event.stopImmediatePropagation();
        input.value = '';
      },
      true,
    );
  });
  await action(page, 'attach').click();
  await expect(made(page)).toContainText('De pagina nam uurrooster.pdf niet aan. Bewaar het bestand', {
    timeout: 10_000,
  });
  await expect(action(page, 'save')).toBeVisible();
});

test('where the page has no upload that takes files, saving is offered', async ({ page }) => {
  await upload(page).evaluate((input: HTMLInputElement) => (input.disabled = true));
  await openSheet(page);
  await add(page, chosen('a.pdf', await pdf('a')));
  await action(page, 'make').click();
  await expect(made(page)).toContainText('Op deze pagina is er nu geen veld om het uurrooster te kiezen.');
  await expect(action(page, 'attach')).toHaveCount(0);
  await expect(action(page, 'save')).toBeFocused();
});

test('a page cannot choose a file in our name', { tag: '@firefox' }, async ({ page }) => {
  const forge = (selector: string): Promise<void> =>
    page.evaluate((wanted) => {
      const root = document.querySelector('duaalwijzer-overlay')?.shadowRoot;
      root?.querySelector<HTMLElement>(wanted)?.click();
      root?.querySelector(wanted)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }, selector);
  await forge('[data-action=merge]');
  await expect(sheet(page)).toHaveCount(0);

  await openSheet(page);
  await add(page, chosen('a.pdf', await pdf('a')));
  await action(page, 'make').click();
  await expect(action(page, 'attach')).toBeVisible();
  // the page knows the address of the frame, and can send it what it likes
  const canLook = await page.evaluate(() => {
    const frame = document.querySelector('duaalwijzer-overlay')?.shadowRoot?.querySelector('iframe');
    for (const message of [{ type: 'attach', name: 'x.pdf', part: '', isLast: true }, { type: 'undo' }]) {
      frame?.contentWindow?.postMessage(message, '*');
      window.postMessage(message, '*');
    }
    // nor does a channel of its own bring it anything, whatever word it says
    const overheard: unknown[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => overheard.push(data);
    frame?.contentWindow?.postMessage(crypto.randomUUID(), '*', [port2]);
    port1.postMessage(JSON.stringify({ name: 'x.pdf', part: '', isLast: true }));
    Object.assign(window, { overheard });
    const own = document.createElement('iframe');
    own.src = frame?.src ?? '';
    document.body.append(own);
    return frame?.contentDocument !== null;
  });
  expect(canLook).toBe(false);
  await action(page, 'attach').click();
  await expect(action(page, 'undo')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'overheard') as unknown)).toEqual([]);
  await leaveSheet(page);
  await expect(section(page).getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await forge('[data-action=undo-attach]');
  expect(await onPage(page)).toEqual(['uurrooster.pdf']);
  await expect(section(page).getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
});

test('under a strict policy of the page, without a complaint', async ({ page }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await page.route(`${counterOrigin}/**`, async (route) => {
    const { status, contentType, body } = counterResponse(new URL(route.request().url()));
    await route.fulfill({ status, contentType, body, headers: { 'Content-Security-Policy': policy } });
  });
  await page.reload();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await overlay(page)
    .getByRole('button', { name: /^Duaalwijzer/ })
    .click();
  await openSheet(page);
  await add(page, chosen('a.pdf', await pdf('a')), chosen('b.pdf', await pdf('b')));
  await action(page, 'make').click();
  await action(page, 'attach').click();
  await expect(action(page, 'undo')).toBeVisible();
  expect(await onPage(page)).toEqual(['uurrooster.pdf']);
  expect(complaints).toEqual([]);
});

test(
  'the annex of the hours calculator goes from the side panel into the upload beside it, and back',
  { tag: '@firefox' },
  async ({ page, open }) => {
    const panel = await open('sidepanel');
    const calculator = await unfold(panel, 'duaal-uurrooster');
    await expect(panel.locator('duaal-uurrooster')).toBeVisible();
    await calculator.getByRole('button', { name: 'Kies de pdf als bijlage' }).click();
    const said = panel.locator('.notice');
    await expect(said).toContainText('Gelukt: het uurrooster op de pagina is nu uurrooster.pdf.');
    expect(textOfPdf(await bytesOnPage(page))).toContain('Bijlage bij de overeenkomst');
    await expect(section(page)).toContainText('gemaakt met Duaalwijzer');
    await said.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(said).toContainText('Ongedaan gemaakt.');
    expect(await onPage(page)).toEqual([]);
  },
);

test('a scan without text asks for the hours: the calculator opens beside the page', async ({ page, open }) => {
  // the panel is a page of the browser: another page of ours can see it
  const other = await open('options');
  await page.bringToFront();
  const scan = await PDFDocument.create();
  scan.addPage();
  await upload(page).setInputFiles(chosen('scan.pdf', Buffer.from(await scan.save())));
  await expect(section(page)).toContainText('een scan zonder tekst');
  await section(page).getByRole('button', { name: 'Vul de uren in' }).click();
  const isCalculatorOpen = (): Promise<boolean> =>
    other.evaluate(() =>
      chrome.extension
        .getViews()
        .some(
          ({ document, location }) =>
            location.pathname === '/sidepanel.html' &&
            document.querySelector('details[data-part="duaal-uurrooster"][open] duaal-uurrooster') !== null,
        ),
    );
  await expect.poll(isCalculatorOpen, { timeout: 15_000 }).toBe(true);
});

test('the page that merges can be used by everybody', async ({ context, extensionOrigin }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${extensionOrigin}/merging.html`);
  await page
    .getByLabel('Bestanden toevoegen')
    .setInputFiles([chosen('a.pdf', await pdf('a')), chosen(`${'lang'.repeat(20)}.txt`, Buffer.from('a'))]);
  await expect(page.getByRole('button', { name: 'Maak een pdf van 1 bestand' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Maak een pdf van 1 bestand' }).click();
  await expect(page.locator('.made')).toBeVisible();
  await expectAccessible(page);
  await page.close();
});
