/**
 * Weeks to begin with: the sample of the official annex, and weeks whose average and length are those of a sector (PC 124,
 * PC 311). Each has two school days of eight lesson hours.
 */
import { hours, parseClock, type Block, type CompanyHours, type Day, type Minutes, type Week } from '#core';

export const templateNames = ['official', 'construction', 'retail36', 'retail35', 'classic38'] as const;
export type TemplateName = (typeof templateNames)[number];

export interface Template {
  readonly week: Week;
  /** Of article 5. */
  readonly average: Minutes;
  readonly jointCommittee?: string;
}

/** `08:20-12:00 12:30-16:50`, as it stands in a file. */
const blocks = (text: string): readonly Block[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((block) => {
      const [from, to] = block.split('-').map(parseClock);
      return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    });

const at = (work: string, rest = ''): CompanyHours => ({ blocks: blocks(work), breaks: blocks(rest) });

const lessons: Day = {
  school: { lessonHours: 8, ...at('08:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30') },
};

const weekWith = (tuesday: CompanyHours, wednesday: CompanyHours, friday: CompanyHours): Week => ({
  monday: lessons,
  tuesday: { company: tuesday },
  wednesday: { company: wednesday },
  thursday: lessons,
  friday: { company: friday },
});

const eightHours = at('07:30-12:00 12:30-16:30', '10:00-10:15 15:00-15:15');
const siteDay = at('07:00-12:00 12:30-16:00', '09:30-09:45 14:00-14:15');
const shortDay = at('08:00-12:00 12:30-16:20', '10:00-10:15 14:30-14:45');
const shopDay = at('09:00-12:00 13:00-17:00');
const shopShortDay = at('09:00-12:00 13:00-16:00');
const shopLongDay = at('09:30-12:30 13:30-17:30');
const shopRestDay = at('09:30-12:30 13:30-16:30');

const templates: Readonly<Record<TemplateName, Template>> = {
  official: { week: weekWith(eightHours, eightHours, eightHours), average: hours(38) },
  construction: { week: weekWith(siteDay, siteDay, siteDay), average: hours(38), jointCommittee: '124' },
  retail36: { week: weekWith(shopLongDay, shopLongDay, shopRestDay), average: hours(35), jointCommittee: '311' },
  retail35: { week: weekWith(shopDay, shopShortDay, shopShortDay), average: hours(35), jointCommittee: '311' },
  classic38: { week: weekWith(shortDay, shortDay, shortDay), average: hours(38) },
};

export const templateOf = (name: TemplateName): Template => templates[name];
