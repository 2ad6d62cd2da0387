/** Every rule, in the order of the catalogue. Written by `npm run collect`; do not edit by hand. */
import { workplaceHoursTooLow as typeWorkplaceHoursTooLow } from './type/workplace-hours-too-low';
import { endBeforeStart as periodEndBeforeStart } from './period/end-before-start';
import { averageAbove38 as hoursAverageAbove38 } from './hours/average-above-38';

export const rules = [
  typeWorkplaceHoursTooLow,
  periodEndBeforeStart,
  hoursAverageAbove38,
] as const;

/** The path of a rule file is the name of its rule. */
export type RuleId = (typeof rules)[number]['id'];
