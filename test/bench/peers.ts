/** The same four rules in the core, in publicodes and in json-rules-engine, on the same cases: first alike, then timed. */
import type { Cents } from '#core';
import { completeAgreements } from './agreements';
import type { Core } from './core';
import { medianOf, rate, rateAsync, type Rate } from './measure';
import { bytesKept } from './memory';
import { caseOf, type Case } from './subset/case';
import { inCore } from './subset/in-core';
import { inJsonRulesEngine } from './subset/in-json-rules-engine';
import { inPublicodes } from './subset/in-publicodes';

export interface Peers {
  readonly rules: number;
  /** Dossiers a second, all four rules each. */
  readonly core: Rate;
  readonly publicodes: Rate;
  readonly jsonRulesEngine: Rate;
  /** How many times faster the core is, median against median. */
  readonly timesPublicodes: number;
  readonly timesJsonRulesEngine: number;
}

const cases = (): Case[] => completeAgreements(400, 42).flatMap((facts) => caseOf(facts) ?? []);

const engines = (core: Core) => ({
  core: inCore(core),
  publicodes: inPublicodes(),
  jsonRulesEngine: inJsonRulesEngine(core),
});

/** @throws Error when the engines do not find the same: then there is nothing to compare. */
export async function comparePeers(core: Core): Promise<Peers> {
  const all = cases();
  const { core: ours, publicodes, jsonRulesEngine } = engines(core);
  for (const one of all) {
    const answers = [
      ours.found(ours.answer(one)),
      publicodes.found(publicodes.answer(one)),
      jsonRulesEngine.found(await jsonRulesEngine.answer(one)),
    ].map((found) => JSON.stringify(found));
    if (new Set(answers).size > 1) throw new Error(`the engines differ: ${answers.join(' ')} ${JSON.stringify(one)}`);
  }
  const repeated = Array.from({ length: 20 }, () => all).flat();
  const rates = {
    core: rate(() => repeated, ours.answer),
    publicodes: rate(() => all, publicodes.answer),
    jsonRulesEngine: await rateAsync(all, jsonRulesEngine.answer),
  };
  return {
    rules: 4,
    ...rates,
    timesPublicodes: rates.core.median / rates.publicodes.median,
    timesJsonRulesEngine: rates.core.median / rates.jsonRulesEngine.median,
  };
}

export interface ByEngine {
  readonly core: number;
  readonly publicodes: number;
  readonly jsonRulesEngine: number;
}

const changes = 2000;

/** Two amounts in turn, as somebody who corrects a digit. */
const amountAt = (core: Core, index: number): Cents => core.cents(60_050 + (index % 2) * 10);

async function microsecondsEach(work: (index: number) => unknown): Promise<number> {
  const each: number[] = [];
  for (let index = 0; index < changes; index += 1) {
    const from = performance.now();
    await work(index);
    if (index >= changes / 2) each.push((performance.now() - from) * 1000);
  }
  return medianOf(each);
}

/** Median microseconds until the answer is there when the amount of the allowance changes; the core judges all its rules. */
export async function compareOneKey(core: Core): Promise<ByEngine> {
  const [one] = cases();
  if (!one) throw new Error('no case that the engines can compare');
  const checker = core.createChecker(one.facts, { today: core.isoDate('2024-09-15') });
  const { publicodes, jsonRulesEngine } = engines(core);
  const corrected = (index: number): Case => ({ ...one, amount: amountAt(core, index) });
  return {
    core: await microsecondsEach((index) => checker.update({ 'allowance.amount': amountAt(core, index) })),
    publicodes: await microsecondsEach((index) => publicodes.answer(corrected(index))),
    jsonRulesEngine: await microsecondsEach((index) => jsonRulesEngine.answer(corrected(index))),
  };
}

/** Bytes of what each engine hands back for the four rules, when somebody keeps it. */
export async function compareKept(core: Core): Promise<ByEngine> {
  const all = cases();
  const { core: ours, publicodes, jsonRulesEngine } = engines(core);
  const each = async (answer: (one: Case) => unknown): Promise<number> => {
    // what an engine remembers of its first answers is no part of an answer
    for (const one of all) await answer(one);
    return (await bytesKept(all, answer)) / all.length;
  };
  return {
    core: await each(ours.answer),
    publicodes: await each(publicodes.answer),
    jsonRulesEngine: await each(jsonRulesEngine.answer),
  };
}
