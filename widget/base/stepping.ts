/**
 * Going back and forth through what somebody did in an element, by buttons and by keys. What is being typed in a field
 * becomes a step when the field is left; until then the keys are those of the field itself.
 */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { History } from './history';
import { redoIcon, undoIcon } from './icons';
import type { FieldHost } from './text-field';

export interface SteppingHost extends FieldHost, LitElement {}

/** What an element can be brought back to. */
export interface Stepped<State> {
  /** All that its fields hold now; parts that are the same as before may be the very same. */
  readonly content: (before?: State) => State;
  readonly putBack: (state: State) => void;
  readonly isSame: (one: State, other: State) => boolean;
}

type Direction = 'undo' | 'redo';

const isText = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

const keys: Readonly<Record<string, Direction>> = { z: 'undo', y: 'redo' };

export class Stepping<State> implements ReactiveController {
  readonly host: SteppingHost;
  readonly history: History<State>;
  readonly #stepped: Stepped<State>;
  #isListening = false;
  #isHeld = false;
  /** Somebody is typing in a field: that becomes a step when the field is left. */
  isTyping = false;
  /** The text of the field with focus before anything was typed in it; `undefined` while nothing was. */
  #textBefore: string | undefined;
  #textAtFocus = '';

  constructor(host: SteppingHost, stepped: Stepped<State>) {
    this.host = host;
    this.#stepped = stepped;
    this.history = new History(stepped.content(), stepped.isSame);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    const { renderRoot } = this.host;
    // before the fields hear of it
    for (const type of ['input', 'change', 'focusin', 'focusout', 'keydown'])
      renderRoot.addEventListener(type, this.#follow, { capture: true });
    renderRoot.addEventListener('keydown', this.#onKey);
  }

  /** What was done becomes a step, unless it is still being typed. */
  commit(): void {
    if (!this.isTyping && !this.#isHeld) this.history.commit(this.#content);
  }

  /** Another beginning, given by the page. */
  begin(): void {
    if (!this.#isHeld) this.history.begin(this.#content);
  }

  /** Something that the reader does, of which only the outcome is a step. */
  asOne(act: () => void): void {
    const wasHeld = this.#isHeld;
    this.#isHeld = true;
    act();
    this.#isHeld = wasHeld;
    this.isTyping = false;
    this.commit();
  }

  /** The buttons. One that has nothing to do is marked as disabled, and keeps the focus. */
  buttons(): TemplateResult {
    const { canUndo, canRedo } = this.history;
    return html`<span class="steps-back">
      ${this.#button('undo', canUndo || this.isTyping)} ${this.#button('redo', canRedo)}
    </span>`;
  }

  get #content(): State {
    return this.#stepped.content(this.history.current);
  }

  #button(name: Direction, can: boolean): TemplateResult {
    const words = this.host.language.words.steps;
    return html`<button
      type="button"
      class="icon"
      id=${name}
      aria-label=${words[name]}
      aria-keyshortcuts=${name === 'undo' ? 'Control+Z' : 'Control+Y'}
      aria-disabled=${can ? 'false' : 'true'}
      title=${words[name]}
      @click=${() => {
        if (can) this.#step(name);
      }}
    >
      ${name === 'undo' ? undoIcon : redoIcon}
    </button>`;
  }

  /** Goes a step back or forth; what is being typed is a step of its own. */
  #step(direction: Direction): void {
    this.isTyping = false;
    this.commit();
    const state = this.history[direction]();
    if (state === undefined) return;
    this.asOne(() => {
      this.#stepped.putBack(state);
    });
    this.host.changed();
    const { undone, redone } = this.host.language.words.steps;
    this.host.announce(direction === 'undo' ? undone : redone);
  }

  #follow = (event: Event): void => {
    const field = event.composedPath()[0];
    if (event.type === 'input') {
      this.isTyping = isText(field);
      // an arrow key that steps a time is none of the field's own doing
      if (event.isTrusted) this.#textBefore ??= this.#textAtFocus;
      return;
    }
    // a key that types says so with the input that follows it; any other ends what was being typed
    this.isTyping = false;
    if (event.type === 'keydown') return;
    this.#textBefore = undefined;
    this.#textAtFocus = isText(field) ? field.value : '';
  };

  /** Whether a field can take back, or do again, what was typed in it. */
  #isOfField(field: unknown, direction: Direction): boolean {
    if (!isText(field)) return false;
    if (field instanceof HTMLTextAreaElement) return true;
    return this.#textBefore !== undefined && (direction === 'redo' || field.value !== this.#textBefore);
  }

  #onKey = (given: Event): void => {
    const event = given as KeyboardEvent;
    const direction = event.shiftKey ? 'redo' : keys[event.key.toLowerCase()];
    const isWithCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isWithCommand || event.defaultPrevented || !direction || !(event.key.toLowerCase() in keys)) return;
    const [field] = event.composedPath();
    if (this.#isOfField(field, direction)) return;
    event.preventDefault();
    // what was typed in it counts as if it had been left
    if (this.#textBefore !== undefined && isText(field)) field.dispatchEvent(new Event('change', { bubbles: true }));
    this.#step(direction);
  };
}
