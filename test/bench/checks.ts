/** Checks a second: whole dossiers, whole with every finding in words, and after a change of one fact. */
import type { FactChanges, FactKey, Facts } from '#core';
import { completeAgreements } from './agreements';
import type { Core } from './core';
import { measuredRounds, medianOf, rate, warmUpRounds, type Rate } from './measure';

const dossiersPerRound = 400;

const today = (core: Core) => ({ today: core.isoDate('2024-09-15') });

/** Every dossier is checked once in its life, as when a file is opened: no answer about its schedule is known yet. */
const fresh = (round: number, weeks?: number): Facts[] => completeAgreements(dossiersPerRound, round + 1, weeks);

/** All rules on complete dossiers, none of which was seen before. */
export const fullChecks = (core: Core): Rate => {
  const options = today(core);
  return rate(fresh, (facts) => core.check(facts, options));
};

/** All rules on a complete dossier, again and again, as a form that is open: every rule runs, the schedule is known. */
export const repeatedChecks = (core: Core): Rate => {
  const options = today(core);
  const [facts = {}] = completeAgreements(1, 1);
  const again = Array.from({ length: dossiersPerRound * 5 }, () => facts);
  return rate(
    () => again,
    (one) => core.check(one, options),
  );
};

/** All rules, and every finding in Dutch sentences. */
export const explainedChecks = (core: Core): Rate => {
  const options = today(core);
  return rate(fresh, (facts) =>
    core
      .check(facts, options)
      .outcomes.map((outcome) => (outcome.kind === 'finding' ? core.describeFinding(outcome, core.nl) : outcome)),
  );
};

/** Microseconds of a full check by the number of weeks in the schedule, each in the best of its rounds. */
export const checksByWeeks = (core: Core): Readonly<Record<string, number>> => {
  const options = today(core);
  return Object.fromEntries(
    [1, 2, 4, 52].map((weeks) => {
      const pool = Array.from({ length: 4 }, (_, index) => completeAgreements(50, index + 1, weeks));
      const { best } = rate(
        (round) => structuredClone(pool[round % pool.length] ?? []),
        (facts) => core.check(facts, options),
      );
      return [String(weeks), 1e6 / best];
    }),
  );
};

export interface Incremental {
  readonly perSecond: number;
  readonly medianMicroseconds: number;
  readonly p95Microseconds: number;
  /** Median of a new schedule alone, the change that most rules read. */
  readonly scheduleMicroseconds: number;
}

interface Edit {
  readonly key: FactKey;
  readonly microseconds: number;
}

function edit(core: Core, facts: Facts, others: readonly Facts[]): Edit[] {
  const checker = core.createChecker(facts, today(core));
  return core.factKeys.map((key, index) => {
    const changes: FactChanges = { [key]: others[index % others.length]?.[key] };
    const from = performance.now();
    checker.update(changes);
    return { key, microseconds: (performance.now() - from) * 1000 };
  });
}

/** Every fact of a complete dossier in turn gets the value of another dossier: one key a time. */
export function incrementalChecks(core: Core): Incremental {
  const edits: Edit[] = [];
  for (let round = 0; round < warmUpRounds + measuredRounds; round += 1) {
    const dossiers = completeAgreements(60, 1000 + round);
    const others = dossiers.slice(30);
    const ofRound = dossiers.slice(0, 30).flatMap((facts) => edit(core, facts, others));
    if (round >= warmUpRounds) edits.push(...ofRound);
  }
  const all = edits.map(({ microseconds }) => microseconds).toSorted((a, b) => a - b);
  return {
    perSecond: (all.length / all.reduce((sum, one) => sum + one, 0)) * 1e6,
    medianMicroseconds: medianOf(all),
    p95Microseconds: all[Math.floor(all.length * 0.95)] ?? 0,
    scheduleMicroseconds: medianOf(
      edits.filter(({ key }) => key === 'schedule').map(({ microseconds }) => microseconds),
    ),
  };
}
