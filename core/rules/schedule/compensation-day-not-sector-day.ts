/** Construction (PC 124): compensation days are fixed by date, so a listed day is on the sector's list of its year. */
import { isConstructionRestDay } from '../../calendar/construction-rest-days';
import { listedDays, withCompensationDays } from '../compensation-days';
import { onlySectors } from '../guards';
import { dateValue, listValue } from '../../values/value';
import type { PlainDate } from '../../values/plain-date';
import { defineRule, detail, foundOrPass, type Detail } from '../rule';

const listed = (days: readonly PlainDate[]) => ({ days: listValue(days.map(dateValue)) });

export const compensationDayNotSectorDay = defineRule({
  id: 'schedule/compensation-day-not-sector-day',
  cites: [{ source: 'construction-rest-days', confidence: 'B' }],
  severities: ['warning', 'info'],
  messages: ['not-listed', 'list-unknown'],
  adultEducation: true,
  when: [onlySectors('124'), withCompensationDays],
  needs: ['schedule'],
  check: ({ schedule }) => {
    const days = listedDays(schedule);
    const off = days.filter((day) => isConstructionRestDay(day) === false);
    const open = days.filter((day) => isConstructionRestDay(day) === undefined);
    const details: Detail<'not-listed' | 'list-unknown'>[] = [
      ...(off.length > 0 ? [detail('warning', 'not-listed', listed(off))] : []),
      ...(open.length > 0 ? [detail('info', 'list-unknown', listed(open))] : []),
    ];
    return foundOrPass(details, { fields: ['schedule'] });
  },
});
