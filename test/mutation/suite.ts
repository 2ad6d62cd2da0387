/** The tests of a bundle as plain functions: what `describe` and `it` of its test files declare, in their order. */
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { expect } from 'vitest';

export interface Test {
  /** Its names from the outside in; equal ones are numbered. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...row: readonly unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;

/** A name with the first values of its row. */
const named = (name: string, row: readonly unknown[]): string => {
  let next = 0;
  return name.replace(/%s/g, () => String(row[next++]));
};

const each =
  (declare: Declare) =>
  (rows: readonly unknown[]): Declare =>
  (name, body) => {
    for (const given of rows) {
      const row: readonly unknown[] = Array.isArray(given) ? given : [given];
      declare(named(name, row), () => body(...row));
    }
  };

/** Random cases enough to notice a fault in what every case does; a rarer fault wants a row of its own. */
const mostCases = 10;

/** The same cases for every mutant, and few of them, because the same properties are asked thousands of times. */
const assertOnFew = (property: fc.IRawProperty<unknown>, { numRuns = mostCases }: fc.Parameters = {}) =>
  fc.assert(property, { numRuns: Math.min(numRuns, mostCases), seed: 1 });

const fastCheck = { ...fc, assert: assertOnFew };
const requireHere = createRequire(import.meta.url);

/** Reads the code of a bundle once; each call evaluates all of it anew and gives its tests. */
export function suiteOf(code: string): () => readonly Test[] {
  const script = new Script(`(function (require) {${code}\n})`);
  const load = script.runInThisContext() as (require: (id: string) => unknown) => void;
  return () => {
    const tests: Test[] = [];
    const names: string[] = [];
    const seen = new Map<string, number>();
    const it: Declare = (name, run) => {
      const full = [...names, name].join(' > ');
      const number = (seen.get(full) ?? 0) + 1;
      seen.set(full, number);
      tests.push({ id: `${full} ${String(number)}`, run });
    };
    const describe: Declare = (name, body) => {
      names.push(name);
      body();
      names.pop();
    };
    const modules = new Map<string, unknown>([
      ['fast-check', { ...fastCheck, default: fastCheck }],
      [
        'vitest',
        {
          expect,
          it: Object.assign(it, { each: each(it) }),
          describe: Object.assign(describe, { each: each(describe) }),
        },
      ],
    ]);
    load((id) => modules.get(id) ?? requireHere(id));
    return tests;
  };
}
