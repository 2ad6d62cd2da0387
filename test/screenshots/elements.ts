/** `npm run screenshots`: every element at three widths, light and dark, as PNG files in `dist/screenshots/elements`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../browser/find-browser';
import { sandboxOptions } from '../browser/sandbox-options';
import { buildStale } from '../build';
import { rootPath } from '../build/root';
import { servePage } from '../tour/page-server';

const folder = rootPath('dist/screenshots/elements');

interface Scene {
  readonly name: string;
  /** Page of the demo site. */
  readonly page: string;
  readonly element: string;
  /** Facts of a sample dossier; an empty element without. */
  readonly dossier?: string;
  readonly theme?: string;
}

const scenes: readonly Scene[] = [
  { name: 'schedule', page: 'uurrooster.html', element: 'duaal-uurrooster', dossier: 'official-sample' },
  { name: 'schedule-empty', page: 'uurrooster.html', element: 'duaal-uurrooster' },
  { name: 'allowance', page: 'leervergoeding.html', element: 'duaal-leervergoeding', dossier: 'allowance-step-2' },
  { name: 'agreement', page: 'overeenkomst.html', element: 'duaal-overeenkomst', dossier: 'official-sample' },
  {
    name: 'allowance-flemish',
    page: 'fr/leervergoeding.html',
    element: 'duaal-leervergoeding',
    dossier: 'allowance-step-2',
    theme: 'vlaams',
  },
];
const widths = [360, 768, 1280] as const;
const schemes = ['light', 'dark'] as const;

async function shoot(browser: Browser, address: string, scene: Scene, width: number, scheme: 'light' | 'dark') {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, locale: 'nl-BE' });
  await page.goto(address + scene.page);
  const element = page.locator(scene.element);
  await element.getByRole('group').first().waitFor();
  const facts: unknown =
    scene.dossier && JSON.parse(readFileSync(rootPath(`test/dossiers/${scene.dossier}.json`), 'utf8'));
  await element.evaluate(
    (shown, given) => {
      const { theme, facts: all } = given;
      Object.assign(shown, { today: '2026-11-24', ...(theme && { theme }), ...(all !== undefined && { facts: all }) });
    },
    { theme: scene.theme, facts },
  );
  // the column with the result is as high as the window at most, and scrolls
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await page.screenshot({ path: `${folder}/${scene.name}-${scheme}-${String(width)}.png`, fullPage: true });
  await page.close();
}

/** Takes them all. @throws BrowserMissing when there is no browser. */
async function shootElements(): Promise<void> {
  await buildStale(['widget', 'rules', 'site']);
  mkdirSync(folder, { recursive: true });
  const server = await servePage();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...sandboxOptions()] });
  try {
    for (const scene of scenes) {
      for (const scheme of schemes) {
        for (const width of widths) await shoot(browser, server.address, scene, width, scheme);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log('The screenshots of the elements are in dist/screenshots/elements.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await shootElements();
