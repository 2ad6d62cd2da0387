/**
 * What the components share: a form-associated element that holds the facts of an agreement, has them judged and shows
 * them in the language of the page. It submits a dossier, reads one from `value` or `facts`, and refuses what it cannot
 * read without losing what was there.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  fillSentence,
  parsePlainDate,
  readDossier,
  withChanges,
  writeDossier,
  writeFacts,
  type CommonSpoken,
  type Counts,
  type DossierProblem,
  type DossierReading,
  type FactChanges,
  type Facts,
  type Finding,
  type Outcome,
  type PlainDate,
  type RuleId,
  type Values,
} from '#core';
import { DuaalChangeEvent, type DuaalChange } from './change-event';
import { DuaalFindingEvent, findingsMissing, shownFinding, type ShownFinding } from './finding-event';
import { findingsOf, foundInWords } from './finding-list';
import { readKept, writeKept } from './kept';
import { Keeping } from './keeping';
import { watchLanguage, type Language } from './language';
import { jsonOf, readValue } from './read-value';
import { sameContent } from './same-content';
import { showStates } from './states';
import type { Subject } from './subject';
import { today } from './today';

const emptyCounts = { error: 0, warning: 0, info: 0, pass: 0, unknown: 0, notApplicable: 0 } satisfies Counts;

/** A text that stands for no value, told as a sentence, and the part of the element that leads to it. */
export interface Unread {
  readonly said: string;
  readonly way: HTMLElement | undefined;
}

/** How many rules found an error, a warning, a remark, nothing, or wait for something. */
export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const counts: Record<keyof Counts, number> = { ...emptyCounts };
  for (const outcome of outcomes) {
    if (outcome.kind === 'finding') counts[outcome.severity] += 1;
    else counts[outcome.kind === 'not-applicable' ? 'notApplicable' : outcome.kind] += 1;
  }
  return counts;
}

/**
 * An element that holds the facts of an agreement and says what the rules make of them.
 *
 * @fires {DuaalChangeEvent} duaal-change - Somebody changed something: all facts, and how many findings there are.
 * @fires {DuaalFindingEvent} duaal-finding - One finding appeared or went, by what somebody did.
 * @csspart base - The whole element.
 * @csspart input - A text field.
 * @csspart findings - The list of findings with its heading.
 * @csspart finding - One finding.
 * @csspart refused - What the page handed over and could not be read.
 * @csspart keeping - The foot with the link to share and what is kept.
 * @cssproperty --duaal-accent - Colour of buttons, links and what is chosen.
 * @cssproperty --duaal-on-accent - Colour of text on the accent.
 * @cssproperty --duaal-text - Colour of text.
 * @cssproperty --duaal-muted - Colour of hints.
 * @cssproperty --duaal-surface - Colour of cards and fields.
 * @cssproperty --duaal-soft - Colour of quiet areas.
 * @cssproperty --duaal-line - Colour of lines.
 * @cssproperty --duaal-control - Colour of the border of fields and buttons.
 * @cssproperty --duaal-band - Colour of the band on cards, in the theme `vlaams`.
 * @cssproperty --duaal-radius - Rounding of cards.
 * @cssproperty --duaal-font - Font of all text.
 * @cssproperty --duaal-size - Size of text, on which all other sizes hang.
 * @cssstate error - The rules found an error.
 * @cssstate warning - The rules found a warning.
 * @cssstate empty - Nothing is filled in.
 * @cssstate refused - What the page handed over could not be read.
 */
export abstract class DuaalElement<Id extends RuleId, Spoken extends CommonSpoken<Id>> extends LitElement {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    value: { noAccessor: true },
    facts: { noAccessor: true },
    today: { type: String },
    address: { attribute: 'aanspreking' },
    name: { type: String, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    theme: { type: String, reflect: true },
    share: { type: Boolean },
    remember: { type: String },
  };

  /** Day of judging, `YYYY-MM-DD`; the day on the clock when absent. */
  declare today: string | undefined;
  /** How Dutch addresses the reader: `u`, or `je` for learners. */
  declare address: 'u' | 'je' | undefined;
  /** Name under which a form submits the dossier; tells several of a kind on a page apart. */
  declare name: string | undefined;
  /** Takes no input and submits nothing. */
  declare disabled: boolean;
  /** A form is not submitted while the element is empty. */
  declare required: boolean;
  /** Look: `light`, `dark` or `vlaams`; that of the page when absent. */
  declare theme: 'light' | 'dark' | 'vlaams' | undefined;
  /** Offers a link that carries what is filled in, in the fragment of the address. */
  declare share: boolean;
  /** Keeps what is filled in: `session` until the tab is closed, `device` after the reader allows it. */
  declare remember: 'session' | 'device' | undefined;

  /** @internal */
  language: Language<Spoken> = this.#languageNow();
  #unwatchLanguage: (() => void) | undefined;
  readonly #internals = this.attachInternals();
  readonly #keeping = new Keeping(this);
  #facts: Facts = {};
  #outcomes: readonly Outcome<Id>[] = [];
  #problems: readonly DossierProblem[] = [];
  #lastGiven = '';
  /** What the page handed over or was told last. */
  #known: DuaalChange | undefined;
  #knownFindings: readonly Finding<Id>[] = [];
  #customError = '';
  #announcement = '';
  #lastSummary = '';
  #isDisabledByForm = false;
  #submitting: HTMLFormElement | null = null;

  constructor() {
    super();
    // a click on a label of the page arrives at the element itself, one inside it at a control
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** What every element of this kind is about. */
  protected abstract get subject(): Subject<Id, Spoken>;
  /** Name of the element for assistive tools. */
  protected abstract get label(): string;
  /** Puts facts into the fields that do not stand for them yet. */
  protected abstract fill(facts: Facts): void;
  /** Empties every field. */
  protected abstract empty(): void;
  /** The facts that the fields hold; `undefined` for an empty one. */
  protected abstract typed(): FactChanges;
  protected abstract body(): TemplateResult;
  /** The outcome in one line, read out after a change. */
  protected abstract summary(): string;
  /** Bare content of `value` as the facts of a dossier. */
  protected abstract factsOfValue(content: unknown): unknown;
  /** What `value` gives: as a dossier writes it, `undefined` when there is nothing. */
  protected abstract contentOfValue(written: Record<string, unknown>): unknown;

  /**
   * How the element stands beyond its facts: half typed texts, the steps to go back. Something that JSON can hold.
   * @internal
   */
  abstract get scene(): unknown;

  /**
   * Puts that back once the facts are there; what cannot be read changes nothing, and is told by `false`.
   * @internal
   */
  abstract resume(scene: unknown): boolean;

  /** The facts to judge; an element may leave out what is being typed and suppose what nobody was asked. */
  protected judged(): Facts {
    return this.#facts;
  }

  /** Own content as JSON text; empty when there is none. Takes JSON text or an object, a bare value or a whole dossier. */
  get value(): string {
    const content = this.contentOfValue(writeFacts(this.#facts));
    return content === undefined ? '' : JSON.stringify(content);
  }

  set value(given: unknown) {
    const reading = readValue(given, (content) => this.factsOfValue(content));
    this.#lastGiven = '';
    const isEmpty = reading.ok && Object.keys(reading.facts).length === 0;
    if (isEmpty) this.#clear();
    this.#take(reading);
  }

  /** Every fact as a dossier writes it. What is set is added to what is there; JSON text or an object. */
  get facts(): Record<string, unknown> {
    return writeFacts(this.#facts);
  }

  set facts(given: unknown) {
    const text = typeof given === 'string' ? given : jsonOf(given ?? null);
    if (text !== undefined && text === this.#lastGiven) return;
    this.#lastGiven = text ?? '';
    this.#take(readValue(given, (content) => content));
  }

  /** What the rules find now, most severe first, in the words of the element's language. */
  get findings(): readonly ShownFinding[] {
    return findingsOf(this.#outcomes).map((finding) => shownFinding(finding, this.language.texts));
  }

  /** Form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** A form elsewhere on the page, or its id: a framework that knows the property sets it instead of the attribute. */
  set form(form: HTMLFormElement | string | null | undefined) {
    const id = typeof form === 'object' ? form?.id : form;
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  /** Labels of the page that point to the element. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** Whether a form looks at the element before it is submitted. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** What keeps a form from being submitted: `badInput`, `valueMissing` or `customError`. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The same as a sentence in the element's language; empty when nothing does. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether a form may be submitted as far as this element goes. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and shows the reader what is in the way. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Makes the element invalid with a sentence of the page; an empty one makes it valid again. */
  setCustomValidity(message: string): void {
    this.#customError = message;
    this.#validate();
  }

  protected get known(): Facts {
    return this.#facts;
  }

  protected get outcomes(): readonly Outcome<Id>[] {
    return this.#outcomes;
  }

  /** The day on which is judged. */
  protected get day(): PlainDate | undefined {
    return parsePlainDate(this.today ?? '') ?? today();
  }

  /**
   * A sentence of the element's language with its values.
   * @internal
   */
  say(sentence: string, values: Values = {}): string {
    return fillSentence(sentence, values, this.language.texts);
  }

  /**
   * Reads the fields again after somebody changed something, judges, and tells the page.
   * @internal
   */
  changed(): void {
    this.#settle();
    this.keep();
    const detail = this.#detail();
    if (sameContent(detail, this.#known)) return;
    const before = this.#knownFindings;
    this.#remember();
    this.#keeping.outdate();
    this.dispatchEvent(new DuaalChangeEvent(detail));
    this.#tellFindings('gone', findingsMissing(before, this.#knownFindings));
    this.#tellFindings('appeared', findingsMissing(this.#knownFindings, before));
  }

  /** Keeps what stands there now, facts or not, where the page asks for it and the reader allows it. */
  protected keep(): void {
    this.#keeping.save();
  }

  /**
   * Everything as the text of a dossier file; empty when there is nothing.
   * @internal
   */
  dossierText(): string {
    return Object.keys(this.#facts).length === 0 ? '' : JSON.stringify(writeDossier(this.#facts));
  }

  /**
   * Replaces what is there by a dossier, and tells the page. What cannot be read is refused and changes nothing.
   * @internal
   */
  restore(dossier: string): void {
    const problems = this.#replaceBy(readValue(dossier, (content) => content));
    if (problems.length === 0) return;
    this.#problems = problems;
    this.changed();
  }

  /**
   * Everything to keep for a reload, as text.
   * @internal
   */
  keptText(): string {
    return writeKept({ dossier: writeDossier(this.#facts), scene: this.scene });
  }

  /**
   * Puts back what was kept, and tells the page; `false` where not all of it can be read. Without a dossier in it nothing
   * changes.
   * @internal
   */
  takeUp(text: string): boolean {
    const kept = readKept(text);
    if (!kept || this.#replaceBy(readDossier(kept.dossier)).length > 0) return false;
    return kept.scene === undefined || this.resume(kept.scene);
  }

  /**
   * Back to what the page gave in attributes, and tells the page.
   * @internal
   */
  startAgain(): void {
    const known = this.#known;
    const findings = this.#knownFindings;
    this.formResetCallback();
    this.#known = known;
    this.#knownFindings = findings;
    this.changed();
  }

  /** What is wrong with a dossier; nothing, and then it stands here. */
  #replaceBy(reading: DossierReading): readonly DossierProblem[] {
    if (!reading.ok) return reading.problems;
    this.replace(reading.facts);
    return [];
  }

  /** Puts other facts in place of all that is there, because somebody wants so. */
  protected replace(facts: Facts): void {
    this.#clear();
    this.#problems = [];
    this.#facts = facts;
    this.fill(facts);
    this.changed();
  }

  /**
   * Has a sentence read out.
   * @internal
   */
  announce(sentence: string): void {
    this.#announcement = sentence;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.language = this.#languageNow();
    this.#unwatchLanguage = watchLanguage(() => {
      this.requestUpdate();
    });
    this.#settle();
    this.#remember();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLanguage?.();
  }

  override focus(options?: FocusOptions): void {
    this.#firstField?.focus(options);
  }

  /** Where a label of the page and what is missing lead: a question, and no button that stands before it. */
  get #firstField(): HTMLElement | undefined {
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    return find('input:not([type="file"]), select') ?? find('button') ?? undefined;
  }

  /** Constructed sheets stay behind when an element goes to another document, as to a window of its own. */
  adoptedCallback(): void {
    const { shadowRoot } = this;
    const view = this.ownerDocument.defaultView;
    if (!shadowRoot || !view || !('adoptedStyleSheets' in shadowRoot)) return;
    shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      if ('cssText' in style) sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#submitting?.removeEventListener('submit', this.#leaveField, true);
    this.#submitting = form;
    form?.addEventListener('submit', this.#leaveField, true);
  }

  /** Who submits from the keyboard leaves no field: what stands in it is taken at its word before the form is read. */
  readonly #leaveField = (): void => {
    let field = this.shadowRoot?.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    if (field?.matches('[type="text"]')) field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabledByForm = isDisabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#clear();
    this.#take({ ok: true, facts: {} });
    if (this.hasAttribute('facts')) this.facts = this.getAttribute('facts');
    if (this.hasAttribute('value')) this.value = this.getAttribute('value');
  }

  formStateRestoreCallback(state: unknown): void {
    // of what was kept here itself, the browser knows the facts alone
    if (typeof state === 'string' && state !== this.dossierText()) this.value = state;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.language = this.#languageNow();
    // not earlier: what a page set before the element was defined arrives with the first update
    this.#keeping.lookBack();
    if (!changed.has('today')) return;
    this.#settle();
    this.#remember();
  }

  protected override render(): TemplateResult {
    return html`<fieldset
      class="root"
      part="base"
      lang=${this.language.code}
      dir="ltr"
      aria-label=${this.label}
      ?disabled=${this.disabled || this.#isDisabledByForm}
      @change=${this.#announceSummary}
    >
      ${this.#problemList()} ${this.body()} ${this.#keeping.view()}
      <p class="unseen" role="status">${this.#announcement}</p>
    </fieldset>`;
  }

  protected override updated(): void {
    this.#validate();
    const found = findingsOf(this.#outcomes);
    showStates(this.#internals, {
      error: found.some(({ severity }) => severity === 'error'),
      warning: found.some(({ severity }) => severity === 'warning'),
      empty: this.value === '',
      refused: this.#problems.length > 0,
    });
  }

  /** At once too, for a form that looks before the element is drawn again. */
  #validate(): void {
    if (!this.hasUpdated) return;
    // what is compared is no part of the dossier
    const field = this.renderRoot.querySelector<HTMLElement>('input[data-unread]:not([part="comparison"] *)');
    const unread = field ? { said: field.dataset['unread'] ?? '', way: field } : this.unseen();
    const { guest } = this.language.words;
    if (this.#customError !== '')
      this.#internals.setValidity({ customError: true }, this.#customError, this.#firstField);
    else if (unread) this.#internals.setValidity({ badInput: true }, unread.said, unread.way);
    else if (this.required && this.value === '')
      this.#internals.setValidity({ valueMissing: true }, guest.required, this.#firstField);
    else this.#internals.setValidity({});
  }

  /** What is wrong with a text in a part that is not on the screen, and what leads there. */
  protected unseen(): Unread | undefined {
    return undefined;
  }

  #remember(): void {
    this.#known = this.#detail();
    this.#knownFindings = findingsOf(this.#outcomes);
  }

  #tellFindings(state: 'appeared' | 'gone', findings: readonly Finding<Id>[]): void {
    for (const finding of findings) {
      this.dispatchEvent(new DuaalFindingEvent({ state, ...shownFinding(finding, this.language.texts) }));
    }
  }

  #languageNow(): Language<Spoken> {
    return this.subject.voice.languageOf(this, this.address === 'je' ? 'je' : 'u', () => {
      this.requestUpdate();
    });
  }

  #announceSummary = (): void => {
    const result = this.summary();
    if (result === '') return;
    const summary = `${result} ${foundInWords(this.#outcomes, this)}`.trim();
    if (summary === this.#lastSummary) return;
    this.#lastSummary = summary;
    this.announce(summary);
  };

  #clear(): void {
    this.#facts = {};
    this.#lastGiven = '';
    this.empty();
  }

  #take(reading: ReturnType<typeof readValue>): void {
    this.#problems = reading.ok ? [] : reading.problems;
    if (reading.ok) {
      this.#facts = withChanges(this.#facts, reading.facts);
      this.fill(this.#facts);
    }
    this.#settle();
    this.#remember();
  }

  #detail(): DuaalChange {
    return { facts: this.facts, counts: countOutcomes(this.#outcomes) };
  }

  #settle(): void {
    this.#facts = withChanges(this.#facts, this.typed());
    const { day } = this;
    const report = day && this.subject.rules.check(this.judged(), { today: day });
    this.#outcomes = report?.outcomes ?? [];
    this.#internals.setFormValue(this.dossierText());
    this.#validate();
    this.requestUpdate();
  }

  /** A day of judging that is none; the day on the clock is taken instead. */
  get #problemsOfToday(): readonly DossierProblem[] {
    const { today: given } = this;
    if (!given || parsePlainDate(given)) return [];
    return [{ path: 'today', fault: 'date', received: jsonOf(given) ?? typeof given }];
  }

  #problemList(): TemplateResult | typeof nothing {
    const problems = [...this.#problems, ...this.#problemsOfToday];
    if (problems.length === 0) return nothing;
    const { words } = this.language;
    return html`<div class="refused" part="refused" role="alert">
      <p><strong>${words.refused}</strong> ${words.kept}</p>
      <ul>
        ${problems.map(
          ({ path, fault, received }) =>
            html`<li>
              ${path === '' ? nothing : html`<code>${path}</code>: `}${words.dossierFaults[fault]}
              <code>${received}</code>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
