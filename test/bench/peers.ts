/** The same four rules in the core, in publicodes and in json-rules-engine, on the same cases: first alike, then timed. */
import { completeAgreements } from './agreements';
import type { Core } from './core';
import { rate, rateAsync, type Rate } from './measure';
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

/** @throws Error when the engines do not find the same: then there is nothing to compare. */
export async function comparePeers(core: Core): Promise<Peers> {
  const all = cases();
  const [ours, publicodes, jsonRulesEngine] = [inCore(core), inPublicodes(), inJsonRulesEngine(core)];
  for (const one of all) {
    const answers = [ours(one), publicodes(one), await jsonRulesEngine(one)].map((found) => JSON.stringify(found));
    if (new Set(answers).size > 1) throw new Error(`the engines differ: ${answers.join(' ')} ${JSON.stringify(one)}`);
  }
  const repeated = Array.from({ length: 20 }, () => all).flat();
  const rates = {
    core: rate(() => repeated, ours),
    publicodes: rate(() => all, publicodes),
    jsonRulesEngine: await rateAsync(all, jsonRulesEngine),
  };
  return {
    rules: 4,
    ...rates,
    timesPublicodes: rates.core.median / rates.publicodes.median,
    timesJsonRulesEngine: rates.core.median / rates.jsonRulesEngine.median,
  };
}
