/** What a form held before each step, to go back and forth. Knows nothing of what it keeps but when two are the same. */

/** Steps kept; older ones are forgotten. */
const longest = 200;

/** Steps that are worth keeping for a reload, each way. */
const longestKept = 50;

/** What there is to go back and forth to. */
export interface Steps<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

export class History<State> {
  #past: readonly State[] = [];
  #future: readonly State[] = [];

  constructor(
    private present: State,
    private readonly isSame: (one: State, other: State) => boolean,
  ) {}

  get current(): State {
    return this.present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** The nearest steps, to be kept for a reload. */
  get steps(): Steps<State> {
    return {
      past: this.#past.slice(-longestKept),
      present: this.present,
      future: this.#future.slice(0, longestKept),
    };
  }

  /** Puts steps back that were kept. */
  resume({ past, present, future }: Steps<State>): void {
    this.#past = past;
    this.present = present;
    this.#future = future;
  }

  /** A step: what was there can be had back, and what was undone no longer. Nothing when nothing changed. */
  commit(state: State): void {
    if (this.isSame(state, this.present)) return;
    this.#past = [...this.#past, this.present].slice(-longest);
    this.#future = [];
    this.present = state;
  }

  /** Another beginning, unless there are steps already. */
  begin(state: State): void {
    if (this.canUndo || this.canRedo) this.commit(state);
    else this.present = state;
  }

  /** The state before the last step; `undefined` at the beginning. */
  undo(): State | undefined {
    const before = this.#past.at(-1);
    if (before === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.present, ...this.#future];
    this.present = before;
    return before;
  }

  /** The state that was undone last; `undefined` when there is none. */
  redo(): State | undefined {
    const [next, ...later] = this.#future;
    if (next === undefined) return undefined;
    this.#past = [...this.#past, this.present];
    this.#future = later;
    this.present = next;
    return next;
  }
}
