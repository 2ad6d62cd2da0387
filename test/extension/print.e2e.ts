/** The dossier on paper: the agreement by its name, all that was found and is known, nothing that can only be clicked. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { infoOfPdf, textOfPdf } from '../widget/export/poppler';
import { openAgreement } from './on-counter';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const print = (panel: Page, height: string): Promise<Buffer> =>
  panel.pdf({ width: '21cm', height, margin: { top: '1.5cm', right: '1.5cm', bottom: '1.5cm', left: '1.5cm' } });

const controls =
  /Waarom\?|Toon op de pagina|Regel uitzetten|Afdrukken|Bewaar als|Bestand kiezen|Instellingen|Rekenhulpen|nog niet gekozen|Toon alle/;

test('the dossier is printed whole, and no finding is cut in two', async ({ page, open }) => {
  await openAgreement(page);
  await fillCounter(page, officialSample);
  const panel = await open('sidepanel');
  await panel.emulateMedia({ colorScheme: 'dark' });
  await expect(panel.locator('[data-outcome=finding]').first()).toBeVisible();
  const mentor = panel.getByRole('textbox', { name: 'Rijksregisternummer van de mentor' });
  await mentor.fill('75.05.20-123.14');
  await mentor.press('Enter');
  await expect(panel.locator('[data-part=typed] summary')).toHaveText('Door u ingevuld (1)');

  const cards = panel.locator('.finding');
  const findings = await cards.evaluateAll((all) =>
    all.map((one) =>
      [...one.querySelectorAll('h3, p')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ),
  );
  expect(findings.length).toBeGreaterThan(5);
  const pdf = await print(panel, '29.7cm');
  const text = textOfPdf(pdf);
  // on low sheets many a one ends within the findings
  for (const height of ['8cm', '9cm', '10cm', '11cm']) {
    const sheets = textOfPdf(await print(panel, height))
      .split('\f')
      .map(oneLine);
    for (const finding of findings) {
      const whole = sheets.filter((sheet) => finding.every((sentence) => sheet.includes(sentence)));
      expect(whole, `${height}: ${finding[0] ?? ''}`).toHaveLength(1);
    }
  }
  for (const told of [
    ...['Belangrijke data', '30 juni 2024', 'De overeenkomst eindigt', 'Afgedrukt op', 'Ruwbouw duaal'],
    ...[
      '75.05.20-123.14 (zelf ingevuld)',
      'BE71 0961 2345 6769',
      'Nog niet na te kijken',
      'In orde',
      'Niet van toepassing',
    ],
  ])
    expect(oneLine(text)).toContain(told);
  expect(oneLine(text)).not.toMatch(controls);
  expect(Number(/Pages:\s+(\d+)/.exec(infoOfPdf(pdf))?.[1])).toBeLessThanOrEqual(6);

  // afterwards the screen is as it was
  await expect(panel.locator('.paper')).toBeEmpty();
  await expect(cards.first()).toBeVisible();
});

test('paper is white and its ink black, also where the screen is dark', async ({ open }) => {
  const panel = await open('sidepanel');
  await panel.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const look = await panel.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('a schedule is printed day by day, and what the screen has just said is not', async ({ page, open }) => {
  await page.goto('about:blank');
  const panel = await open('sidepanel');
  const dossier = fileURLToPath(new URL('../dossiers/official-sample.json', import.meta.url));
  await panel.getByLabel('Dossier openen', { exact: true }).setInputFiles(dossier);
  await expect(panel.locator('[data-outcome=finding]').first()).toBeVisible();
  const text = textOfPdf(await print(panel, '29.7cm'));
  for (const day of ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'])
    expect(text).toMatch(new RegExp(`^(Uurrooster)?\\s*${day}: (school|onderneming) `, 'm'));
  // what a finding says of each day as well
  expect(text).toMatch(/^\s*4\sjanuari 2024: op de lijst/m);
  expect(text).toMatch(/\(zelf ingevuld\)/);
  expect(text).toMatch(/^\s*Duaalwijzer: dossier/);
  expect(text).not.toMatch(/Het dossier is geopend|Ongedaan maken/);
});
