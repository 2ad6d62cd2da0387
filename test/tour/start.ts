/**
 * `npm start`: builds what is stale, serves the demo site with the calculators, and opens a window with the extension on the
 * practice counter. Without a display it walks the tour headless and keeps serving; `--once` ends after the tour.
 */
import { BrowserMissing } from '../browser/browser-missing';
import { launchWithExtension } from '../browser/launch';
import { buildStale } from '../build';
import { rootPath } from '../build/root';
import { table } from './findings';
import { servePage, type PageServer } from './page-server';
import { agreementAddress, walk } from './walk';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const launch = (headless: boolean) =>
  launchWithExtension({ headless, extensionDir: rootPath('dist/extension/chrome-mv3') });

/** A window to play with; ends when it is closed. */
async function openWindow(server: PageServer): Promise<void> {
  const context = await launch(false);
  const [first] = context.pages();
  await (first ?? (await context.newPage())).goto(agreementAddress);
  await (await context.newPage()).goto(server.address);
  console.log('Close the window to stop.');
  await context.waitForEvent('close', { timeout: 0 });
}

async function walkHeadless(server: PageServer): Promise<void> {
  const context = await launch(true);
  try {
    console.log(table(await walk(context, server.address)));
    console.log('\nThe findings are in dist/tour/findings.json, the screenshots beside it.');
  } finally {
    await context.close();
  }
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });

async function start(once: boolean): Promise<void> {
  await buildStale(['widget', 'rules', 'site', 'counter', 'chrome']);
  const server = await servePage();
  console.log(`The calculators are at ${server.address}`);
  try {
    if (hasDisplay() && !once) {
      await openWindow(server);
    } else {
      await walkHeadless(server);
      if (!once) await stopped();
    }
  } finally {
    await server.close();
  }
}

try {
  await start(process.argv.includes('--once'));
} catch (problem) {
  // a missing browser is a sentence for the reader; anything else is a fault of ours and keeps its trace
  console.error(problem instanceof BrowserMissing ? problem.message : problem);
  process.exitCode = 1;
}
