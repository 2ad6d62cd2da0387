/** The rules on hours and schedule, and on the type of agreement that follows from them: those of the hours calculator. */
import { hoursRules, scheduleRules, typeRules } from './by-part';
import { endBeforeStart } from './period/end-before-start';
import { ruleSet } from './rule-set';

export const scheduleSet = ruleSet([...typeRules, endBeforeStart, ...hoursRules, ...scheduleRules]);

export type ScheduleRuleId = (typeof scheduleSet.rules)[number]['id'];
