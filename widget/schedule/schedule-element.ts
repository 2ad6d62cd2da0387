/**
 * `<duaal-uurrooster>`: the hours calculator for companies. A week of school and company hours gives totals, the type of
 * agreement it allows, the compensation days it needs, and what the rules say about it.
 */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  dayHours,
  weekdays,
  withChanges,
  writeFact,
  type FactChanges,
  type Facts,
  type Finding,
  type Schedule,
  type Weekday,
} from '#core';
import { choiceGroup } from '../base/choice-group';
import { DuaalElement } from '../base/element';
import { sameContent } from '../base/same-content';
import { findingList, findingsOf, type Target } from '../base/finding-list';
import { baseStyles } from '../base/styles';
import { AgreementForm, agreementKeys } from './agreement-form';
import { agreementFieldIds, agreementView } from './agreement-view';
import { Copying, copyView, type DayToCopy } from './copy-view';
import { dayView } from './day-view';
import { fieldsOf, isAboutRestDays, remarksOn, weekdaysOf, type WeekdayPlace } from './finding-places';
import { newRestDays, restDayFieldId, restDaysView } from './rest-days-view';
import { resultSummary, resultView, type Result } from './result-view';
import { ScheduleForm, type DayForm } from './schedule-form';
import { scheduleStyles } from './schedule-styles';
import { hasHours, supposeFacts, withoutLastDay } from './supposed-facts';

const rulesShown = /^(?:type|hours|schedule)\/|^period\/end-before-start$/;

const written = (schedule: Schedule | undefined): unknown => schedule && writeFact('schedule', schedule);

const dayId = ({ week, weekday }: WeekdayPlace): string => `day-${String(week)}-${weekday}`;

/**
 * The hours calculator for companies: a week of school and company hours gives totals, the type of agreement, the
 * compensation days, and what the rules say about it.
 *
 * @csspart agreement - The questions about learner and agreement.
 * @csspart week - The hours of a week.
 * @csspart day - One day.
 * @csspart place - The hours of a day at one place.
 * @csspart rest-days - The compensation days.
 * @csspart result - The result.
 * @csspart verdict - The type of agreement that the hours allow.
 * @csspart totals - The totals per week.
 * @csspart compensation - The compensation days that are needed.
 * @cssproperty --duaal-sticky-top - Room that the result keeps from the top of the window.
 */
export class ScheduleElement extends DuaalElement {
  static override styles: CSSResultGroup = [baseStyles, scheduleStyles];

  readonly #agreement = new AgreementForm();
  readonly #form = new ScheduleForm();
  readonly #restDays = newRestDays();
  readonly #copying = new Copying();
  #shownWeek = 0;
  #workedOn: DayForm | undefined;

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

  protected isAbout(rule: string): boolean {
    return rulesShown.test(rule);
  }

  /** Days that stand there already are left as they are, with what is being typed in them. */
  protected fill(facts: Facts): void {
    this.#agreement.take(facts);
    const { schedule } = facts;
    if (!sameContent(written(schedule), written(this.#typedSchedule))) this.#show(schedule);
  }

  protected empty(): void {
    this.#agreement.clear();
    this.#show(undefined);
  }

  #show(schedule: Schedule | undefined): void {
    this.#form.set(schedule);
    this.#restDays.set(undefined);
    this.#copying.clear();
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

  protected summary(): string {
    return resultSummary(this.#result, this);
  }

  get #result(): Result {
    const { known } = this;
    return {
      schedule: known.schedule,
      average: known['hours.average'],
      day: known['agreement.start'] ?? this.day,
      weekNames: this.#form.weeks.map((_, week) => this.#weekName(week)),
    };
  }

  protected body(): TemplateResult {
    return html`<div class="columns">
      <div class="column">
        ${agreementView(this.#agreement, this)} ${this.#weekView()} ${restDaysView(this.#form, this.#restDays, this)}
      </div>
      <div class="column outcome">${resultView(this.#result, this)} ${this.#findings()}</div>
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
    const { weeks } = this.#form;
    if (weeks.length === 2 && this.#form.kept.firstWeek === undefined) return week === 0 ? words.even : words.odd;
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

  #weekView(): TemplateResult {
    const words = this.language.words.schedule.week;
    const week = Math.min(this.#shownWeek, this.#form.weeks.length - 1);
    const { studyDays, holidayTraining } = this.#form.kept;
    const kept = {
      studyDays: { unit: 'number', value: studyDays.length },
      holidayTraining: { unit: 'number', value: holidayTraining.length },
    } as const;
    return html`<section class="card week" part="week">
      <h3>${words.heading}</h3>
      <p class="hint">${words.hint}</p>
      ${this.#cycleView(week)}
      <div class="days">${weekdays.map((weekday) => this.#dayView({ week, weekday }))}</div>
      ${studyDays.length + holidayTraining.length === 0 ? nothing : html`<p class="kept">${this.say(words.kept, kept)}</p>`}
    </section>`;
  }

  #cycleView(shown: number): TemplateResult {
    const words = this.language.words.schedule.week;
    const form = this.#form;
    return html`<label class="check">
        <input
          type="checkbox"
          .checked=${form.hasCycle}
          @change=${(event: Event) => {
            form.hasCycle = (event.currentTarget as HTMLInputElement).checked;
            this.#shownWeek = 0;
            this.changed();
          }}
        />
        <span>${words.twoWeeks}</span>
      </label>
      ${
        form.hasCycle
          ? choiceGroup(
              {
                id: 'week',
                legend: words.shown,
                options: form.weeks.map((_, week) => ({ value: week, label: this.#weekName(week) })),
                chosen: shown,
              },
              (week) => {
                this.#shownWeek = week;
                this.requestUpdate();
              },
            )
          : nothing
      }`;
  }

  #dayView(place: WeekdayPlace): TemplateResult | typeof nothing {
    const form = this.#form.weeks[place.week]?.[place.weekday];
    if (!form) return nothing;
    const name = this.#dayName(place);
    return dayView(
      {
        id: dayId(place),
        name,
        form,
        hours: dayHours(form.day(true)),
        remarks: remarksOn(this.outcomes, place),
        isCopying: this.#copying.isOpen(form),
        copying: copyView(this.#copying, this.#dayToCopy(place, form), this.#otherDays(place), this),
        toggleCopying: () => {
          this.#copying.toggle(form);
          this.requestUpdate();
        },
      },
      this,
    );
  }

  #dayToCopy(place: WeekdayPlace, form: DayForm): DayToCopy {
    return { id: dayId(place), name: this.#weekdayName(place.weekday), form };
  }

  #otherDays({ week, weekday }: WeekdayPlace): readonly DayToCopy[] {
    const days = this.#form.weeks[week];
    if (!days) return [];
    const others = weekdays.filter((other) => other !== weekday);
    return others.map((other) => this.#dayToCopy({ week, weekday: other }, days[other]));
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
    return [...days, ...rest, ...fields];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duaal-uurrooster': ScheduleElement;
  }
}
