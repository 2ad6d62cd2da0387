/**
 * `<duaal-overeenkomst>`: a whole agreement, checked. Every fact is asked by part of the agreement or comes in with a
 * dossier, and every rule answers: what is found, what is in order, what waits for which answer.
 */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  agreementParts,
  calendarDates,
  describeFact,
  everyRule,
  isFactKey,
  nlAgreementSpoken,
  withChanges,
  type AgreementElementTexts,
  type AgreementPart,
  type AgreementSpoken,
  type FactChanges,
  type FactKey,
  type Facts,
  type FactValue,
  type Finding,
  type OutcomeFilter,
  type PassTexts,
  type RuleId,
} from '#core';
import { sameAnswers, type Answers } from '../base/answers';
import { countOutcomes, DuaalElement, type Unread } from '../base/element';
import { findingId, findingsOf, type Target } from '../base/finding-list';
import { Voice } from '../base/language';
import { printStyles } from '../base/print-styles';
import { Printing } from '../base/printing';
import { Stepping } from '../base/stepping';
import { fieldError } from '../base/text-field';
import { baseStyles } from '../base/styles';
import { exportStyles } from '../export/export-styles';
import { AnnexExports } from '../export/annex-exports';
import { annexView } from '../export/annex-view';
import { mergeStyles } from '../export/merge-styles';
import { fileName } from '../export/file-name';
import { saveDossier } from '../export/save-dossier';
import { readScene, writeScene } from './agreement-scene';
import { agreementStyles } from './agreement-styles';
import { factsToAsk, waitingFor } from './asked-facts';
import { DossierEntry, dossierView } from './dossier-view';
import { FactForm } from './fact-form';
import { factId, factLabel, factView, type AgreementHost } from './fact-view';
import { partId, partView } from './part-view';
import { partOfFact } from './parts';
import { passesIn } from './passes';
import { countsSentence, resultsView, tallyView } from './results-view';
import { EditedSchedule, scheduleEditor } from './schedule-editor';
import { UndoStack, type Undoable } from './undo';

const subject = {
  rules: everyRule,
  voice: new Voice<AgreementSpoken>(nlAgreementSpoken, (whole) => whole),
};

/** What can be gone back to. */
interface Standing extends Answers {
  /** Not kept for a reload. */
  readonly done?: readonly Undoable[];
}

const keysOf = (facts: Facts): readonly FactKey[] => Object.keys(facts).filter(isFactKey);

/**
 * A whole agreement, checked: every fact is asked or comes in with a dossier, and every rule answers.
 *
 * @csspart questions - The questions, by part of the agreement.
 * @csspart dossier - The dossier to open or to keep.
 * @csspart counts - How many rules found what.
 * @csspart results - What every rule says, by article.
 * @csspart export - The documents to save.
 * @cssproperty --duaal-sticky-top - Room that the result keeps from the top of the window.
 */
export class AgreementElement extends DuaalElement<RuleId, AgreementSpoken> implements AgreementHost {
  static override styles: CSSResultGroup = [baseStyles, agreementStyles, exportStyles, mergeStyles, printStyles];

  readonly #form = new FactForm();
  readonly #entry = new DossierEntry();
  readonly #undo = new UndoStack();
  readonly #stepping = new Stepping<Standing>(this, {
    content: () => ({
      facts: withChanges(this.known, this.typed()),
      halves: this.#form.halves,
      done: this.#undo.kept,
    }),
    putBack: ({ facts, halves, done = [] }) => {
      this.#form.clear();
      this.#form.take(facts);
      this.#form.restore(halves);
      this.#undo.resume(done);
    },
    isSame: sameAnswers,
  });
  readonly #editedSchedule = new EditedSchedule();
  readonly #exports = new AnnexExports(this, () => ({
    facts: this.known,
    dates: () => calendarDates(this.known),
    day: this.day,
  }));
  readonly #touched = new Set<FactKey>();
  readonly #openParts = new Set<AgreementPart>(['type']);
  readonly #fullParts = new Set<AgreementPart>();
  #filter: OutcomeFilter = 'findings';
  readonly #printing = new Printing(this);
  /** A page has put facts into the empty element: open what they are about. */
  #isFresh = false;

  /** @internal */
  get words(): AgreementElementTexts {
    return this.language.agreementElement;
  }

  protected get subject(): typeof subject {
    return subject;
  }

  protected get label(): string {
    return this.words.label;
  }

  protected factsOfValue(content: unknown): unknown {
    return content;
  }

  protected contentOfValue(written: Record<string, unknown>): unknown {
    return Object.keys(written).length === 0 ? undefined : written;
  }

  protected fill(facts: Facts): void {
    this.#isFresh ||= this.#form.isEmpty;
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
    this.#touched.clear();
  }

  /** @internal */
  get scene(): unknown {
    return writeScene({
      halves: this.#form.halves,
      undo: this.#undo.kept,
      steps: this.#stepping.history.steps,
      openParts: [...this.#openParts],
      touched: [...this.#touched],
      entry: this.#entry.isOpen ? this.#entry.text : undefined,
      schedule: this.#editedSchedule.scene,
    });
  }

  /** @internal */
  resume(given: unknown): boolean {
    const scene = readScene(given);
    if (!scene) return false;
    this.#form.restore(scene.halves);
    this.#undo.resume(scene.undo);
    this.#stepping.history.resume(scene.steps);
    this.#openParts.clear();
    for (const part of scene.openParts) this.#openParts.add(part);
    for (const key of scene.touched) this.#touched.add(key);
    this.#isFresh = false;
    this.#entry.resume(scene.entry);
    this.#editedSchedule.resume(scene.schedule);
    this.changed();
    return true;
  }

  protected typed(): FactChanges {
    return this.#form.changes();
  }

  /** The findings are counted by the element itself; here stands the rest. */
  protected summary(): string {
    const { pass, unknown } = countOutcomes(this.outcomes);
    return countsSentence({ pass, unknown, error: 0, warning: 0, info: 0, notApplicable: 0 }, this);
  }

  protected override updated(): void {
    this.#editedSchedule.shown(this.renderRoot.querySelector(`#${factId('schedule')}`), this.facts);
    super.updated();
  }

  protected override unseen(): Unread | undefined {
    const key = this.#form.unread;
    const draft = key && this.#form.draft(key);
    if (key && draft) return { said: fieldError(draft, this), way: this.#wayTo(key) };
    const wrong = this.#editedSchedule.unread(this.facts);
    return wrong && { said: wrong.said, way: wrong.way ?? this.#wayTo('schedule') };
  }

  /** The button of the part in which a fact is asked. */
  #wayTo(key: FactKey): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(`#${partId(partOfFact(key))}-button`) ?? undefined;
  }

  protected body(): TemplateResult {
    if (this.#isFresh) this.#openWhereNeeded();
    this.#isFresh = false;
    const show = (): void => {
      this.focusOn('#results-heading');
    };
    return html`${tallyView(countOutcomes(this.outcomes), show, this)} ${this.#dossier()}
      <div class="columns">
        <div class="column">${this.#questions()} ${annexView(this.#exports)}</div>
        <div class="column outcome">${this.#results()}</div>
      </div>`;
  }

  #dossier(): TemplateResult {
    const redraw = (): void => {
      this.requestUpdate();
    };
    return html`${dossierView(
      {
        entry: this.#entry,
        isEmpty: Object.keys(this.known).length === 0,
        toggle: () => {
          this.#entry.isOpen = !this.#entry.isOpen;
          redraw();
        },
        typed: () => {
          this.keep();
          redraw();
        },
        open: () => {
          this.#open(this.#entry.read());
        },
        openFile: (file) => {
          void this.#entry.readFile(file).then((facts) => {
            this.#open(facts);
          });
        },
        save: () => {
          this.#save();
        },
        clear: () => {
          this.#replaceAll({}, this.words.dossier.cleared);
          this.#entry.clear();
        },
      },
      this,
    )}
    ${this.#undoView()}`;
  }

  /** Facts of a dossier; nothing where it was refused, which the field tells. */
  #open(facts: Facts | undefined): void {
    this.requestUpdate();
    if (facts) this.#replaceAll(facts, this.words.dossier.loaded);
    else this.focusOn('#dossier-text');
  }

  #replaceAll(facts: Facts, said: string): void {
    this.#undo.replacing(this.known, said);
    this.replace(facts);
    this.#openWhereNeeded();
    this.#isFresh = false;
    this.#filter = 'findings';
    this.keep();
    this.announce(`${said} ${countsSentence(countOutcomes(this.outcomes), this)}`);
    this.focusOn('.undo');
  }

  /** The first part with an error is open; else the first in which a rule still waits for something. */
  #openWhereNeeded(): void {
    const wrong = this.outcomes.flatMap((outcome) =>
      outcome.kind === 'finding' && outcome.severity === 'error' ? outcome.fields.slice(0, 1) : [],
    );
    const keys = wrong.length > 0 ? wrong : [...waitingFor(this.outcomes).keys()];
    this.#openParts.clear();
    this.#fullParts.clear();
    this.#openParts.add(agreementParts.find((part) => keys.some((key) => partOfFact(key) === part)) ?? 'type');
  }

  #save(): void {
    const { fileName: stem, saved } = this.words.dossier;
    const name = `${fileName(stem, this.known['learner.name'], this.known['agreement.start'])}.json`;
    saveDossier(name, this.known);
    this.announce(this.say(saved, { name: { unit: 'text', value: name } }));
  }

  #undoView(): TemplateResult | typeof nothing {
    const { last } = this.#undo;
    if (!last) return nothing;
    return html`<p class="undo-line no-print">
      <span>${last.said}</span>
      <button
        type="button"
        class="undo"
        @click=${() => {
          this.#undoLast();
        }}
      >
        ${this.words.undo.button}
      </button>
    </p>`;
  }

  #undoLast(): void {
    const undone = this.#undo.take();
    if (!undone) return;
    this.#take(undone.back);
    this.announce(this.words.undo.undone);
    this.focusOn(this.#undo.last ? '.undo' : '#results-heading');
  }

  #take(changes: FactChanges): void {
    this.#form.take(withChanges(this.known, changes));
    this.changed();
  }

  #questions(): TemplateResult {
    const { heading, hint } = this.words.questions;
    const waiting = waitingFor(this.outcomes);
    return html`<section class="card questions" part="questions" aria-labelledby="agreement-heading">
      <div class="head">
        <h3 id="agreement-heading">${heading}</h3>
        ${this.#stepping.buttons()}
      </div>
      <p class="hint">${hint}</p>
      <div class="parts">${agreementParts.map((part) => this.#part(part, waiting))}</div>
    </section>`;
  }

  #part(part: AgreementPart, waiting: ReadonlyMap<FactKey, number>): TemplateResult {
    const facts = factsToAsk(part, this.#form, waiting, this.#touched);
    return partView(
      {
        part,
        facts,
        findings: findingsOf(this.outcomes),
        isOpen: this.#openParts.has(part) || (this.#printing.isOn && facts.filled > 0),
        showsAll: this.#fullParts.has(part),
        toggle: () => {
          this.#toggle(this.#openParts, part);
        },
        toggleAll: () => {
          this.#toggle(this.#fullParts, part);
        },
        next: (following) => {
          this.#openParts.delete(part);
          this.#openParts.add(following);
          this.requestUpdate();
          this.focusOn(`#${partId(following)}-button`);
        },
        fact: (key) => this.#fact(key),
      },
      this,
    );
  }

  #toggle(parts: Set<AgreementPart>, part: AgreementPart): void {
    if (!parts.delete(part)) parts.add(part);
    this.requestUpdate();
  }

  #fact(key: FactKey): TemplateResult | typeof nothing {
    return factView(
      {
        key,
        form: this.#form,
        findings: findingsOf(this.outcomes).filter(({ fields }) => fields[0] === key),
        explain: (rule) => {
          this.#explain(rule);
        },
        touch: () => {
          this.#touched.add(key);
        },
        scheduleEditor: () =>
          scheduleEditor(this.day, factId('schedule'), {
            take: (changes) => {
              this.#take(changes);
            },
            typing: () => {
              this.keep();
              this.requestUpdate();
            },
          }),
      },
      this,
    );
  }

  /** Brings the reader to what a rule found. */
  #explain(rule: RuleId): void {
    this.#filter = 'findings';
    this.requestUpdate();
    this.focusOn(`#${findingId(rule)}`);
  }

  /** Brings the reader to the control of a fact, wherever it is folded away. */
  #goTo(key: FactKey): void {
    this.#openParts.add(partOfFact(key));
    this.#touched.add(key);
    this.requestUpdate();
    const id = factId(key);
    this.focusOn(`#${id}, [name="${id}"]:checked, [name="${id}"], #${id}-name`);
  }

  #results(): TemplateResult {
    const { outcomes } = this;
    return resultsView(
      {
        outcomes,
        waiting: waitingFor(outcomes),
        filter: this.#filter,
        passes: this.#passes(),
        choose: (filter) => {
          this.#filter = filter;
          this.requestUpdate();
        },
        apply: (fix) => {
          this.#apply(fix);
        },
        targetsOf: (finding) => this.#targetsOf(finding),
        goTo: (key) => {
          this.#goTo(key);
        },
      },
      this,
    );
  }

  /** What is in order, once a reader asks to see it. */
  #passes(): PassTexts | undefined {
    if (this.#filter !== 'pass' && this.#filter !== 'all') return undefined;
    return passesIn(this.language.code, () => {
      this.requestUpdate();
    });
  }

  #apply(fix: Facts): void {
    const keys = keysOf(fix);
    this.#undo.changing(this.known, keys, keys.map((key) => this.#said(key, fix[key])).join(' '));
    this.#take(fix);
    this.announce(this.#undo.last?.said ?? '');
    this.focusOn('.undo');
  }

  #said(key: FactKey, value: FactValue<FactKey> | undefined): string {
    const { applied, emptied } = this.words.undo;
    const fact = { unit: 'text', value: factLabel(key, this) } as const;
    if (value === undefined) return this.say(emptied, { fact });
    return this.say(applied, {
      fact,
      value: { unit: 'text', value: describeFact(key, value, this.language.texts) },
    });
  }

  #targetsOf({ fields }: Finding): readonly Target[] {
    return fields.map((key) => ({
      name: this.language.texts.facts[key],
      go: () => {
        this.#goTo(key);
      },
    }));
  }

  /**
   * Brings focus to an element once it is on the screen.
   * @internal
   */
  focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duaal-overeenkomst': AgreementElement;
  }
}
