/**
 * A field while somebody types in it: the text, and the value it stands for. Half a value is no mistake: a text is only
 * called wrong after the field was left, and what stands there is written in the usual notation at that moment.
 */
export interface Notation<Value> {
  /** Which sentence says that a text is no such value. */
  readonly name: 'clock' | 'date' | 'monday' | 'duration' | 'lessonHours' | 'money' | 'count' | 'text';
  /** The value of a text; `undefined` when it is none. */
  readonly read: (text: string) => Value | undefined;
  readonly show: (value: Value) => string;
  /** Whether a text can be taken at its word before the field is left; `16` may still become `16:50`. */
  readonly isWhole: (text: string) => boolean;
}

/** A field whose text may stand for no value yet. */
export interface HalfTyped {
  readonly half: string | undefined;
  restore(text: string): void;
}

/** What is half typed, by the name of its field. */
export const halvesOf = (drafts: Iterable<readonly [string, HalfTyped]>): Record<string, string> =>
  Object.fromEntries([...drafts].flatMap(([name, { half }]) => (half === undefined ? [] : [[name, half]])));

export class Draft<Value> implements HalfTyped {
  text = '';
  value: Value | undefined;
  /** The field was left with a text that is no value. */
  isWrong = false;

  constructor(readonly notation: Notation<Value>) {}

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** Text that is not (yet) a value. */
  get isUnread(): boolean {
    return this.value === undefined && !this.isEmpty && this.notation.read(this.text.trim()) === undefined;
  }

  /** Text that stands for nothing so far: `8:3`, or `16` while the field is not left. */
  get half(): string | undefined {
    return this.isEmpty || this.value !== undefined ? undefined : this.text;
  }

  type(text: string): void {
    this.text = text;
    const typed = text.trim();
    this.value = typed !== '' && this.notation.isWhole(typed) ? this.notation.read(typed) : undefined;
    this.isWrong &&= this.isUnread;
  }

  leave(): void {
    this.value = this.isEmpty ? undefined : this.notation.read(this.text.trim());
    this.isWrong = this.isUnread;
    if (this.value !== undefined) this.text = this.notation.show(this.value);
  }

  set(value: Value | undefined): void {
    this.value = value;
    this.text = value === undefined ? '' : this.notation.show(value);
    this.isWrong = false;
  }

  /** Sets another value; a field that stands for this one already keeps what is being typed in it. */
  take(value: Value | undefined): void {
    if (value !== this.value) this.set(value);
  }

  /** Takes over what another field holds, mistakes included. */
  copy(other: Draft<Value>): void {
    this.text = other.text;
    this.value = other.value;
    this.isWrong = other.isWrong;
  }

  /** Puts a text back that stood here before, as if it had just been typed and left. */
  restore(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.leave();
  }
}
