/** The shape of a language for the hours calculator. Sentences name their values in braces. */
import type { Place } from '../schedule/schedule';

/** Weeks to begin with. */
type ScheduleTemplate = 'official' | 'construction' | 'retail36' | 'retail35' | 'classic38';

type CalendarMark = 'publicHoliday' | 'schoolHoliday' | 'sectorDay' | 'exception' | 'noHours' | 'outside';

export interface ScheduleWidgetTexts {
  readonly label: string;
  readonly learner: {
    readonly heading: string;
    readonly birthDate: string;
    readonly age: string;
    readonly minor: string;
    readonly adult: string;
    readonly ageUnknown: string;
    readonly start: string;
    readonly end: string;
    readonly jointCommittee: string;
    readonly jointCommitteeHint: string;
    readonly average: string;
    readonly averageHint: string;
    readonly dateHint: string;
  };
  readonly tools: {
    readonly templates: string;
    readonly paste: string;
  };
  readonly templates: {
    readonly heading: string;
    readonly hint: string;
    readonly names: Readonly<Record<ScheduleTemplate, string>>;
    readonly notes: Readonly<Record<ScheduleTemplate, string>>;
    /** Read out afterwards: `{name}`. */
    readonly applied: string;
  };
  readonly paste: {
    readonly field: string;
    readonly hint: string;
    readonly place: string;
    readonly firstDay: string;
    readonly preview: string;
    /** Day, place, hours, breaks, lesson hours. */
    readonly columns: readonly [string, string, string, string, string];
    /** Read out while something is pasted: `{count}`. */
    readonly understood: string;
    readonly nothing: string;
    /** `{cells}`. */
    readonly unread: string;
    readonly apply: string;
    readonly cancel: string;
    readonly applied: string;
  };
  readonly week: {
    readonly heading: string;
    readonly hint: string;
    readonly shown: string;
    readonly even: string;
    readonly odd: string;
    /** A week of a cycle: `{number}`. */
    readonly numbered: string;
    readonly order: string;
    readonly evenOdd: string;
    readonly fromMonday: string;
    readonly firstWeek: string;
    readonly firstWeekHint: string;
    /** Where every week is the same still. */
    readonly addFirst: string;
    readonly add: string;
    /** `{number}` and `{like}`. */
    readonly added: string;
    /** `{number}`. */
    readonly remove: string;
    readonly removeShort: string;
    /** `{number}`. */
    readonly removed: string;
    /** `{from}` and `{to}`. */
    readonly copy: string;
    readonly copied: string;
  };
  readonly exceptions: {
    readonly heading: string;
    readonly hint: string;
    readonly kinds: Readonly<Record<'studyDays' | 'holidayTraining', string>>;
    readonly add: Readonly<Record<'studyDays' | 'holidayTraining', string>>;
    readonly dateHint: string;
    /** `{day}`. */
    readonly remove: string;
    readonly removed: string;
  };
  readonly day: {
    readonly places: Readonly<Record<Place, string>>;
    /** Name of the button that opens the hours at a place: `{place}` and `{day}`. */
    readonly toggle: string;
    readonly parts: readonly [string, string];
    /** A third and later block of hours. */
    readonly extraPart: string;
    readonly from: string;
    readonly until: string;
    /** Name of one time: `{day}`, `{place}`, `{part}` and `{side}`. */
    readonly time: string;
    readonly pause: string;
    readonly numberedPause: string;
    readonly addPause: string;
    readonly addPauseName: string;
    readonly addBlock: string;
    readonly addBlockName: string;
    readonly removePause: string;
    readonly lessonHours: string;
    readonly lessonHoursName: string;
    readonly free: string;
    readonly counted: string;
    readonly clock: string;
    readonly copy: string;
    readonly copyName: string;
    readonly copyTo: string;
    /** The days from Monday to Friday at once. */
    readonly copyToWorkingDays: string;
    readonly copied: string;
    readonly remarks: readonly [string, string];
  };
  readonly calendar: {
    readonly previous: string;
    readonly next: string;
    readonly hint: string;
    readonly key: string;
    readonly chosen: string;
    readonly letters: Readonly<Record<CalendarMark, string>>;
    readonly marks: Readonly<Record<CalendarMark, string>>;
  };
  readonly picture: {
    readonly heading: string;
    /** Where there are more weeks: `{week}`. */
    readonly headingOfWeek: string;
    /** Name of the picture: `{days}` with hours. */
    readonly label: string;
    readonly asTable: string;
    readonly table: string;
    /** Day, school, company, breaks, counted, remarks. */
    readonly columns: readonly [string, string, string, string, string, string];
    /** Night and Sunday of a minor, of everybody, and the night alone: `{from}` and `{to}`. */
    readonly restOfMinor: string;
    readonly rest: string;
    readonly night: string;
  };
  readonly rest: {
    readonly heading: string;
    /** Beside the heading: `{days}`. */
    readonly count: string;
    readonly hint: string;
    readonly date: string;
    readonly add: string;
    readonly remove: string;
    readonly list: string;
    readonly added: string;
    readonly removed: string;
  };
  readonly result: {
    readonly heading: string;
    readonly empty: string;
    readonly typeOpen: string;
    readonly typeOpenWhy: string;
    readonly fullType: string;
    readonly fullTypeWhy: string;
    readonly partType: string;
    readonly partTypeWhy: string;
    readonly counted: string;
    readonly countedWhy: string;
    readonly clock: string;
    readonly clockWhy: string;
    readonly school: string;
    readonly company: string;
    readonly mean: string;
    readonly estimated: string;
    readonly compensation: string;
    readonly compensationOpen: string;
    readonly compensationNone: string;
    /** `{highest}`. */
    readonly needed: string;
    /** `{lowest}` and `{highest}`. */
    readonly neededRange: string;
    /** `{days}`. */
    /** The number is that of the sector. */
    readonly compensationSector: string;
    readonly compensationYear: string;
    /** Hours in the company on a line: `{workplace}` and `{minimum}`. */
    readonly bar: string;
    /** Beside the line of the least hours: `{minimum}`. */
    readonly minimum: string;
    /** Button that opens the steps. */
    readonly steps: string;
    readonly listed: string;
    /** Read out after a change: `{total}` and `{type}`. */
    readonly summary: string;
  };
}
