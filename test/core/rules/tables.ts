/** Every test table, by rule. */
import type { RuleId } from '#core';
import { allowance } from './allowance';
import { company } from './company';
import { documents } from './documents';
import { hours } from './hours';
import { learner } from './learner';
import { period } from './period';
import { provider } from './provider';
import { schedule } from './schedule';
import { type } from './type';
import { workplace } from './workplace';
import type { RuleRows } from './rows';

/** For a rule whose table is missing, so that a test can name it. */
export const noRows = { pass: [], finding: [], unknown: [], notApplicable: [] } as const;

/** The types demand rows of every rule; a test that runs all the same names the rule that has none. */
export const tables: Readonly<Partial<Record<RuleId, RuleRows>>> = {
  ...type,
  ...learner,
  ...company,
  ...provider,
  ...period,
  ...workplace,
  ...hours,
  ...schedule,
  ...allowance,
  ...documents,
};
