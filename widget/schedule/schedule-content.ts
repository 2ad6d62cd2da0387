/**
 * What a schedule form holds, as texts: those of the fields as they are typed, half ones too. Equal texts are equal
 * content, for undoing.
 */
import type { PlainDate } from '#core';

/** Why the hours of a date differ from those of the week. */
export const exceptionKinds = ['studyDays', 'holidayTraining'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

export type RangeContent = readonly [from: string, to: string];
/** Texts of the fields of a place: switched on, lesson hours, blocks and breaks. */
export type PlaceContent = readonly [boolean, string, readonly RangeContent[], readonly RangeContent[]];
export type DayContent = readonly [school: PlaceContent, company: PlaceContent];
export type WeekContent = readonly DayContent[];
export type ExceptionContent = readonly [ExceptionKind, string, DayContent];
/** What is not of one week: its first Monday, whether weeks are counted, and dates. */
export type RestContent = readonly [string, boolean, readonly PlainDate[], readonly ExceptionContent[]];

export interface ScheduleContent {
  readonly weeks: readonly string[];
  readonly rest: string;
}
