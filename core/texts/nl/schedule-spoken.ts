/** The Dutch of the hours calculator. */
import type { ScheduleSpoken } from '../spoken';
import { nlCommon } from './common';
import { nlCommonWidget } from './common-widget';
import { nlDates } from './dates';
import { nlExport } from './export';
import { hours } from './hours';
import { endBeforeStart } from './period';
import { schedule } from './schedule';
import { nlScheduleWidget } from './schedule-widget';
import { nlSteps } from './steps';
import { agreementType } from './type';

export const nlScheduleSpoken: ScheduleSpoken = {
  texts: {
    ...nlCommon,
    rules: { ...agreementType, 'period/end-before-start': endBeforeStart, ...hours, ...schedule },
  },
  words: { ...nlCommonWidget, export: nlExport, schedule: nlScheduleWidget },
  calculations: { dates: nlDates, steps: nlSteps },
};
