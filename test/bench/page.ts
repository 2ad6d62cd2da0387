/** How long the extension takes to recognise a form and to read it again, in a real browser. */
import { chromium } from 'playwright';
import { rolldown } from 'rolldown';
import { findBrowser } from '../browser/find-browser';
import { sandboxOptions } from '../browser/sandbox-options';
import { rootPath } from '../build/root';
import type { ScanTimes } from '../extension/page/scan';
import { medianOf } from './measure';

export interface PageTimes {
  readonly controls: number;
  readonly fields: number;
  /** Milliseconds: median and best of the first scans of fresh pages, of a scan after a row came, of a read after an edit. */
  readonly firstScan: Spread;
  readonly scan: Spread;
  readonly read: Spread;
}

interface Spread {
  readonly median: number;
  readonly best: number;
}

const pages = 9;

const spreadOf = (numbers: readonly number[]): Spread => ({ median: medianOf(numbers), best: Math.min(...numbers) });

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: rootPath('test/extension/page/scan.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

/** Measures in a fresh page each time; what was compiled for one page is not ready for the next. */
export async function pageTimes(): Promise<PageTimes> {
  const script = await bundled();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...sandboxOptions()] });
  const runs: ScanTimes[] = [];
  for (let run = 0; run < pages; run += 1) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    runs.push(await page.evaluate(() => (window as unknown as { measure(): ScanTimes }).measure()));
    await page.close();
  }
  await browser.close();
  return {
    controls: runs[0]?.controls ?? 0,
    fields: runs[0]?.fields ?? 0,
    firstScan: spreadOf(runs.map(({ firstScan }) => firstScan)),
    scan: spreadOf(runs.flatMap(({ scans }) => scans)),
    read: spreadOf(runs.flatMap(({ reads }) => reads)),
  };
}
