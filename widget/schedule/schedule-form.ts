/**
 * The schedule while it is being typed: for every day of every week the fields of school and company. Knows no screen. What
 * it cannot show (study days, training in holidays, the first Monday of a cycle) it keeps and hands back untouched.
 */
import {
  emptySchedule,
  places,
  weekdays,
  type Block,
  type Day,
  type Place,
  type PlainDate,
  type Schedule,
  type SchoolHours,
  type Week,
  type Weekday,
} from '#core';
import { Draft } from '../base/draft';
import { clockNotation, lessonHoursNotation } from '../base/notations';

/** From this hour on a lone block is written in the fields of the afternoon. */
const noon = 12 * 60;

export class RangeDraft {
  readonly from = new Draft(clockNotation);
  readonly to = new Draft(clockNotation);

  get isEmpty(): boolean {
    return this.from.isEmpty && this.to.isEmpty;
  }

  get isHalf(): boolean {
    return (this.from.value === undefined) !== (this.to.value === undefined);
  }

  get block(): Block | undefined {
    const from = this.from.value;
    const to = this.to.value;
    if (from === undefined && to === undefined) return undefined;
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }

  set(block: Block | undefined): this {
    this.from.set(block?.from);
    this.to.set(block?.to);
    return this;
  }

  copy(other: RangeDraft): this {
    this.from.copy(other.from);
    this.to.copy(other.to);
    return this;
  }
}

const ranges = (blocks: readonly Block[]): RangeDraft[] => blocks.map((block) => new RangeDraft().set(block));
const copies = (drafts: readonly RangeDraft[]): RangeDraft[] => drafts.map((draft) => new RangeDraft().copy(draft));

const written = (drafts: readonly RangeDraft[], withHalf: boolean): Block[] =>
  drafts.filter((draft) => withHalf || !draft.isHalf).flatMap(({ block }) => block ?? []);

export class PlaceForm {
  isOn = false;
  readonly lessonHours = new Draft(lessonHoursNotation);
  /** Morning, afternoon, and whatever a given schedule has more. */
  blocks: RangeDraft[] = [new RangeDraft(), new RangeDraft()];
  breaks: RangeDraft[] = [];

  set(hours: SchoolHours | undefined): void {
    this.isOn = hours !== undefined;
    this.lessonHours.set(hours?.lessonHours);
    this.blocks = ranges(hours?.blocks ?? []);
    const only = this.blocks.length === 1 ? this.blocks[0] : undefined;
    if ((only?.from.value ?? 0) >= noon) this.blocks.unshift(new RangeDraft());
    while (this.blocks.length < 2) this.blocks.push(new RangeDraft());
    this.breaks = ranges(hours?.breaks ?? []);
  }

  copy(other: PlaceForm): void {
    this.isOn = other.isOn;
    this.lessonHours.copy(other.lessonHours);
    this.blocks = copies(other.blocks);
    this.breaks = copies(other.breaks);
  }

  hours(withHalf: boolean): SchoolHours {
    const lessonHours = this.lessonHours.value;
    return {
      ...(lessonHours !== undefined && { lessonHours }),
      blocks: written(this.blocks, withHalf),
      breaks: written(this.breaks, withHalf),
    };
  }
}

export class DayForm {
  readonly school = new PlaceForm();
  readonly company = new PlaceForm();

  get isFree(): boolean {
    return places.every((place) => !this[place].isOn);
  }

  set(day: Day | undefined): void {
    this.school.set(day?.school);
    this.company.set(day?.company);
  }

  copy(other: DayForm): this {
    for (const place of places) this[place].copy(other[place]);
    return this;
  }

  day(withHalf: boolean): Day {
    const hours = (place: Place): Day => (this[place].isOn ? { [place]: this[place].hours(withHalf) } : {});
    return { ...hours('school'), ...hours('company') };
  }
}

export type WeekForm = Readonly<Record<Weekday, DayForm>>;

const weekForm = (week: Week = {}): WeekForm => {
  const days = weekdays.map((weekday) => {
    const form = new DayForm();
    form.set(week[weekday]);
    return [weekday, form] as const;
  });
  return Object.fromEntries(days) as Record<Weekday, DayForm>;
};

export class ScheduleForm {
  #weeks: WeekForm[] = [weekForm()];
  /** Weeks shown; a second week that was switched off is remembered. */
  #count = 1;
  compensationDays: readonly PlainDate[] = [];
  /** What the form does not show. */
  kept: Omit<Schedule, 'weeks' | 'compensationDays'> = { studyDays: [], holidayTraining: [] };

  get weeks(): readonly WeekForm[] {
    return this.#weeks.slice(0, this.#count);
  }

  get isEmpty(): boolean {
    const { studyDays, holidayTraining } = this.kept;
    return (
      [this.compensationDays, studyDays, holidayTraining].every((days) => days.length === 0) &&
      this.weeks.every((week) => weekdays.every((weekday) => week[weekday].isFree))
    );
  }

  /** Whether even and odd weeks differ, or a longer cycle was given. */
  get hasCycle(): boolean {
    return this.#count > 1;
  }

  /** Even and odd weeks apart, or every week the same; a new second week begins as a copy of the first. */
  set hasCycle(isOn: boolean) {
    this.#count = isOn ? Math.max(2, this.#weeks.length) : 1;
    const first = this.#weeks[0];
    if (!isOn || this.#weeks.length > 1 || !first) return;
    const second = weekForm();
    for (const weekday of weekdays) second[weekday].copy(first[weekday]);
    this.#weeks.push(second);
  }

  set(schedule: Schedule = emptySchedule): void {
    const { weeks, compensationDays, ...kept } = schedule;
    this.#weeks = weeks.map(weekForm);
    this.#count = weeks.length;
    this.compensationDays = compensationDays;
    this.kept = kept;
  }

  /** The schedule as typed; half typed blocks of the day that is being worked on can be left out. */
  schedule(workedOn?: DayForm): Schedule {
    const days = (week: WeekForm): Week =>
      Object.fromEntries(
        weekdays
          .filter((weekday) => !week[weekday].isFree)
          .map((weekday) => [weekday, week[weekday].day(week[weekday] !== workedOn)]),
      );
    return { ...this.kept, weeks: this.weeks.map(days), compensationDays: this.compensationDays };
  }
}
