/** `npm run bench`: every figure of speed and memory in one run, on the built core; also in `dist/bench/bench.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { rootPath } from '../build/root';
import { checksByWeeks, explainedChecks, fullChecks, incrementalChecks } from './checks';
import { coldStart } from './cold-start';
import { builtCore } from './core';
import type { Rate } from './measure';
import { memory } from './memory';
import { comparePeers } from './peers';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
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

  const full = fullChecks(core);
  print('full checks a second', shown(full));
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

  const cold = coldStart();
  print(
    'cold start, ms: import, first check, together',
    [cold.importMilliseconds, cold.firstCheckMilliseconds, cold.totalMilliseconds]
      .map((one) => one.toFixed(1))
      .join(', '),
  );

  const peers = await comparePeers(core);
  print('four rules, dossiers a second: core', shown(peers.core));
  print('  publicodes', `${shown(peers.publicodes)}: core ${whole(peers.timesPublicodes)} times`);
  print('  json-rules-engine', `${shown(peers.jsonRulesEngine)}: core ${whole(peers.timesJsonRulesEngine)} times`);

  const heap = memory(core);
  print(`memory after ${whole(heap.dossiers)} dossiers, nothing kept`, `${heap.afterChecksMegabytes.toFixed(1)} MB`);
  print('  keeping the counts of each', `${heap.countsMegabytes.toFixed(1)} MB`);
  print(
    '  one kept report, one kept checker',
    `${heap.reportKilobytes.toFixed(1)} kB, ${heap.checkerKilobytes.toFixed(1)} kB`,
  );

  mkdirSync(rootPath('dist/bench'), { recursive: true });
  const figures = { machine, rules: core.rules.length, full, explained, incremental, weeks, cold, peers, memory: heap };
  writeFileSync(rootPath('dist/bench/bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

await main();
