/**
 * Newer amounts of the allowance that a user adds: JSON, `{ "duaalwijzer-law": 1, "allowance": [{ "from": "2027-01-01",
 * "minimumIncome": "2278.28", "source": "…" }] }`, or with the three `steps` instead of the minimum income they follow
 * from. A file is refused as a whole, with the path and the reason of each problem.
 */
import * as z from 'zod/mini';
import type { UserAmount } from '../allowance/amounts';
import { amountsFrom, type AllowanceAmounts } from '../law/allowance-amounts';
import { parseMoney, type Cents } from '../values/money';
import { dayOf, parsePlainDate, type PlainDate } from '../values/plain-date';
import { fault, parsed, problemsOf, readText, shape, type FileProblem } from './file';

export const userAmountsVersion = 1;

/** What is wrong at a place in a file; `texts` turns it into a sentence. */
export const amountFaults = [
  'json',
  'shape',
  'version',
  'unknown-key',
  'list',
  'date',
  'first-of-month',
  'twice',
  'money',
  'income-or-steps',
  'ascending',
  'source',
] as const;
export type AmountFault = (typeof amountFaults)[number];
export type AmountProblem = FileProblem<AmountFault>;

export type UserAmountsReading =
  | { readonly ok: true; readonly amounts: readonly UserAmount[] }
  | { readonly ok: false; readonly problems: readonly AmountProblem[] };

interface Row {
  readonly from: PlainDate;
  readonly minimumIncome?: Cents;
  readonly steps?: AllowanceAmounts['steps'];
  readonly source: string;
}

const positive = (text: string): Cents | undefined => {
  const amount = parseMoney(text);
  return amount === 0 ? undefined : amount;
};

/** Every index so far began on the first of a month; so does the first of September. */
export const isFirstOfMonth = (date: PlainDate): boolean => dayOf(date) === 1;

const hasOneBasis = ({ minimumIncome, steps }: object & { minimumIncome?: unknown; steps?: unknown }): boolean =>
  (minimumIncome === undefined) !== (steps === undefined);

const isAscending = (steps: AllowanceAmounts['steps']): boolean => steps[1] < steps[2] && steps[2] < steps[3];

function schema() {
  const money = () => parsed('money', positive);
  const steps = z
    .strictObject({ 1: money(), 2: money(), 3: money() }, shape())
    .check(z.refine(isAscending, fault('ascending')));
  const row = z
    .strictObject(
      {
        from: parsed('date', parsePlainDate).check(z.refine(isFirstOfMonth, fault('first-of-month'))),
        minimumIncome: z.optional(money()),
        steps: z.optional(steps),
        source: z.string(fault('source')).check(z.trim(), z.minLength(1, fault('source'))),
      },
      shape(),
    )
    .check(z.refine(hasOneBasis, fault('income-or-steps')));
  return z.strictObject(
    { 'duaalwijzer-law': z.literal(userAmountsVersion, fault('version')), allowance: z.array(row, fault('list')) },
    shape(),
  );
}

/** Places of rows whose day was there before. */
function twice(rows: readonly Row[]): AmountProblem[] {
  return rows.flatMap(({ from }, index) =>
    rows.findIndex((row) => row.from === from) < index
      ? [{ path: `allowance.${String(index)}.from`, fault: 'twice' as const, received: JSON.stringify(from) }]
      : [],
  );
}

/** An amount marked as the user’s own; `source` says where it stands. */
export const userAmount = (from: PlainDate, value: AllowanceAmounts, source: string): UserAmount => ({
  from,
  value,
  cites: { source: 'own-amount', at: source, confidence: 'C' },
  status: 'published',
  origin: 'user',
});

function amountOf({ from, minimumIncome, steps, source }: Row): UserAmount[] {
  const value = minimumIncome === undefined ? steps && { steps } : amountsFrom(minimumIncome);
  return value ? [userAmount(from, value, source)] : [];
}

/** Reads amounts that were already parsed from JSON. Changes nothing, never throws. */
export function readUserAmounts(content: unknown): UserAmountsReading {
  const result = z.safeParse(schema(), content);
  if (!result.success) return { ok: false, problems: problemsOf(result.error.issues, content, amountFaults) };
  const rows = result.data.allowance as readonly Row[];
  const problems = twice(rows);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, amounts: rows.flatMap(amountOf) };
}

/** Reads the text of a file with amounts. */
export const readUserAmountsText = (text: string): UserAmountsReading => readText(text, readUserAmounts);
