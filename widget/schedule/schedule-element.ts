/**
 * `<duaal-uurrooster>`: the hours calculator for companies. A week of school and company hours gives totals, the type of
 * agreement it allows, the compensation days it needs, and what the rules say about it.
 */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  agreementDates,
  dayHours,
  nlScheduleSpoken,
  restHours,
  scheduleDates,
  scheduleSet,
  weekdays,
  withChanges,
  writeFact,
  type FactChanges,
  type Facts,
  type Finding,
  type Schedule,
  type ScheduleRuleId,
  type ScheduleSpoken,
  type Weekday,
} from '#core';
import { DuaalElement, type Unread } from '../base/element';
import { findingList, findingsOf, type Target } from '../base/finding-list';
import { Voice } from '../base/language';
import { sameContent } from '../base/same-content';
import { printStyles } from '../base/print-styles';
import { Printing } from '../base/printing';
import { Stepping } from '../base/stepping';
import { fieldError } from '../base/text-field';
import { baseStyles } from '../base/styles';
import { AgreementForm, agreementKeys } from './agreement-form';
import { agreementFieldIds, agreementView } from './agreement-view';
import { Calendar, calendarView } from './calendar-view';
import { exportStyles } from '../export/export-styles';
import { AnnexExports } from '../export/annex-exports';
import { annexView } from '../export/annex-view';
import { mergeStyles } from '../export/merge-styles';
import { Copying, copyView } from './copy-view';
import { cycleView } from './cycle-view';
import { dayView } from './day-view';
import { exceptionId, exceptionName, exceptionsView } from './exceptions-view';
import { fieldsOf, isAboutRestDays, isOnDate, remarksOn, weekdaysOf, type WeekdayPlace } from './finding-places';
import { Pasting, pasteFieldId, pasteView } from './paste/paste-view';
import { pictureView } from './picture-view';
import { newRestDays, restDayFieldId, restDaysView, toggleRestDay } from './rest-days-view';
import { neededDays, resultSummary, resultView, type Result } from './result-view';
import { ScheduleForm, type DayForm } from './schedule-form';
import { readScene, writeScene, type Content } from './schedule-scene';
import { scheduleStyles } from './schedule-styles';
import { hasHours, supposeFacts, withoutLastDay } from './supposed-facts';
import { templateOf, type TemplateName } from './templates';
import { templatesView } from './templates-view';
import { onTimeKey, onTimeLeft } from './time-keys';
import { toolbarView, type Panel } from './toolbar-view';

const subject = {
  rules: scheduleSet,
  voice: new Voice<ScheduleSpoken>(nlScheduleSpoken, (whole) => whole),
};

const written = (schedule: Schedule | undefined): unknown => schedule && writeFact('schedule', schedule);

const dayId = ({ week, weekday }: WeekdayPlace): string => `day-${String(week)}-${weekday}`;

const isSameContent = (one: Content, other: Content): boolean =>
  one.rest === other.rest &&
  one.agreement === other.agreement &&
  one.weeks.length === other.weeks.length &&
  one.weeks.every((week, index) => week === other.weeks[index]);

/**
 * The hours calculator for companies: a week of school and company hours gives totals, the type of agreement, the
 * compensation days, and what the rules say about it.
 *
 * @csspart agreement - The questions about learner and agreement.
 * @csspart week - The hours of a week.
 * @csspart day - One day.
 * @csspart place - The hours of a day at one place.
 * @csspart toolbar - The buttons above the week.
 * @csspart templates - The examples to begin with.
 * @csspart paste - The field and the preview of what was pasted.
 * @csspart exceptions - The days with other hours.
 * @csspart export - The documents to save.
 * @csspart rest-days - The compensation days.
 * @csspart calendar - The month in which they are chosen.
 * @csspart result - The result.
 * @csspart workplace - The hours in the company on a line.
 * @csspart steps - How the result was calculated.
 * @csspart picture - The picture of the week.
 * @csspart verdict - The type of agreement that the hours allow.
 * @csspart totals - The totals per week.
 * @csspart compensation - The compensation days that are needed.
 * @cssproperty --duaal-sticky-top - Room that the result keeps from the top of the window.
 */
export class ScheduleElement extends DuaalElement<ScheduleRuleId, ScheduleSpoken> {
  static override styles: CSSResultGroup = [baseStyles, scheduleStyles, exportStyles, mergeStyles, printStyles];

  readonly #agreement = new AgreementForm();
  readonly #form = new ScheduleForm();
  readonly #restDays = newRestDays();
  readonly #copying = new Copying();
  readonly #pasting = new Pasting();
  readonly #stepping = new Stepping<Content>(this, {
    content: (before) => this.#content(before),
    putBack: (content) => {
      this.#putBack(content);
    },
    isSame: isSameContent,
  });
  #panel: Panel | undefined;
  readonly #calendar = new Calendar();
  readonly #opened = new Set<'steps' | 'week-table'>();
  #committeeOfTemplate: string | undefined;
  readonly #printing = new Printing(this);
  readonly #exports = new AnnexExports(this, () => ({
    facts: this.known,
    dates: () => [...agreementDates(this.known), ...scheduleDates(this.known)],
    day: this.day,
  }));
  #shownWeek = 0;
  #workedOn: DayForm | undefined;

  protected get subject(): typeof subject {
    return subject;
  }

  protected get label(): string {
    return this.language.words.schedule.label;
  }

  /**
   * The day somebody is typing in: half a block there is no remark yet.
   * @internal
   */
  workOn(day: DayForm): void {
    this.#workedOn = day;
  }

  /** @internal */
  leave(day: DayForm): void {
    if (this.#workedOn !== day) return;
    this.#workedOn = undefined;
    this.changed();
  }

  /** @internal */
  readonly onTimeKey = (event: KeyboardEvent): void => {
    onTimeKey(event, (time) => {
      this.announce(time);
    });
  };
  /** @internal */
  readonly onTimeLeft = onTimeLeft;

  /** @internal */
  override changed(): void {
    this.#stepping.commit();
    super.changed();
  }

  /**
   * Brings focus to an element once it is on the screen.
   * @internal
   */
  focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  protected factsOfValue(content: unknown): unknown {
    return { schedule: content };
  }

  protected contentOfValue(written: Record<string, unknown>): unknown {
    return written['schedule'];
  }

  /** Days that stand there already are left as they are, with what is being typed in them. */
  protected fill(facts: Facts): void {
    this.#agreement.take(facts);
    const { schedule } = facts;
    if (!sameContent(written(schedule), written(this.#typedSchedule))) this.#show(schedule);
    this.#stepping.begin();
  }

  protected empty(): void {
    this.#agreement.clear();
    this.#show(undefined);
  }

  #show(schedule: Schedule | undefined): void {
    this.#form.set(schedule);
    this.#restDays.set(undefined);
    this.#copying.clear();
    this.#calendar.clear();
    this.#shownWeek = 0;
  }

  protected typed(): FactChanges {
    return { ...this.#agreement.changes(), schedule: this.#typedSchedule };
  }

  get #typedSchedule(): Schedule | undefined {
    return this.#form.isEmpty ? undefined : this.#form.schedule();
  }

  protected override judged(): Facts {
    const { day, known } = this;
    return day ? supposeFacts(known, this.#judgedSchedule(), this.#agreement.ageGroup, day) : known;
  }

  #judgedSchedule(): Schedule | undefined {
    const schedule = this.#form.schedule(this.#workedOn);
    return hasHours(schedule) ? schedule : undefined;
  }

  #content(before?: Content): Content {
    return { agreement: this.#agreement.content, ...this.#form.content(before) };
  }

  /** @internal */
  get scene(): unknown {
    return writeScene({
      now: this.#content(this.#stepping.history.current),
      steps: this.#stepping.history.steps,
      restDay: this.#restDays.text,
      shownWeek: this.#shownWeek,
    });
  }

  /** @internal */
  resume(given: unknown): boolean {
    const scene = readScene(given);
    if (!scene) return false;
    this.#stepping.history.resume(scene.steps);
    this.#putBack(scene.now);
    this.#restDays.restore(scene.restDay);
    this.#shownWeek = scene.shownWeek;
    this.changed();
    return true;
  }

  #putBack(content: Content): void {
    this.#agreement.restore(content.agreement);
    this.#form.restore(content);
    this.#copying.clear();
  }

  protected override replace(facts: Facts): void {
    this.#stepping.asOne(() => {
      super.replace(facts);
    });
  }

  protected summary(): string {
    return resultSummary(this.#result, this);
  }

  get #result(): Result {
    const { known } = this;
    return {
      facts: known,
      schedule: known.schedule,
      average: known['hours.average'],
      day: known['agreement.start'] ?? this.day,
      weekNames: this.#form.weeks.map((_, week) => this.#weekName(week)),
      areStepsOpen: this.#opened.has('steps'),
      toggleSteps: () => {
        this.#toggle('steps');
      },
    };
  }

  #toggle(part: 'steps' | 'week-table'): void {
    if (!this.#opened.delete(part)) this.#opened.add(part);
    this.requestUpdate();
  }

  /** The shown week; on paper every week. */
  #pictures(): readonly (TemplateResult | typeof nothing)[] {
    const weeks = this.#printing.isOn ? [...this.#form.weeks.keys()] : [this.#week];
    return weeks.map((week) => this.#picture(week));
  }

  /** What the days of a week are, under the age and the sector. */
  #picture(index: number): TemplateResult | typeof nothing {
    const { day } = this;
    const week = this.#form.weeks[index];
    if (!week || !day || weekdays.every((weekday) => week[weekday].isFree)) return nothing;
    const facts = this.judged();
    return pictureView(
      {
        days: weekdays.map((weekday) => {
          const written = week[weekday].day(true);
          return {
            name: this.#weekdayName(weekday),
            day: written,
            hours: dayHours(written),
            remarks: remarksOn(this.outcomes, { week: index, weekday }),
          };
        }),
        week: this.#printing.isOn && this.#form.hasCycle ? this.#weekName(index) : undefined,
        rest: restHours(facts, facts['agreement.start'] ?? day),
        isTableOpen: this.#opened.has('week-table'),
        toggleTable: () => {
          this.#toggle('week-table');
        },
      },
      this,
    );
  }

  #restDaysView(): TemplateResult | typeof nothing {
    const { day, known } = this;
    if (!day) return nothing;
    return restDaysView(
      this.#form,
      this.#restDays,
      {
        needed: neededDays(this.#result, this),
        calendar: calendarView(
          this.#calendar,
          {
            facts: known,
            start: known['agreement.start'] ?? day,
            toggle: (date) => {
              toggleRestDay(date, this.#form, this);
            },
          },
          this,
        ),
      },
      this,
    );
  }

  /** In a week that is not shown. */
  protected override unseen(): Unread | undefined {
    const { unread } = this.#form;
    if (!unread) return undefined;
    const list = this.renderRoot.querySelector<HTMLElement>('#week-list');
    const way = list ?? this.renderRoot.querySelectorAll<HTMLElement>('[name="week"]')[unread.week];
    return { said: fieldError(unread.draft, this), way };
  }

  protected body(): TemplateResult {
    return html`<div class="columns">
      <div class="column">
        ${agreementView(this.#agreement, this)} ${this.#weekView()}
        ${exceptionsView({ form: this.#form, outcomes: this.outcomes }, this)} ${this.#restDaysView()}
      </div>
      <div class="column outcome">
        ${resultView(this.#result, this)} ${this.#pictures()} ${this.#findings()} ${annexView(this.#exports)}
      </div>
    </div>`;
  }

  /** Nothing is said to be in order before there are hours or a finding to speak of. */
  #findings(): TemplateResult | typeof nothing {
    const { outcomes } = this;
    if (findingsOf(outcomes).length === 0 && this.#judgedSchedule() === undefined) return nothing;
    return findingList(
      {
        outcomes: this.#isAgeSupposed ? outcomes.map(withoutLastDay) : outcomes,
        asked: this.#askedKeys,
        targetsOf: (finding) => this.#targetsOf(finding),
        apply: (fix) => {
          this.#apply(fix);
        },
      },
      this,
    );
  }

  get #isAgeSupposed(): boolean {
    return this.known['learner.birthDate'] === undefined && this.known['learner.insz'] === undefined;
  }

  get #askedKeys(): readonly (typeof agreementKeys)[number][] {
    const { ageGroup } = this.#agreement;
    return agreementKeys.filter((key) => key !== 'learner.birthDate' || ageGroup === 'unknown');
  }

  #apply(fix: Facts): void {
    this.#agreement.take(withChanges(this.known, fix));
    this.changed();
    const [field] = agreementKeys.filter((key) => key in fix);
    if (field) this.focusOn(`#${agreementFieldIds[field]}`);
  }

  #weekName(week: number): string {
    const words = this.language.words.schedule.week;
    if (this.#form.isEvenOdd) return week === 0 ? words.even : words.odd;
    return this.#numberedWeek(week);
  }

  #numberedWeek(week: number): string {
    const { numbered } = this.language.words.schedule.week;
    return this.say(numbered, { number: { unit: 'number', value: week + 1 } });
  }

  #weekdayName(weekday: Weekday): string {
    return this.language.texts.units.weekdays[weekdays.indexOf(weekday)] ?? weekday;
  }

  /** With its week where weeks differ. */
  #dayName({ week, weekday }: WeekdayPlace): string {
    const name = this.#weekdayName(weekday);
    return this.#form.hasCycle ? `${name} (${this.#numberedWeek(week).toLowerCase()})` : name;
  }

  get #week(): number {
    return Math.min(this.#shownWeek, this.#form.weeks.length - 1);
  }

  #weekView(): TemplateResult {
    const words = this.language.words.schedule.week;
    const week = this.#week;
    return html`<section class="card week" part="week">
      <div class="head">
        <h3>${words.heading}</h3>
        ${this.#toolbar()}
      </div>
      ${this.#panelView()}
      <p class="hint" id="time-hint">${words.hint}</p>
      ${cycleView(
        this.#form,
        {
          shown: week,
          show: (shown) => {
            this.#shownWeek = shown;
            this.requestUpdate();
          },
          nameOf: (index) => this.#weekName(index),
        },
        this,
      )}
      <div class="days" @keydown=${this.onTimeKey} @focusout=${this.onTimeLeft} @paste=${this.#onPaste}>
        ${weekdays.map((weekday) => this.#dayView({ week, weekday }))}
      </div>
    </section>`;
  }

  #toolbar(): TemplateResult {
    return toolbarView(
      {
        steps: this.#stepping.buttons(),
        open: this.#panel,
        toggle: (panel) => {
          this.#panel = this.#panel === panel ? undefined : panel;
          this.requestUpdate();
          if (this.#panel === 'paste') this.focusOn(`#${pasteFieldId}`);
        },
      },
      this,
    );
  }

  #panelView(): TemplateResult | typeof nothing {
    if (this.#panel === 'templates') {
      return templatesView((name) => {
        this.#applyTemplate(name);
      }, this);
    }
    if (this.#panel !== 'paste') return nothing;
    return pasteView(
      this.#pasting,
      {
        nameOf: (weekday) => this.#weekdayName(weekday),
        apply: () => {
          this.#applyPaste();
        },
        cancel: () => {
          this.#closePanel('paste');
        },
      },
      this,
    );
  }

  #closePanel(panel: Panel): void {
    this.#panel = undefined;
    this.#pasting.read('');
    this.requestUpdate();
    this.focusOn(`#${panel}-button`);
  }

  #applyTemplate(name: TemplateName): void {
    const { week, average, jointCommittee } = templateOf(name);
    const { templates } = this.language.words.schedule;
    this.#form.set({ ...this.#form.schedule(), weeks: [week] });
    this.#agreement.average.set(average);
    const committee = this.#agreement.jointCommittee;
    // what another template put there goes with it; what somebody typed stays
    const earlier = this.#committeeOfTemplate;
    const isReplaced = jointCommittee !== undefined || (earlier !== undefined && committee.value === earlier);
    if (isReplaced) committee.set(jointCommittee);
    this.#committeeOfTemplate = jointCommittee;
    this.#copying.clear();
    this.changed();
    this.announce(this.say(templates.applied, { name: { unit: 'text', value: templates.names[name] } }));
    this.#closePanel('templates');
  }

  #applyPaste(): void {
    const week = this.#form.weeks[this.#week];
    if (week) this.#pasting.applyTo(week);
    this.changed();
    this.announce(this.language.words.schedule.paste.applied);
    this.#closePanel('paste');
  }

  /** A block of cells, pasted in a field of a day, is shown first; a single time goes into the field as it is. */
  #onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(pasted.trim()) || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const field = /^day-\d+-(\w+?)-(school|company)-/.exec(event.target.id);
    this.#pasting.first = weekdays.find((weekday) => weekday === field?.[1]) ?? 'monday';
    this.#pasting.place = field?.[2] === 'school' ? 'school' : 'company';
    this.#pasting.read(pasted);
    this.#panel = 'paste';
    this.requestUpdate();
    this.focusOn(`#${pasteFieldId}`);
  };

  #dayView(place: WeekdayPlace): TemplateResult | typeof nothing {
    const week = this.#form.weeks[place.week];
    if (!week) return nothing;
    const form = week[place.weekday];
    return dayView(
      {
        id: dayId(place),
        name: this.#dayName(place),
        title: this.#weekdayName(place.weekday),
        form,
        hours: dayHours(form.day(true)),
        remarks: remarksOn(this.outcomes, place),
        copying: copyView(
          this.#copying,
          { weekday: place.weekday, week, nameOf: (weekday) => this.#weekdayName(weekday) },
          this,
        ),
        copyButton: {
          isOpen: this.#copying.isOpen(form),
          toggle: () => {
            this.#copying.toggle(form);
            this.requestUpdate();
          },
        },
      },
      this,
    );
  }

  #exceptionTargets(finding: Finding): readonly Target[] {
    return this.#form.exceptions.flatMap((exception, index) =>
      isOnDate(finding, exception.date.value)
        ? [
            {
              name: exceptionName(exception, this),
              go: () => {
                this.focusOn(`#${exceptionId(index)}`);
              },
            },
          ]
        : [],
    );
  }

  #targetsOf(finding: Finding): readonly Target[] {
    const days = weekdaysOf(finding).map((place) => ({
      name: this.#dayName(place),
      go: () => {
        this.#shownWeek = place.week;
        this.requestUpdate();
        this.focusOn(`#${dayId(place)}`);
      },
    }));
    const fields = fieldsOf(finding, agreementKeys).map((key) => ({
      name: this.language.texts.facts[key],
      go: () => {
        this.focusOn(`#${agreementFieldIds[key]}`);
      },
    }));
    const rest = isAboutRestDays(finding)
      ? [
          {
            name: this.language.words.schedule.rest.heading.toLowerCase(),
            go: () => {
              this.focusOn(`#${restDayFieldId}`);
            },
          },
        ]
      : [];
    return [...days, ...this.#exceptionTargets(finding), ...rest, ...fields];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duaal-uurrooster': ScheduleElement;
  }
}
