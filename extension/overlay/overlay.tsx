/** The overlay as a whole: draws its state, and turns clicks and keys into the next one. */
import type { ExtensionTexts, FactKey, Finding, RuleId, Texts } from '#core';
import { Fragment, render, type JSX } from 'preact';
import type { ShownReport } from '../dossier/shown-report';
import { diagnose } from '../nets/diagnose';
import { fieldWordings, isHtml, type ReadField, type Reading, type Recognition } from '../page/index';
import { anchorOf } from './anchor';
import { createAnnouncer, type Announcer } from './announcer';
import { intersects } from './box';
import { Card, type CardActions } from './card';
import { cornerFor } from './corner';
import type { Decisions } from './decisions';
import { applyFix, canFix, undoAll } from './fix';
import { rootOf } from './document';
import { focusedElement, homeFor, openHost, type Host } from './host';
import type { Kept } from './keep-beside';
import { findingName, Markers, remarkName } from './markers';
import { noFindingsIn, Panel, type PanelActions } from './panel';
import { PointSession } from './point-session';
import { Pointer, type Pointing } from './pointer';
import { Sheet, type OpenSheet } from './sheet';
import {
  cardAfter,
  findingsByField,
  isFinding,
  offered,
  shownFindings,
  shownRemark,
  type FixState,
  type OpenCard,
  type OverlayState,
  type ShownFinding,
} from './state';
import { nextStop, stopsOf, type Position } from './tour';
import { countsInWords, fill, shortened } from './words';
import { boxOf } from './window-box';

export interface OverlayOptions {
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly decisions: Decisions;
  /** The page as it was last recognised. */
  readonly recognition: () => Recognition | undefined;
  /** Version of the extension. */
  readonly version: string;
  /** Takes everything away when it is aborted. */
  readonly signal: AbortSignal;
}

const pillEdge = 16;
/** In a window lower than this a field goes to its upper part, so that the card fits under it. */
const lowWindow = 600;

/** Shows findings over a page. Without an agreement there is nothing of it in the page. */
export class Overlay {
  readonly #document: Document;
  readonly #options: OverlayOptions;
  readonly #announcer: Announcer;
  readonly #rows = new Set<Kept>();
  #host: Host | undefined;
  #state: OverlayState | undefined;
  #sheet: OpenSheet | undefined;
  #pointing: PointSession | undefined;
  #aim: Pointing | undefined;
  /** What can be pointed at where no agreement was recognised; empty where the panel said which fact it is. */
  #choices: readonly FactKey[] = [];
  /** What came of the last field that was pointed at there. */
  #pointed = '';
  #listening: AbortController | undefined;
  /** Who listens in the frames of the page, by their root elements. */
  readonly #frames = new Map<HTMLElement, AbortController>();
  /** Who had the focus before the overlay took it. */
  #returnTo: HTMLElement | undefined;
  #saying = '';
  #frame = 0;

  constructor(document: Document, options: OverlayOptions) {
    this.#document = document;
    this.#options = options;
    this.#announcer = createAnnouncer((text) => {
      this.#saying = text;
      this.#draw();
    });
    options.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Shows what a reading gave, before this call returns. */
  show(reading: Reading, { report, progress, left, remark }: ShownReport): void {
    if (this.#options.signal.aborted) return;
    const found = shownFindings(report, reading);
    const before = this.#state;
    const card = before?.card && cardAfter(before.card, found, reading);
    const focused = this.#focusInside();
    const markerField = this.#fieldOfMarker();
    // what was pointed at made an agreement of the page
    const pointedHere = this.#isPointingAlone && this.#pointed !== '';
    if (this.#isPointingAlone) this.#leavePointing();
    this.#state = {
      reading,
      report,
      progress,
      left,
      found,
      remark: shownRemark(remark, reading),
      card,
      panelOpen: before?.panelOpen ?? pointedHere,
    };
    this.#listen();
    this.#listenInFrames();
    this.#draw();
    if (pointedHere) this.#find('.pill')?.focus({ preventScroll: true });
    else if (focused && !focused.isConnected) this.#focusOutside(before?.card?.field ?? markerField);
    const counts = countsInWords(report.counts, progress, this.#options.words, this.#options.texts);
    // how many rules wait changes with each answer: to say that again and again is no help
    const said = found.length === 0 && !remark ? counts[0] : counts.join(', ');
    this.#announcer.summary(remark ? `${said ?? ''}. ${remark.text}` : (said ?? ''));
    this.#afterMoves();
  }

  /** Goes to the finding of a rule, asked for from outside the page. */
  showFinding(rule: RuleId): void {
    const shown = this.#state?.found.find(({ finding }) => finding.rule === rule);
    if (shown) this.#panelActions.show(shown);
  }

  /** Shows how the page is built and what was made of it, also where there is no agreement. */
  showReport(): void {
    const recognition = this.#options.recognition();
    if (!recognition || this.#options.signal.aborted) return;
    this.#openSheet({ kind: 'report', text: diagnose(recognition, this.#options.version) });
  }

  /** Lets the user point at fields where no agreement was recognised: which ones, the user says meanwhile. */
  startPointing(): void {
    if (this.#state || this.#options.signal.aborted) return;
    const found = new Set(this.#options.recognition()?.fields.map(({ key }) => key));
    this.#choices = [...new Set(fieldWordings.map(({ key }) => key).filter((key) => !found.has(key)))];
    const [first] = this.#choices;
    if (first === undefined) return;
    this.#pointed = '';
    this.#listen();
    this.#listenInFrames();
    this.#startAt(first);
  }

  /** Without an agreement there is nothing to show but what the user asked for: a sheet, or to point at fields. */
  hide(): void {
    if (!this.#isPointingAlone) {
      this.#announcer.stop();
      this.#leavePointing();
      this.#saying = '';
    }
    this.#state = undefined;
    this.#returnTo = undefined;
    if (this.#sheet || this.#isPointingAlone) this.#draw();
    else this.#takeAway();
  }

  /** Leaves the page as it was. */
  #end(): void {
    this.#sheet = undefined;
    this.#leavePointing();
    this.hide();
  }

  #takeAway(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    for (const listening of this.#frames.values()) listening.abort();
    this.#frames.clear();
    if (this.#host) {
      render(null, this.#host.layer);
      this.#host.remove();
    }
    this.#host = undefined;
  }

  #draw(): void {
    if (!this.#state && !this.#sheet && !this.#aim) return;
    this.#host ??= openHost(this.#document, this.#options.texts.language);
    this.#host.stay(this.#home());
    render(
      <>
        {this.#state && this.#screen(this.#state)}
        {this.#aim && (
          <Pointer
            pointing={this.#aim}
            choices={this.#choices}
            said={this.#pointed}
            texts={this.#options.texts}
            words={this.#options.words}
            onFact={(key) => this.#startAt(key)}
            onMove={(x, y) => this.#pointing?.moveTo(x, y)}
            onChoose={() => this.#choose()}
            onCancel={() => this.#stopPointing()}
          />
        )}
        {(this.#state || this.#aim) && (
          <div class="unseen" role="status" aria-live="polite">
            {this.#saying}
          </div>
        )}
        {this.#sheet && (
          <Sheet
            key={this.#sheet.kind}
            sheet={this.#sheet}
            facts={this.#state?.reading.facts ?? {}}
            {...this.#options}
            close={() => this.#closeSheet()}
          />
        )}
      </>,
      this.#host.layer,
    );
  }

  #home(): Element {
    const controls = this.#state?.reading.fields.map(({ control }) => control.element) ?? [];
    return homeFor(this.#document, controls);
  }

  #change(changes: Partial<OverlayState>): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, ...changes };
    this.#draw();
  }

  #screen(state: OverlayState): JSX.Element {
    const { texts, words } = this.#options;
    const { card } = state;
    const shownCard = card && (
      <Card
        key="card"
        card={card}
        fixable={canFix(card.finding, state.reading)}
        texts={texts}
        words={words}
        actions={this.#cardActions}
      />
    );
    return (
      <>
        {findingsByField(state).map(({ field, findings, remark }) => (
          <Fragment key={field.key}>
            {(findings.length > 0 || remark) && (
              <Markers
                field={field}
                findings={findings}
                remark={remark}
                openRule={card?.finding.rule}
                texts={texts}
                words={words}
                rows={this.#rows}
                onMarker={this.#onMarker}
                onRemark={() => this.#showAttachment()}
              />
            )}
            {field.key === card?.field?.key && shownCard}
          </Fragment>
        ))}
        {!card?.field && shownCard}
        <Panel state={state} texts={texts} words={words} actions={this.#panelActions} />
      </>
    );
  }

  // --- listening ---

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    this.#listenIn(this.#document, this.#listening.signal);
  }

  #listenIn(document: Document, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    document.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    document.addEventListener('focusin', () => this.#onFocus(), options);
    for (const event of ['click', 'keyup', 'focusin', 'scrollend', 'transitionend']) {
      document.addEventListener(event, () => this.#afterMoves(), options);
    }
    document.defaultView?.addEventListener('resize', () => this.#afterMoves(), options);
    // the page shows something, such as a message of its own, without anybody touching it
    const grows = new ResizeObserver(() => this.#afterMoves());
    grows.observe(rootOf(document));
    signal.addEventListener('abort', () => grows.disconnect(), { once: true });
  }

  /** The keys work in the frames of the page as well. */
  #listenInFrames(): void {
    const frames = this.#options.recognition()?.outline.frames ?? [];
    // a frame that is written anew keeps its document, and with its old content goes who listened to it
    const now = new Map(frames.flatMap(({ document }) => (document ? [[rootOf(document), document] as const] : [])));
    for (const [root, listening] of this.#frames) {
      if (now.has(root)) continue;
      listening.abort();
      this.#frames.delete(root);
    }
    for (const [root, document] of now) {
      if (this.#frames.has(root)) continue;
      const listening = new AbortController();
      this.#frames.set(root, listening);
      this.#listenIn(document, listening.signal);
    }
  }

  /** Once the page has drawn what an action led to: nothing of ours may lie over a picker that opened or a focused field. */
  #afterMoves(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#host?.stay(this.#home());
      for (const row of this.#rows) row.settle();
      this.#uncover();
      this.#chooseCorner();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#pointing) this.#onPointingKey(event, this.#pointing);
    else if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') this.#onEscape(event);
  }

  #onEscape(event: KeyboardEvent): void {
    const ours = this.#holdsFocus();
    // Escape may be meant for a picker of the page as well; that one gets it too
    if (ours) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (this.#sheet) this.#closeSheet();
    else if (this.#state?.card) this.#close();
    else if (!ours) return;
    else if (this.#state?.panelOpen && this.#find('.panel')?.contains(this.#focusInside())) this.#togglePanel();
    else this.#leaveMarker();
  }

  /** The field of the marker that has the focus. */
  #fieldOfMarker(): ReadField | undefined {
    const marker = this.#focusInside()?.closest<HTMLElement>('.marker');
    return this.#state?.reading.fields.find(({ key }) => key === marker?.dataset.field);
  }

  #leaveMarker(): void {
    this.#focusOutside(this.#fieldOfMarker());
  }

  /** To where the focus was before the overlay took it, or else to a field. */
  #focusOutside(field: ReadField | undefined): void {
    const back =
      this.#returnTo?.checkVisibility() && this.#returnTo !== this.#focusInside() ? this.#returnTo : undefined;
    (back ?? field?.control.element)?.focus();
    this.#returnTo = undefined;
  }

  #onFocus(): void {
    const { texts, words } = this.#options;
    const focused = focusedElement(this.#document);
    if (!focused || this.#holdsFocus()) return;
    const { found = [], remark } = this.#state ?? {};
    const isHere = ({ field }: Pick<ShownFinding, 'field'>): boolean =>
      field !== undefined && this.#isIn(focused, field);
    const here = [
      ...found.filter(isHere).map(({ finding }) => findingName(finding, texts, words)),
      ...(remark && isHere(remark) ? [remarkName(remark.remark, texts, words)] : []),
    ];
    if (here.length === 0) {
      this.#announcer.leave();
      return;
    }
    this.#announcer.atField(fill(words.marker.atField, { findings: here.join('; ') }, texts));
  }

  #isIn(element: Element, { control }: ReadField): boolean {
    const options = 'options' in control ? control.options : [];
    return (
      control.element === element ||
      control.box.contains(element) ||
      options.some((option) => option.element === element)
    );
  }

  // --- focus ---

  #find(selector: string): HTMLElement | undefined {
    return this.#host?.root.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #focusInside(): HTMLElement | null {
    const focused = this.#host?.root.activeElement;
    return focused && isHtml(focused) ? focused : null;
  }

  #holdsFocus(): boolean {
    return this.#focusInside() !== null;
  }

  /** The marker of a finding; without one that of the remark on the file. */
  #marker(finding: Finding | undefined): HTMLElement | undefined {
    return this.#find(finding ? `.marker[data-rule="${finding.rule}"]` : '.marker:not([data-rule])');
  }

  #giveFocusBack(card: OpenCard): void {
    const back = this.#returnTo?.checkVisibility() ? this.#returnTo : this.#marker(card.finding);
    (back ?? card.field?.control.element ?? this.#find('.pill'))?.focus();
    this.#returnTo = undefined;
  }

  /** The card goes, and the panel folds up, when they lie over the field that the user is in. */
  #uncover(): void {
    const focused = focusedElement(this.#document);
    if (!focused || this.#holdsFocus()) return;
    const field = boxOf(focused);
    const covers = (selector: string): boolean => {
      const surface = this.#find(selector);
      return surface !== undefined && intersects(surface.getBoundingClientRect(), field);
    };
    if (this.#state?.card && covers('.card')) this.#change({ card: undefined });
    if (this.#state?.panelOpen && covers('.panel')) this.#change({ panelOpen: false });
  }

  #chooseCorner(): void {
    const panel = this.#find('.panel');
    if (!panel || this.#state?.panelOpen) return;
    const focused = this.#holdsFocus() ? undefined : focusedElement(this.#document);
    panel.dataset.corner = cornerFor(
      this.#document,
      panel.getBoundingClientRect(),
      pillEdge,
      focused && boxOf(focused),
    );
  }

  // --- card ---

  #open({ finding, field }: ShownFinding): void {
    this.#change({ card: { finding, field, whyOpen: false, fix: offered } });
  }

  #close(): void {
    const card = this.#state?.card;
    if (!card) return;
    const inside = this.#holdsFocus();
    this.#change({ card: undefined });
    if (inside) this.#giveFocusBack(card);
  }

  readonly #onMarker = (finding: Finding, field: ReadField, event: MouseEvent): void => {
    const isOpen = this.#state?.card?.finding.rule === finding.rule;
    // a pointer closes an open card again; Enter on the marker of an open card goes into it
    if (isOpen && event.detail > 0) {
      this.#close();
      return;
    }
    if (!isOpen) {
      this.#returnTo = this.#marker(finding);
      this.#open({ finding, field });
    }
    this.#find('.card')?.focus({ preventScroll: true });
  };

  readonly #cardActions: CardActions = {
    close: () => this.#close(),
    toggleWhy: () => {
      const card = this.#state?.card;
      if (!card) return;
      this.#change({ card: { ...card, whyOpen: !card.whyOpen } });
      if (!card.whyOpen) this.#find('#why')?.scrollIntoView({ block: 'nearest' });
    },
    fix: () => void this.#fix(),
    undo: () => this.#undo(),
    ignore: () => this.#decide('ignored', ({ ignore }, { finding }) => ignore(finding)),
    askToSwitchOff: () => this.#setFix({ kind: 'asking' }),
    switchOff: () => this.#decide('switchedOff', ({ switchOff }, { finding }) => switchOff(finding.rule)),
    keep: () => this.#setFix(offered),
    object: () => {
      const finding = this.#state?.card?.finding;
      if (finding) this.#openSheet({ kind: 'objection', finding });
    },
    merge: () => this.#openSheet({ kind: 'merge' }),
    openRule: () => {
      const rule = this.#state?.card?.finding.rule;
      if (rule !== undefined) this.#options.decisions.openRule(rule);
    },
  };

  /** The finding goes; its card stays, with the way back. */
  #decide(kind: 'ignored' | 'switchedOff', carryOut: (decisions: Decisions, card: OpenCard) => void): void {
    const card = this.#state?.card;
    if (!card) return;
    this.#setFix({ kind });
    carryOut(this.#options.decisions, card);
  }

  #setFix(fix: FixState): void {
    const card = this.#state?.card;
    if (!card) return;
    this.#change({ card: { ...card, fix } });
    const answers = '.card :is([data-action=keep], [data-action=fix], [data-action=undo])';
    (this.#find(answers) ?? this.#find('.card'))?.focus({ preventScroll: true });
  }

  async #fix(): Promise<void> {
    const { card, reading } = this.#state ?? {};
    if (!card || !reading) return;
    const result = applyFix(card.finding, reading, this.#options.texts);
    this.#setFix(result instanceof Promise ? await result : result);
  }

  #undo(): void {
    const { decisions } = this.#options;
    const { fix, finding } = this.#state?.card ?? {};
    if (!fix || !finding) return;
    if (fix.kind === 'applied') this.#setFix(undoAll(fix.values) ? { kind: 'undone' } : { ...fix, isStuck: true });
    if (fix.kind === 'ignored') decisions.stopIgnoring(finding);
    if (fix.kind === 'switchedOff') decisions.switchOn(finding.rule);
    if (fix.kind === 'ignored' || fix.kind === 'switchedOff') this.#setFix(offered);
  }

  // --- sheet and pointing ---

  #openSheet(sheet: OpenSheet): void {
    this.#returnTo = this.#focusInside() ?? undefined;
    this.#sheet = sheet;
    this.#listen();
    this.#draw();
  }

  #closeSheet(): void {
    this.#sheet = undefined;
    if (!this.#state) {
      this.#takeAway();
      return;
    }
    this.#draw();
    const back = this.#returnTo?.checkVisibility() ? this.#returnTo : this.#find('.pill');
    back?.focus({ preventScroll: true });
    this.#returnTo = undefined;
  }

  #point(key: FactKey): void {
    this.#change({ panelOpen: false, card: undefined });
    this.#startAt(key);
  }

  #startAt(key: FactKey): void {
    this.#pointing = new PointSession({
      key,
      recognition: this.#options.recognition,
      onChange: (pointing) => {
        this.#aim = pointing;
        this.#draw();
      },
    });
  }

  /** The user points on a page where no agreement was recognised. */
  get #isPointingAlone(): boolean {
    return this.#choices.length > 0;
  }

  #leavePointing(): void {
    this.#pointing = undefined;
    this.#aim = undefined;
    this.#choices = [];
  }

  #onPointingKey(event: KeyboardEvent, session: PointSession): void {
    const steps: Readonly<Record<string, 1 | -1>> = { Tab: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 };
    // the list of facts has arrows of its own
    if (event.key.startsWith('Arrow') && this.#focusInside()?.matches('select')) return;
    const step = steps[event.key];
    if (step !== undefined) this.#aimAt(session, step);
    else if (event.key === 'Enter') this.#choose();
    else if (event.key === 'Escape') this.#stopPointing();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #aimAt(session: PointSession, step: 1 | -1): void {
    session.step(step);
    const { texts, words } = this.#options;
    const label = session.target?.seen.label;
    const { here, noControls } = words.overlay.point;
    this.#announcer.now(label === undefined ? noControls : fill(here, { label: shortened(label) }, texts));
  }

  #choose(): void {
    const session = this.#pointing;
    const seen = session?.choose();
    const key = this.#aim?.key;
    if (!seen || key === undefined) return;
    const { texts, words, decisions } = this.#options;
    const said = fill(words.overlay.point.done, { field: texts.facts[key], label: shortened(seen.label) }, texts);
    if (this.#isPointingAlone) this.#pointOn(key, said);
    else this.#endPointing(said);
    decisions.point(key, seen);
  }

  /** To the next field: one alone does not tell that a page is about an agreement. */
  #pointOn(done: FactKey, said: string): void {
    const at = this.#choices.indexOf(done);
    this.#pointed = said;
    this.#choices = this.#choices.filter((key) => key !== done);
    const next = this.#choices[at] ?? this.#choices[0];
    if (next === undefined) this.#endPointing(said);
    else this.#startAt(next);
  }

  #stopPointing(): void {
    this.#endPointing(this.#options.words.overlay.point.cancelled);
  }

  #endPointing(said: string): void {
    this.#leavePointing();
    if (!this.#state) {
      this.hide();
      return;
    }
    this.#change({ panelOpen: true });
    this.#find('.pill')?.focus({ preventScroll: true });
    this.#announcer.now(said);
  }

  // --- tour and panel ---

  #position(): Position {
    const { card } = this.#state ?? {};
    const marker = this.#focusInside()?.closest<HTMLElement>('.marker');
    if (marker) return { rule: marker.dataset.rule };
    if (card) return { rule: card.finding.rule };
    const element = focusedElement(this.#document);
    return element && !this.#holdsFocus() ? { element, box: boxOf(element) } : undefined;
  }

  /** To the next finding or the one before: its card opens, and its marker has the focus. */
  #step(step: 1 | -1): void {
    const stop = this.#state && nextStop(stopsOf(this.#state), step, this.#position());
    if (!stop) {
      if (this.#state) this.#announcer.now(noFindingsIn(this.#state, this.#options.words));
      return;
    }
    const from = focusedElement(this.#document);
    if (from && !this.#holdsFocus()) this.#returnTo = from;
    const { finding, field } = stop;
    this.#scrollTo(field);
    if (finding) this.#open({ finding, field });
    else this.#change({ card: undefined });
    const marker = this.#marker(finding);
    marker?.parentElement?.style.setProperty('visibility', 'visible');
    marker?.focus({ preventScroll: true });
    this.#afterMoves();
  }

  #scrollTo({ control }: ReadField): void {
    const anchor = anchorOf(control)?.element ?? control.element;
    anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const view = this.#document.defaultView;
    if (view && view.innerHeight < lowWindow) view.scrollBy({ top: view.innerHeight / 4, behavior: 'instant' });
  }

  #goTo(field: ReadField): void {
    this.#scrollTo(field);
    const { element } = field.control;
    element.focus({ preventScroll: true });
    if (!this.#isNarrow()) return;
    this.#change({ panelOpen: false });
    // data that are only shown and fields that are closed take no focus
    if (focusedElement(this.#document) !== element) this.#find('.pill')?.focus({ preventScroll: true });
  }

  #isNarrow(): boolean {
    return this.#document.defaultView?.matchMedia('(max-width: 50em)').matches ?? false;
  }

  /** To what the panel says of the chosen file. */
  #showAttachment(): void {
    this.#returnTo = this.#focusInside() ?? undefined;
    this.#change({ panelOpen: true, card: undefined });
    this.#find('#attachment')?.focus();
    this.#afterMoves();
  }

  #togglePanel(): void {
    this.#change({ panelOpen: !this.#state?.panelOpen, ...(this.#isNarrow() && { card: undefined }) });
    this.#find('.pill')?.focus({ preventScroll: true });
    this.#afterMoves();
  }

  readonly #panelActions: PanelActions = {
    toggle: () => this.#togglePanel(),
    show: (shown) => {
      this.#returnTo = this.#focusInside() ?? undefined;
      if (shown.field) this.#goTo(shown.field);
      else if (this.#isNarrow()) this.#change({ panelOpen: false });
      this.#open(shown);
      // a field that cannot be typed in has no focus to take
      if (this.#holdsFocus() || !shown.field) this.#find('.card')?.focus({ preventScroll: true });
    },
    goTo: (field) => this.#goTo(field),
    showAgain: ({ outcome, leaving }) => {
      const { decisions } = this.#options;
      if (leaving === 'ruleOff') decisions.switchOn(outcome.rule);
      else if (isFinding(outcome)) decisions.stopIgnoring(outcome);
    },
    point: (key) => this.#point(key),
    forget: (field) => this.#options.decisions.forget(field),
    report: () => this.showReport(),
    merge: () => this.#openSheet({ kind: 'merge' }),
    undoAttach: () => void this.#options.decisions.undoAttach().then(() => this.#find('[data-action=merge]')?.focus()),
    askHours: () => this.#options.decisions.askHours(),
    pauseHere: () => this.#options.decisions.pauseHere(),
    pauseUntilTomorrow: () => this.#options.decisions.pauseUntilTomorrow(),
  };
}

/** An overlay for a page; it shows nothing until it is given a reading. */
export const createOverlay = (document: Document, options: OverlayOptions): Overlay => new Overlay(document, options);
