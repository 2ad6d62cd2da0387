/** Time fields in Chromium: the calculator with all its totals beside the bare fields of three libraries. */
import { chromium, type Page } from 'playwright';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { installedBrowser } from '../../browser/find-browser';
import { sandboxOptions } from '../../browser/sandbox-options';
import { rootPath } from '../../build/root';
import { run } from '../../build/run';
import { medianOf } from '../measure';
import type { FieldMaker, firstRenders, heap, keyTimes, layoutShift, watchLayout } from './page';

interface Measured {
  readonly median: number;
  readonly best: number;
}

export interface FieldFigures {
  /** Milliseconds until a week of time fields is laid out. */
  readonly firstRender: Readonly<Record<FieldMaker, Measured>>;
  /** Milliseconds from a key to totals that are laid out, by the number of weeks. */
  readonly key: Readonly<Record<'1' | '52', Measured>>;
  /** Cumulative, while a reader types; 0 is nothing. */
  readonly layoutShift: number;
  /** Bytes. */
  readonly heap: Awaited<ReturnType<typeof heap>>;
}

declare const fields: {
  readonly firstRenders: typeof firstRenders;
  readonly keyTimes: typeof keyTimes;
  readonly watchLayout: typeof watchLayout;
  readonly layoutShift: typeof layoutShift;
  readonly heap: typeof heap;
};

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the built page on this machine alone. */
async function serve(): Promise<{ readonly address: string; readonly close: () => void }> {
  const folder = rootPath('dist/bench/fields');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(`${folder}${path}`).then(
      (content) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}/index.html`,
    close: () => {
      server.close();
    },
  };
}

const measured = (times: readonly number[]): Measured => ({ median: medianOf(times), best: Math.min(...times) });

/** Types times, a mistake among them, as a reader does. */
async function shiftWhileTyping(page: Page): Promise<number> {
  await page.evaluate(() => fields.watchLayout());
  for (const text of ['825', 'acht', '2030', '8']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  return page.evaluate(async () => {
    // moves are told after the frame in which they happened
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return fields.layoutShift();
  });
}

/** @throws Error with the output of the build when the page cannot be made. */
export async function measureFields(): Promise<FieldFigures> {
  const built = await run('vite', ['build', '--config', 'test/bench/fields/vite.config.ts', '--logLevel', 'error']);
  if (built.code !== 0) throw new Error(built.output);
  const server = await serve();
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...sandboxOptions(), '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.address);
    await page.waitForFunction(() => 'fields' in globalThis);
    const first = async (maker: FieldMaker): Promise<Measured> =>
      measured(await page.evaluate((one) => fields.firstRenders(one), maker));
    const key = async (weeks: number): Promise<Measured> =>
      measured(await page.evaluate((count) => fields.keyTimes(count), weeks));
    return {
      firstRender: {
        calculator: await first('calculator'),
        shoelace: await first('shoelace'),
        'web-awesome': await first('web-awesome'),
        lion: await first('lion'),
      },
      key: { '1': await key(1), '52': await key(52) },
      layoutShift: await shiftWhileTyping(page),
      heap: await page.evaluate(() => fields.heap()),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
