/** The elements on paper: all that was answered and found, nothing that can only be clicked, black on white. */
import { readFileSync } from 'node:fs';
import { rootPath } from '../build/root';
import { scriptTag } from '../site/snippets';
import { infoOfPdf, textOfPdf } from './export/poppler';
import { expect, test, type Web } from './hosts/web';

const dossier = (name: string): unknown =>
  (JSON.parse(readFileSync(rootPath(`test/dossiers/${name}.json`), 'utf8')) as { facts: unknown }).facts;

interface Printed {
  readonly pages: number;
  /** Every word on paper with one space between. */
  readonly text: string;
  /** The same, page by page. */
  readonly sheets: readonly string[];
  /** Names of what was found, on the screen. */
  readonly findings: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** An element on a dark page of a school, filled and printed on A4. */
async function print(web: Web, name: string, facts: unknown): Promise<Printed> {
  const head = `<style>html { color-scheme: dark } body { margin: 0; font-family: sans-serif }</style>${scriptTag(web.served, 'widget.iife.js')}`;
  const page = await web.show(head, `<p>Voor de rekenhulp.</p><${name} theme="dark"></${name}><p>Na de rekenhulp.</p>`);
  const element = page.locator(name);
  await expect(page.getByRole('group').first()).toBeVisible();
  await element.evaluate(async (one, given) => {
    await Object.assign(one as HTMLElement & { updateComplete: Promise<boolean> }, { facts: given }).updateComplete;
  }, facts);
  const findings = await element.locator('.finding h4, .finding h5').allInnerTexts();
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
  // afterwards the screen is as it was
  await expect(element.getByRole('button').first()).toBeVisible();
  const text = textOfPdf(pdf);
  const pages = Number(/Pages:\s+(\d+)/.exec(infoOfPdf(pdf))?.[1]);
  return { pages, text: oneLine(text), sheets: text.split('\f').map(oneLine), findings };
}

const controls = /Waarom\?|Voorbeeld|Afdrukken|Maak leeg|Kopieer|Voeg .* toe$|Volgende|Wijzig|Toon uitleg|Choose File/;

/** Long names break over lines, and columns stand beside each other. */
const has = (text: string, words: string): boolean => words.split(/\s+/).every((word) => text.includes(word));

const halfDay = (from: string, to: string): object => ({ from, to });

test('a week stands on paper with its picture, its totals and what was found', async ({ web }) => {
  const { text, findings, pages } = await print(web, 'duaal-uurrooster', dossier('official-sample'));
  for (const told of [
    ...findings,
    ...['14/3/2007', '1/9/2023', '30/6/2024', 'Een OAO is mogelijk', 'Per week, geteld', '40 u', 'De week in beeld'],
    ...['8:20–12:00', '12:30–16:50', '8 lesuren', '10:00–10:15', 'Studiedag', '15/5/2023', '08:00', '16:30'],
    ...['dinsdag 26 december 2023', 'donderdag 31 oktober 2024'],
  ]) {
    expect(has(text, told), told).toBe(true);
  }
  expect(text).not.toMatch(controls);
  expect(text).toMatch(/^Voor de rekenhulp.*Na de rekenhulp\.\s*$/);
  expect(pages).toBeLessThanOrEqual(4);
});

test('a plain week with its remarks fits on one page', async ({ web }) => {
  const school = { lessonHours: 8, blocks: [halfDay('08:20', '12:00'), halfDay('12:50', '16:30')], breaks: [] };
  const company = { blocks: [halfDay('08:00', '12:00'), halfDay('12:30', '16:06')], breaks: [] };
  const week = {
    ...{ monday: { school }, tuesday: { school } },
    ...{ wednesday: { company }, thursday: { company }, friday: { company } },
  };
  const { findings, pages } = await print(web, 'duaal-uurrooster', {
    'learner.birthDate': '2008-03-14',
    'agreement.start': '2026-09-01',
    'agreement.end': '2027-06-30',
    'hours.average': '38:00',
    schedule: { weeks: [week] },
  });
  expect(findings).toHaveLength(2);
  expect(pages).toBe(1);
});

test('no page ends in the picture of a week or in its table', async ({ web }) => {
  const { pages, sheets } = await print(web, 'duaal-uurrooster', dossier('in-order'));
  expect(pages).toBeLessThanOrEqual(2);
  expect(sheets.find((sheet) => sheet.includes('De week in beeld'))).toMatch(/Maandag.*Zaterdag.*Zondag/);
});

test('every week of a cycle stands on paper', async ({ web }) => {
  const { text } = await print(web, 'duaal-uurrooster', dossier('official-two-weekly'));
  expect(text).toContain('De week in beeld: week 1: even weken');
  expect(text).toContain('De week in beeld: week 2: oneven weken');
  expect(text).toContain('18:30');
});

test('an allowance stands on paper month by month', async ({ web }) => {
  const { text, findings, sheets } = await print(web, 'duaal-leervergoeding', {
    ...(dossier('allowance-step-1') as object),
    'agreement.end': '2026-06-30',
  });
  // no heading is the last of its page
  for (const start of [/Maand per maand .*Schooljaar 20/, /Samen .*Per kalenderjaar/, /Premies .*Premie voor/]) {
    expect(
      sheets.filter((sheet) => start.test(sheet)),
      start.source,
    ).toHaveLength(1);
  }
  for (const told of [...findings, '€ 588,70 per maand', 'schatting', 'April 2024', '€ 321,11', 'Premie']) {
    expect(has(text, told), told).toBe(true);
  }
  expect(text).not.toMatch(controls);
});

test('a whole agreement stands on paper, without what was not asked or answered', async ({ web }) => {
  const { text, findings } = await print(web, 'duaal-overeenkomst', dossier('official-sample'));
  const parts = ['Type en opleiding (artikel 1)', 'Arbeidsduur (artikel 5)', 'Leervergoeding (artikel 7)'];
  for (const told of [...findings, ...parts, '6 fouten', 'Ruwbouw duaal', '8:20–12:00', '588,70']) {
    expect(has(text, told), told).toBe(true);
  }
  expect(text).not.toMatch(controls);
  expect(text).not.toMatch(/Rekeningnummer van de leerling|Deeltijdse arbeidsovereenkomst|Opleidingsverstrekker/);
});

test('paper is white and its ink black, on a dark page and in a dark theme', async ({ web }) => {
  const page = await web.show(
    `<style>html { color-scheme: dark; --duaal-text: #eee; --duaal-surface: #111 }</style>${scriptTag(web.served, 'widget.iife.js')}`,
    '<duaal-uurrooster theme="dark"></duaal-uurrooster>',
  );
  await expect(page.getByRole('group').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const look = await page.locator('duaal-uurrooster').evaluate(({ shadowRoot }) => {
    const style = (selector: string): CSSStyleDeclaration | undefined => {
      const found = shadowRoot?.querySelector(selector);
      return found ? getComputedStyle(found) : undefined;
    };
    return [style('.root')?.color, style('.card')?.backgroundColor, style('.card')?.colorScheme];
  });
  expect(look).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 'light']);
});
