/** The rules on the allowance: those of the allowance checker. */
import { allowanceRules } from './by-part';
import { ruleSet } from './rule-set';

export const allowanceSet = ruleSet(allowanceRules);

export type AllowanceRuleId = (typeof allowanceSet.rules)[number]['id'];
