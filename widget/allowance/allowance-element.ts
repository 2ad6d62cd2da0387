/**
 * `<duaal-leervergoeding>`: the allowance checker for schools. A few answers give the step and its amount on the first
 * day, with the criterion and the source; the agreement month by month, its totals and premiums; and what another answer
 * would change. An amount that was typed is checked and explained.
 */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  agreementAllowance,
  allowanceSet,
  calendarDates,
  nlAllowanceSpoken,
  withChanges,
  type AllowanceElementTexts,
  type AllowanceQuestion,
  type AllowanceRuleId,
  type AllowanceSpoken,
  type AllowanceStep,
  type AllowanceTimeline,
  type FactChanges,
  type FactKey,
  type Facts,
  type Finding,
  type Values,
} from '#core';
import { sameAnswers, type Answers } from '../base/answers';
import { DuaalElement } from '../base/element';
import { findingList, findingsOf, type Target } from '../base/finding-list';
import { Voice } from '../base/language';
import { printStyles } from '../base/print-styles';
import { Stepping } from '../base/stepping';
import { baseStyles } from '../base/styles';
import { exportStyles } from '../export/export-styles';
import { exportView } from '../export/export-view';
import { Exports } from '../export/exports';
import { amountCheck } from './amount-check';
import { amountSummary, amountView, noAllowanceView, stepOf, type AmountView } from './amount-view';
import { AllowanceForm } from './allowance-form';
import { readScene, writeScene, type AllowanceScene } from './allowance-scene';
import { allowanceStyles } from './allowance-styles';
import { Comparison, project } from './comparison';
import { comparisonView, differencesInWords } from './comparison-view';
import { MonthChoice } from './months';
import { premiumsView } from './premiums-view';
import { questionId, questionsView, type QuestionsHost } from './questions-view';
import { timelineStyles } from './timeline-styles';
import { timelineView } from './timeline-view';
import { totalsView } from './totals-view';

const subject = {
  rules: allowanceSet,
  voice: new Voice<AllowanceSpoken>(nlAllowanceSpoken, (whole) => whole),
};

/** What can be gone back to. */
type Standing = Answers & Partial<Pick<AllowanceScene, 'given' | 'before'>>;

/** The question that a fact belongs to. */
const questionOf: Readonly<Partial<Record<FactKey, AllowanceQuestion>>> = {
  'agreement.start': 'start',
  'agreement.end': 'end',
  'education.secondGradePassed': 'schooling',
  'education.firstYearThirdGradePassed': 'schooling',
  'education.ov3QualificationPassed': 'schooling',
  'education.alternatingYearsPassed': 'years',
  'allowance.amount': 'amount',
};
const questionKeys = Object.keys(questionOf) as readonly (keyof typeof questionOf)[];

/**
 * The allowance checker for schools: answers on prior education give the step and its amount, month by month; an amount
 * that is typed is checked.
 *
 * @csspart questions - The questions.
 * @csspart result - The result.
 * @csspart amount - Step and amount.
 * @csspart timeline - The agreement month by month.
 * @csspart month - The month that is looked at.
 * @csspart table - The months in a table.
 * @csspart totals - The totals per school year.
 * @csspart premiums - The premiums and their conditions.
 * @csspart comparison - What another answer would change.
 * @csspart export - The documents to save.
 */
export class AllowanceElement extends DuaalElement<AllowanceRuleId, AllowanceSpoken> implements QuestionsHost {
  static override styles: CSSResultGroup = [baseStyles, allowanceStyles, timelineStyles, exportStyles, printStyles];

  readonly #form = new AllowanceForm();
  readonly #comparison = new Comparison();
  readonly #month = new MonthChoice();
  readonly #given = new Set<AllowanceQuestion>();
  readonly #exports = new Exports(this, () => ({
    facts: this.known,
    dates: () => calendarDates(this.judged()),
    day: this.day,
  }));
  #isTableOpen = false;
  /** The answers before they were changed with one click, and what was done then. */
  #before: { readonly facts: Facts; readonly said: string } | undefined;
  readonly #stepping = new Stepping<Standing>(this, {
    content: () => ({
      facts: withChanges(this.known, this.typed()),
      halves: this.#form.halves,
      given: [...this.#given],
      before: this.#before,
    }),
    putBack: (answers) => {
      this.#putBack(answers);
    },
    isSame: sameAnswers,
  });

  /** @internal */
  get words(): AllowanceElementTexts {
    return this.language.allowanceElement;
  }

  protected get subject(): typeof subject {
    return subject;
  }

  protected get label(): string {
    return this.language.words.allowance.label;
  }

  protected factsOfValue(content: unknown): unknown {
    return content;
  }

  protected contentOfValue(written: Record<string, unknown>): unknown {
    return Object.keys(written).length === 0 ? undefined : written;
  }

  /** What the page tells need not be asked again. */
  protected fill(facts: Facts): void {
    const before = this.#form.changes();
    for (const key of questionKeys) {
      const question = questionOf[key];
      if (question && facts[key] !== undefined && facts[key] !== before[key]) this.#given.add(question);
    }
    this.#form.take(facts);
    this.#stepping.begin();
  }

  protected override replace(facts: Facts): void {
    this.#stepping.asOne(() => {
      super.replace(facts);
    });
  }

  /** @internal */
  override changed(): void {
    this.#stepping.commit();
    super.changed();
  }

  protected empty(): void {
    this.#form.clear();
    this.#given.clear();
    this.#comparison.isOpen = false;
    this.#before = undefined;
  }

  /** @internal */
  get scene(): unknown {
    const { isOpen, form } = this.#comparison;
    return writeScene({
      halves: this.#form.halves,
      given: [...this.#given],
      before: this.#before,
      steps: this.#stepping.history.steps,
      other: isOpen ? { facts: withChanges({}, form.changes()), halves: form.halves } : undefined,
    });
  }

  /** @internal */
  resume(given: unknown): boolean {
    const scene = readScene(given);
    if (!scene) return false;
    this.#stepping.history.resume(scene.steps);
    this.#stand(scene);
    if (scene.other) this.#comparison.resume(scene.other.facts, scene.other.halves);
    this.changed();
    return true;
  }

  /** Beyond the facts: what is half typed, what shows its answer alone, and what was changed with one click. */
  #stand({ halves, given = [], before }: Omit<Standing, 'facts'>): void {
    this.#form.restore(halves);
    this.#given.clear();
    for (const question of given) this.#given.add(question);
    this.#before = before;
  }

  /** What is compared stays open. */
  #putBack(answers: Standing): void {
    const { isOpen } = this.#comparison;
    const given = [...this.#given];
    this.replace(answers.facts);
    this.#stand({ given, ...answers });
    this.#comparison.isOpen = isOpen;
  }

  protected typed(): FactChanges {
    return this.#form.changes();
  }

  protected override judged(): Facts {
    return supposingType(this.known);
  }

  protected summary(): string {
    return amountSummary(this.#amount, this);
  }

  get #amount(): AmountView {
    const start = this.known['agreement.start'];
    const { day } = this;
    return {
      education: this.#form.education,
      chosen: this.known['allowance.step'],
      date: start ?? day,
      isToday: start === undefined,
      isFuture: start !== undefined && day !== undefined && start > day,
    };
  }

  protected body(): TemplateResult {
    const allowance = agreementAllowance(this.judged());
    const hasAllowance = !('reason' in allowance);
    const timeline = 'value' in allowance ? allowance.value : undefined;
    return html`${this.#before ? this.#undoView() : nothing}
      <div class="columns">
        <div class="column">
          ${questionsView(
            {
              form: this.#form,
              given: this.#given,
              reopen: (question) => {
                this.#reopen(question);
              },
              steps: this.#stepping.buttons(),
              underAmount: amountCheck(this.#form.amount.value, this.#step, this.outcomes, this),
            },
            this,
          )}
        </div>
        <div class="column">${hasAllowance ? amountView(this.#amount, this) : noAllowanceView(this)}</div>
      </div>
      <div class="column below">
        ${this.#findings()} ${timeline ? this.#timeline(timeline) : nothing} ${this.#premiums()} ${this.#compare()}
        ${exportView(this.#exports)}
      </div>`;
  }

  get #step(): AllowanceStep | undefined {
    return stepOf(this.#amount);
  }

  #timeline(timeline: AllowanceTimeline): TemplateResult {
    const view = {
      timeline,
      choice: this.#month,
      isTableOpen: this.#isTableOpen,
      toggleTable: () => {
        this.#isTableOpen = !this.#isTableOpen;
        this.requestUpdate();
      },
      moved: (hasFocus: boolean) => {
        this.requestUpdate();
        if (hasFocus) this.#focusOn('.month[aria-selected="true"]');
      },
    };
    return html`${timelineView(view, this)} ${totalsView(timeline, this)}`;
  }

  #premiums(): TemplateResult | typeof nothing {
    const { premiums } = project(this.judged(), this.day);
    return premiums ? premiumsView(premiums, this) : nothing;
  }

  #compare(): TemplateResult {
    const now = this.judged();
    const other = supposingType(this.#comparison.facts(this.known, this.#form));
    return html`${comparisonView(
      {
        comparison: this.#comparison,
        form: this.#form,
        now,
        other,
        day: this.day,
        toggle: () => {
          this.#comparison.toggle(this.known);
          this.requestUpdate();
        },
        apply: () => {
          this.#takeOver();
        },
        changed: () => {
          this.keep();
          this.requestUpdate();
          this.#announceComparison();
        },
      },
      this,
    )}`;
  }

  #announceComparison(): void {
    const other = supposingType(this.#comparison.facts(this.known, this.#form));
    this.announce(differencesInWords(project(this.judged(), this.day), project(other, this.day), this));
  }

  #takeOver(): void {
    this.#replace(this.#comparison.facts(this.known, this.#form), this.words.compare.applied);
  }

  #undoView(): TemplateResult {
    const { undo } = this.words.compare;
    return html`<p class="undo-line">
      <span>${this.#before?.said}</span>
      <button
        type="button"
        class="undo"
        @click=${() => {
          this.#undo();
        }}
      >
        ${undo}
      </button>
    </p>`;
  }

  #undo(): void {
    const before = this.#before;
    if (!before) return;
    this.replace(before.facts);
    this.announce(this.words.compare.undone);
    this.#focusOn('#comparison-button');
  }

  /** Puts other answers in place of these, and offers the way back. */
  #replace(facts: Facts, said: string): void {
    const before = this.known;
    this.#stepping.asOne(() => {
      this.replace(facts);
      this.#before = { facts: before, said };
    });
    this.keep();
    this.announce(said);
    this.#focusOn('.undo');
  }

  #reopen(question: AllowanceQuestion): void {
    this.#given.delete(question);
    this.requestUpdate();
    this.#focusOn(`#${questionId(question)}, [name="${questionId(question)}"]`);
  }

  /** Nothing is said to be in order before there is a step or a finding to speak of. */
  #findings(): TemplateResult | typeof nothing {
    if (this.#step === undefined && findingsOf(this.outcomes).length === 0) return nothing;
    return findingList(
      {
        outcomes: this.outcomes,
        asked: ['agreement.start', 'allowance.amount'],
        targetsOf: (finding) => this.#targetsOf(finding),
        apply: (fix) => {
          this.#apply(fix);
        },
      },
      this,
    );
  }

  #apply(fix: Facts): void {
    const amount = fix['allowance.amount'];
    const said = amount === undefined ? this.words.compare.applied : this.words.check.fixed;
    const values: Values = amount === undefined ? {} : { amount: { unit: 'money', value: amount } };
    this.#replace(withChanges(this.known, fix), this.say(said, values));
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #targetsOf({ fields }: Finding): readonly Target[] {
    const questions = new Set(fields.flatMap((key) => questionOf[key] ?? []));
    return [...questions].map((question) => ({
      name: this.words.questions.names[question].toLowerCase(),
      go: () => {
        this.#reopen(question);
      },
    }));
  }
}

/** An allowance belongs to an OAO: where the page says no other type, that is what is judged. */
const supposingType = (facts: Facts): Facts => ({ 'agreement.type': 'OAO', ...facts });

declare global {
  interface HTMLElementTagNameMap {
    'duaal-leervergoeding': AllowanceElement;
  }
}
