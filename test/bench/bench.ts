/** `npm run bench`: every figure of speed and memory in one run, on the built core; also in `dist/bench/bench.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { buildStale } from '../build';
import { rootPath } from '../build/root';
import { checksByWeeks, explainedChecks, fullChecks, incrementalChecks, repeatedChecks } from './checks';
import { coldStarts } from './cold-start';
import { builtCore } from './core';
import { measureFields } from './fields/measure-fields';
import { kitFigures, kitLines } from './kits';
import type { Rate } from './measure';
import { elementFigures } from './elements';
import { memory } from './memory';
import { pageTimes } from './page';
import { overlayFigures, overlayLines } from './overlay';
import { compareKept, compareOneKey, comparePeers } from './peers';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const ratio = (value: number): string => value.toFixed(1);
const shown = ({ median, best }: Rate): string => `${whole(median)} (best round ${whole(best)})`;
const print = (name: string, value: string): void => {
  console.log(`${name.padEnd(46)} ${value}`);
};

async function main(): Promise<void> {
  const core = await builtCore();
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0] ?? 0,
  };
  print(
    'machine',
    `Node ${machine.node}, ${machine.cpu}, ${String(machine.cores)} cores, load ${machine.load.toFixed(1)}`,
  );
  print('rules', String(core.rules.length));

  const repeated = repeatedChecks(core);
  print('full checks a second of a dossier that is open', shown(repeated));
  const full = fullChecks(core);
  print('  of dossiers never seen before', shown(full));
  const explained = explainedChecks(core);
  print('  with every finding in sentences', shown(explained));

  const incremental = incrementalChecks(core);
  print('one-key checks a second, mean of all keys', whole(incremental.perSecond));
  print(
    '  µs: median, p95, a new schedule',
    [incremental.medianMicroseconds, incremental.p95Microseconds, incremental.scheduleMicroseconds]
      .map((one) => one.toFixed(1))
      .join(', '),
  );

  const weeks = checksByWeeks(core);
  for (const [number, microseconds] of Object.entries(weeks)) {
    print(`µs of a full check, ${number} week${number === '1' ? '' : 's'}`, microseconds.toFixed(1));
  }

  const cold = await coldStarts(core);
  for (const [engine, one] of Object.entries(cold)) {
    print(
      `cold start of ${engine}, ms: import, first answer, together`,
      [one.importMilliseconds, one.firstAnswerMilliseconds, one.totalMilliseconds]
        .map((milliseconds) => milliseconds.toFixed(1))
        .join(', '),
    );
  }

  const peers = await comparePeers(core);
  print('four rules, dossiers a second: core', shown(peers.core));
  print('  publicodes', `${shown(peers.publicodes)}: core ${whole(peers.timesPublicodes)} times`);
  print('  json-rules-engine', `${shown(peers.jsonRulesEngine)}: core ${whole(peers.timesJsonRulesEngine)} times`);
  const oneKey = await compareOneKey(core);
  print('one amount changed, µs: core with all its rules', oneKey.core.toFixed(1));
  print('  publicodes, four rules', `${oneKey.publicodes.toFixed(1)}: ${ratio(oneKey.publicodes / oneKey.core)} times`);
  print(
    '  json-rules-engine, four rules',
    `${oneKey.jsonRulesEngine.toFixed(1)}: ${ratio(oneKey.jsonRulesEngine / oneKey.core)} times`,
  );

  const fields = await measureFields();
  for (const [maker, { median, best }] of Object.entries(fields.firstRender)) {
    print(`42 time fields first drawn, ms: ${maker}`, `${median.toFixed(1)} (best round ${best.toFixed(1)})`);
  }
  for (const [number, { median, best }] of Object.entries(fields.key)) {
    print(`a key to the totals of ${number} weeks, ms`, `${median.toFixed(1)} (best ${best.toFixed(1)})`);
  }
  print('layout shift while somebody types', fields.layoutShift.toFixed(3));
  print(
    'heap, KB: a calculator, 1,000 edits, 100 removed',
    [fields.heap.element, fields.heap.edits, fields.heap.removals].map((bytes) => whole(bytes / 1024)).join(', '),
  );

  const heap = await memory(core);
  const keptAnswers = await compareKept(core);
  print(
    'kept answer of four rules, bytes',
    Object.entries<number>({ ...keptAnswers })
      .map(([engine, bytes]) => `${engine} ${whole(bytes)}`)
      .join(', '),
  );
  print(`memory after ${whole(heap.dossiers)} dossiers, nothing kept`, `${heap.afterChecksMegabytes.toFixed(1)} MB`);
  print('  keeping the counts of each', `${heap.countsMegabytes.toFixed(1)} MB`);
  print(
    '  one kept report, one kept checker',
    `${heap.reportKilobytes.toFixed(1)} kB, ${heap.checkerKilobytes.toFixed(1)} kB`,
  );

  const elements = await elementFigures();
  for (const [tag, one] of Object.entries(elements)) {
    print(`${tag}, ms: drawn, after a change`, `${one.firstRender.toFixed(1)}, ${one.change.toFixed(1)}`);
    print(
      '  MB: one, grown by 1,000 changes, by 100 removals',
      [one.weight, one.grownByChanges, one.grownByRemovals].map((megabytes) => megabytes.toFixed(2)).join(', '),
    );
  }

  const page = await pageTimes();
  const milliseconds = ({ median, best }: { readonly median: number; readonly best: number }): string =>
    `${median.toFixed(1)} (best ${best.toFixed(1)})`;
  print(`ms to scan a page of ${String(page.controls)} controls at first`, milliseconds(page.firstScan));
  print('  again, after a row came', milliseconds(page.scan));
  print('  to read it after an edit', milliseconds(page.read));
  await buildStale(['counter', 'kits', 'chrome']);
  const overlay = await overlayFigures();
  for (const [name, value] of overlayLines(overlay)) print(name, value);
  const kits = await kitFigures();
  for (const [name, value] of kitLines(kits)) print(name, value);

  mkdirSync(rootPath('dist/bench'), { recursive: true });
  const figures = {
    machine,
    rules: core.rules.length,
    ...{ repeated, full, explained, incremental, weeks, cold, peers, oneKey, elements, fields, overlay, kits },
    memory: { ...heap, keptAnswers },
    page,
  };
  writeFileSync(rootPath('dist/bench/bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

await main();
