/** A school day names its number of lesson hours: clock times cannot tell it, and each counts 60 minutes. */
import { judgeEachDay } from '../judge-days';
import { defineRule, detail } from '../rule';

export const lessonHoursUnknown = defineRule({
  id: 'schedule/lesson-hours-unknown',
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['warning'],
  messages: ['unknown'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) =>
    judgeEachDay(schedule, ({ hours }) => (hours.estimated ? detail('warning', 'unknown') : undefined)),
});
