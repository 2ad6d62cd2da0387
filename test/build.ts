/**
 * Builds the products and what the tests look at: `npm run build [part…]`, everything when no part is named.
 * Parts: core, widget, chrome, firefox, rules, counter, kits, site, sizes.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { collect } from './catalogue/collect';
import { partNames, parts, type Part, type PartName } from './build/parts';
import { rootPath } from './build/root';
import { fingerprint, isFresh, removeStamp, writeStamp } from './build/stamp';

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Builds one part and prints one line. @throws Error with the output of the tool that failed. */
async function buildPart(name: PartName): Promise<void> {
  const start = performance.now();
  const print = fingerprint(parts[name].inputs);
  removeStamp(name);
  await parts[name].build();
  writeStamp(name, print);
  console.log(`${name.padEnd(8)} built in ${seconds(start)}`);
}

const isStale = (name: PartName): boolean =>
  !existsSync(rootPath(parts[name].output)) || !isFresh(name, fingerprint(parts[name].inputs));

/** The parts with what they need before them. */
function withNeeds(names: readonly PartName[]): readonly PartName[] {
  const needsOf = ({ needs = [] }: Part): readonly string[] => needs;
  const needed = names.flatMap((name) => needsOf(parts[name]));
  const stale = partNames.filter((name) => needed.includes(name) && !names.includes(name) && isStale(name));
  return partNames.filter((name) => names.includes(name) || stale.includes(name));
}

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

const predecessors = ({ needs = [], after = [] }: Part): readonly string[] => [...needs, ...after];

/**
 * Builds all of them, two at a time, also when one fails: the others are wanted by other tests.
 * @param names in an order in which none comes before what it needs
 * @throws Error with every failure.
 */
async function buildAll(names: readonly PartName[]): Promise<void> {
  const failures: string[] = [];
  const limit = pLimit(2);
  const started = new Map<string, Promise<void>>();
  for (const name of names) {
    const before = predecessors(parts[name]).flatMap((other) => started.get(other) ?? []);
    const built = Promise.all(before)
      .then(() => limit(buildPart, name))
      .catch((problem: unknown) => void failures.push(`${name} was not built: ${messageOf(problem)}`));
    started.set(name, built);
  }
  await Promise.all(started.values());
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/**
 * Builds what differs from its sources, and leaves the rest alone.
 * @throws Error with the output of the tools that failed.
 */
export async function buildStale(names: readonly PartName[] = partNames): Promise<void> {
  collect();
  await buildAll(withNeeds(names.filter(isStale)));
}

/** Builds these parts, stale or not. @throws Error with the output of the tools that failed. */
export async function build(names: readonly PartName[] = partNames): Promise<void> {
  collect();
  await buildAll(withNeeds(names));
}

const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !isPart(name));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. Parts: ${partNames.join(', ')}.`);
    return 1;
  }
  try {
    await build(names.length > 0 ? names.filter(isPart) : partNames);
    return 0;
  } catch (problem) {
    console.error(messageOf(problem));
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
