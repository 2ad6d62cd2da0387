/**
 * `npm run fuzz [number] [seed]`: random dossiers through everything a caller can do with facts. None may throw, and every
 * report is whole. Prints the seed, which repeats the run.
 */
import {
  check,
  createChecker,
  describeFinding,
  describeState,
  nl,
  readDossier,
  rules,
  writeDossier,
  type Facts,
  type Report,
} from '#core';
import { randomChange, randomFacts, randomToday } from './facts';
import { randomOf, type Random } from './random';

/** The run ends after so many failures. */
const shown = 3;

/** One in so many dossiers is also put into words, written and read, and edited: that takes longer than a check. */
const every = 20;

const isWhole = ({ outcomes, counts }: Report): boolean =>
  outcomes.length === rules.length &&
  outcomes.every((outcome, index) => outcome.rule === rules[index]?.id) &&
  counts.error + counts.warning + counts.info + counts.pass + counts.unknown + counts.notApplicable === rules.length;

function putIntoWords({ outcomes }: Report): string {
  return outcomes
    .map((outcome) =>
      outcome.kind === 'finding' ? Object.values(describeFinding(outcome, nl)).join(' ') : describeState(outcome, nl),
    )
    .join('\n');
}

function examine(facts: Facts, random: Random, index: number): void {
  const today = randomToday(random);
  const report = check(facts, { today });
  if (!isWhole(report)) throw new Error('the report is not whole');
  if (index % every !== 0) return;
  if (/undefined|NaN|\{\w+\}/.test(putIntoWords(report))) throw new Error('a sentence has a hole');
  if (!readDossier(JSON.parse(JSON.stringify(writeDossier(facts)))).ok) throw new Error('the dossier is not read back');
  const checker = createChecker(facts, { today });
  for (let edit = 0; edit < 3; edit += 1) checker.update(randomChange(random));
  if (JSON.stringify(checker.report) !== JSON.stringify(check(checker.facts, { today }))) {
    throw new Error('an edited dossier is judged otherwise than a whole one');
  }
}

/** Runs the dossiers until too many fail. @returns the number of failures; each is printed with its facts. */
function fuzz(count: number, seed: number): number {
  const random = randomOf(seed);
  let failures = 0;
  for (let index = 0; index < count && failures < shown; index += 1) {
    const facts = randomFacts(random);
    try {
      examine(facts, random, index);
    } catch (problem) {
      failures += 1;
      console.error(`dossier ${String(index)}: ${String(problem)}\n${JSON.stringify(writeDossier(facts))}`);
    }
  }
  return failures;
}

const count = Number(process.argv[2] ?? 200_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`${String(count)} random dossiers, seed ${String(seed)}`);
const from = performance.now();
const failures = fuzz(count, seed);
const seconds = ((performance.now() - from) / 1000).toFixed(1);
console.log(`${failures === 0 ? 'none failed' : `${String(failures)} failed`} in ${seconds} s`);
process.exitCode = failures === 0 ? 0 : 1;
