/**
 * The schedule while it is being typed: for every day of every week the fields of school and company, and the days with
 * other hours. Knows no screen. Its content can be taken down as text and put back, for undoing.
 */
import {
  emptySchedule,
  places,
  weekdayOf,
  weekdays,
  type Block,
  type DatedDay,
  type Day,
  type Minutes,
  type Place,
  type PlainDate,
  type Schedule,
  type SchoolHours,
  type Week,
  type Weekday,
} from '#core';
import { Draft } from '../base/draft';
import { clockNotation, dateNotation, lessonHoursNotation } from '../base/notations';
import {
  exceptionKinds,
  type DayContent,
  type ExceptionContent,
  type ExceptionKind,
  type PlaceContent,
  type RangeContent,
  type RestContent,
  type ScheduleContent,
  type WeekContent,
} from './schedule-content';

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

  get content(): RangeContent {
    return [this.from.text, this.to.text];
  }

  set(block: Block | undefined): this {
    this.from.set(block?.from);
    this.to.set(block?.to);
    return this;
  }

  restore([from, to]: RangeContent): this {
    this.from.restore(from);
    this.to.restore(to);
    return this;
  }
}

const ranges = (blocks: readonly Block[]): RangeDraft[] => blocks.map((block) => new RangeDraft().set(block));

/** Drafts for these texts; those that are there already are used again, so that a field that is being typed in stays. */
const restored = (drafts: readonly RangeDraft[], contents: readonly RangeContent[]): RangeDraft[] =>
  contents.map((content, index) => (drafts[index] ?? new RangeDraft()).restore(content));

const written = (drafts: readonly RangeDraft[], withHalf: boolean): Block[] =>
  drafts.filter((draft) => withHalf || !draft.isHalf).flatMap(({ block }) => block ?? []);

export class PlaceForm {
  isOn = false;
  readonly lessonHours = new Draft(lessonHoursNotation);
  /** Morning, afternoon, and whatever a schedule has more. */
  blocks: RangeDraft[] = [new RangeDraft(), new RangeDraft()];
  breaks: RangeDraft[] = [];

  get content(): PlaceContent {
    return [
      this.isOn,
      this.lessonHours.text,
      this.blocks.map(({ content }) => content),
      this.breaks.map(({ content }) => content),
    ];
  }

  /** A field that is on the screen and holds a text that is no value. */
  get unread(): Draft<Minutes> | Draft<number> | undefined {
    if (!this.isOn) return undefined;
    const times = [...this.blocks, ...this.breaks].flatMap(({ from, to }) => [from, to]);
    return times.find(({ isUnread }) => isUnread) ?? (this.lessonHours.isUnread ? this.lessonHours : undefined);
  }

  set(hours: SchoolHours | undefined): void {
    this.isOn = hours !== undefined;
    this.lessonHours.set(hours?.lessonHours);
    this.blocks = ranges(hours?.blocks ?? []);
    const only = this.blocks.length === 1 ? this.blocks[0] : undefined;
    if ((only?.from.value ?? 0) >= noon) this.blocks.unshift(new RangeDraft());
    while (this.blocks.length < 2) this.blocks.push(new RangeDraft());
    this.breaks = ranges(hours?.breaks ?? []);
  }

  restore([isOn, lessonHours, blocks, breaks]: PlaceContent): void {
    this.isOn = isOn;
    this.lessonHours.restore(lessonHours);
    this.blocks = restored(this.blocks, blocks);
    this.breaks = restored(this.breaks, breaks);
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

  get content(): DayContent {
    return [this.school.content, this.company.content];
  }

  set(day: Day | undefined): this {
    this.school.set(day?.school);
    this.company.set(day?.company);
    return this;
  }

  /** Takes over what another day holds, mistakes included. */
  copy(other: DayForm): void {
    this.restore(other.content);
  }

  restore([school, company]: DayContent): this {
    this.school.restore(school);
    this.company.restore(company);
    return this;
  }

  day(withHalf: boolean): Day {
    const hours = (place: Place): Day => (this[place].isOn ? { [place]: this[place].hours(withHalf) } : {});
    return { ...hours('school'), ...hours('company') };
  }
}

export type WeekForm = Readonly<Record<Weekday, DayForm>>;

const weekOf = (dayOf: (weekday: Weekday) => DayForm): WeekForm =>
  Object.fromEntries(weekdays.map((weekday) => [weekday, dayOf(weekday)])) as Record<Weekday, DayForm>;

const weekForm = (week: Week = {}): WeekForm => weekOf((weekday) => new DayForm().set(week[weekday]));

/** A date with hours of its own. Without a date it is not part of the schedule yet. */
export class ExceptionForm {
  readonly date = new Draft(dateNotation);
  readonly form = new DayForm();

  constructor(public kind: ExceptionKind) {}

  set({ date, ...day }: DatedDay): this {
    this.date.set(date);
    this.form.set(day);
    return this;
  }

  dated(withHalf: boolean): DatedDay | undefined {
    const date = this.date.value;
    return date && { date, ...this.form.day(withHalf) };
  }
}

/** A Monday, on which the first week of a cycle begins. */
const mondayNotation: typeof dateNotation = {
  ...dateNotation,
  name: 'monday',
  read: (text) => {
    const date = dateNotation.read(text);
    return date !== undefined && weekdayOf(date) === 'monday' ? date : undefined;
  },
};

export class ScheduleForm {
  weeks: readonly WeekForm[] = [weekForm()];
  readonly firstWeek = new Draft(mondayNotation);
  /** Two weeks: whether they are counted from a Monday, and not told apart as even and odd. */
  isCounted = false;
  compensationDays: readonly PlainDate[] = [];
  exceptions: readonly ExceptionForm[] = [];

  get isEmpty(): boolean {
    return (
      this.compensationDays.length === 0 &&
      this.exceptions.every(({ date }) => date.value === undefined) &&
      this.weeks.every((week) => weekdays.every((weekday) => week[weekday].isFree))
    );
  }

  /** The first text of a week that is no value, and its week. */
  get unread(): { readonly week: number; readonly draft: Draft<Minutes> | Draft<number> } | undefined {
    for (const [week, days] of this.weeks.entries()) {
      for (const weekday of weekdays) {
        const { school, company } = days[weekday];
        const draft = school.unread ?? company.unread;
        if (draft) return { week, draft };
      }
    }
    return undefined;
  }

  /** Whether weeks differ. */
  get hasCycle(): boolean {
    return this.weeks.length > 1;
  }

  /** Whether the weeks are the even and the odd ones of the year. */
  get isEvenOdd(): boolean {
    return this.weeks.length === 2 && !this.isCounted;
  }

  /** Adds a week at the end that begins as a copy of another. */
  addWeek(like: number): void {
    const model = this.weeks[like];
    const added = weekForm();
    if (model) for (const weekday of weekdays) added[weekday].copy(model[weekday]);
    this.weeks = [...this.weeks, added];
  }

  removeWeek(index: number): void {
    if (this.weeks.length > 1) this.weeks = this.weeks.filter((_, week) => week !== index);
  }

  copyWeek(from: number, to: number): void {
    const source = this.weeks[from];
    const target = this.weeks[to];
    if (source && target) for (const weekday of weekdays) target[weekday].copy(source[weekday]);
  }

  set(schedule: Schedule = emptySchedule): void {
    this.weeks = schedule.weeks.map(weekForm);
    this.firstWeek.set(schedule.firstWeek);
    this.isCounted = schedule.firstWeek !== undefined;
    this.compensationDays = schedule.compensationDays;
    this.exceptions = exceptionKinds.flatMap((kind) => schedule[kind].map((day) => new ExceptionForm(kind).set(day)));
  }

  /** The schedule as typed; half typed blocks of the day that is being worked on can be left out. */
  schedule(workedOn?: DayForm): Schedule {
    const days = (week: WeekForm): Week =>
      Object.fromEntries(
        weekdays
          .filter((weekday) => !week[weekday].isFree)
          .map((weekday) => [weekday, week[weekday].day(week[weekday] !== workedOn)]),
      );
    const dated = (kind: ExceptionKind): DatedDay[] =>
      this.exceptions
        .filter((exception) => exception.kind === kind)
        .flatMap((exception) => exception.dated(exception.form !== workedOn) ?? []);
    const firstWeek = this.isEvenOdd ? undefined : this.firstWeek.value;
    return {
      weeks: this.weeks.map(days),
      ...(firstWeek !== undefined && { firstWeek }),
      compensationDays: this.compensationDays,
      studyDays: dated('studyDays'),
      holidayTraining: dated('holidayTraining'),
    };
  }

  /** Everything as text; a week that is as it was keeps its text. */
  content(before?: ScheduleContent): ScheduleContent {
    const texts = this.weeks.map((week, index) => {
      const text = JSON.stringify(weekdays.map((weekday) => week[weekday].content));
      return before?.weeks[index] === text ? before.weeks[index] : text;
    });
    const exceptions: ExceptionContent[] = this.exceptions.map(({ kind, date, form }) => [
      kind,
      date.text,
      form.content,
    ]);
    return {
      weeks: texts,
      rest: JSON.stringify([this.firstWeek.text, this.isCounted, this.compensationDays, exceptions]),
    };
  }

  restore({ weeks, rest }: ScheduleContent): void {
    this.weeks = weeks.map((text, index) => {
      const days = JSON.parse(text) as WeekContent;
      const week = this.weeks[index] ?? weekForm();
      return weekOf((weekday) => {
        const content = days[weekdays.indexOf(weekday)];
        return content ? week[weekday].restore(content) : week[weekday];
      });
    });
    const [firstWeek, isCounted, compensationDays, exceptions] = JSON.parse(rest) as RestContent;
    this.firstWeek.restore(firstWeek);
    this.isCounted = isCounted;
    this.compensationDays = compensationDays;
    this.exceptions = exceptions.map(([kind, date, content], index) => {
      const exception = this.exceptions[index] ?? new ExceptionForm(kind);
      exception.kind = kind;
      exception.date.restore(date);
      exception.form.restore(content);
      return exception;
    });
  }
}
