/** Every rule, in the order of the catalogue. */
import {
  allowanceRules,
  companyRules,
  documentsRules,
  hoursRules,
  learnerRules,
  periodRules,
  providerRules,
  scheduleRules,
  typeRules,
  workplaceRules,
} from './by-part';

export const rules = [
  ...typeRules,
  ...learnerRules,
  ...companyRules,
  ...providerRules,
  ...periodRules,
  ...workplaceRules,
  ...hoursRules,
  ...scheduleRules,
  ...allowanceRules,
  ...documentsRules,
] as const;

/** The path of a rule file is the name of its rule. */
export type RuleId = (typeof rules)[number]['id'];
