/**
 * `<duaal-leervergoeding>`: the allowance checker for schools. Answers on prior education give the step and its amount on
 * the first day, with the criterion and the source; an amount that was typed is checked.
 */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { allowanceStep, withChanges, type FactChanges, type Facts, type Finding } from '#core';
import { DuaalElement } from '../base/element';
import { findingList, findingsOf, type Target } from '../base/finding-list';
import { baseStyles } from '../base/styles';
import { amountSummary, amountView, type AmountView } from './amount-view';
import { allowanceStyles } from './allowance-styles';
import { EducationForm } from './education-form';
import { allowanceFieldIds, educationView } from './education-view';

export class AllowanceElement extends DuaalElement {
  static override styles: CSSResultGroup = [baseStyles, allowanceStyles];

  readonly #form = new EducationForm();

  protected get label(): string {
    return this.language.words.allowance.label;
  }

  protected factsOfValue(content: unknown): unknown {
    return content;
  }

  protected contentOfValue(written: Record<string, unknown>): unknown {
    return Object.keys(written).length === 0 ? undefined : written;
  }

  protected isAbout(rule: string): boolean {
    return rule.startsWith('allowance/');
  }

  protected fill(facts: Facts): void {
    this.#form.take(facts);
  }

  protected empty(): void {
    this.#form.clear();
  }

  protected typed(): FactChanges {
    return this.#form.changes();
  }

  /** An allowance belongs to an OAO: where the page says no other type, that is what is judged. */
  protected override judged(): Facts {
    return { 'agreement.type': 'OAO', ...this.known };
  }

  protected summary(): string {
    return amountSummary(this.#amount, this);
  }

  get #amount(): AmountView {
    const start = this.known['agreement.start'];
    const { day } = this;
    return {
      education: this.#form.education,
      date: start ?? day,
      isToday: start === undefined,
      isFuture: start !== undefined && day !== undefined && start > day,
    };
  }

  protected body(): TemplateResult {
    return html`<div class="columns">
      <div class="column">${educationView(this.#form, this)}</div>
      <div class="column">${amountView(this.#amount, this)} ${this.#findings()}</div>
    </div>`;
  }

  /** Nothing is said to be in order before there is a step or a finding to speak of. */
  #findings(): TemplateResult | typeof nothing {
    const hasStep = allowanceStep(this.#form.education).kind === 'known';
    if (!hasStep && findingsOf(this.outcomes).length === 0) return nothing;
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
    this.#form.take(withChanges(this.known, fix));
    this.changed();
    this.#focusOn(allowanceFieldIds['allowance.amount']);
  }

  #focusOn(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  #targetsOf({ fields }: Finding): readonly Target[] {
    const keys = Object.keys(allowanceFieldIds) as readonly (keyof typeof allowanceFieldIds)[];
    return keys
      .filter((key) => fields.includes(key))
      .map((key) => ({
        name: this.language.texts.facts[key],
        go: () => {
          this.#focusOn(allowanceFieldIds[key]);
        },
      }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duaal-leervergoeding': AllowanceElement;
  }
}
