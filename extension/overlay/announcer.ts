/** What is read out to who does not see the overlay: a summary once the typing has paused, and findings at a field. */

export interface Announcer {
  /** The summary of all findings; said when it has not changed for a while, and only if it differs from the last. */
  summary(text: string): void;
  /** Said at once. */
  now(text: string): void;
  /** Said at once, and true only while the user is in the field. */
  atField(text: string): void;
  /** The field has been left: what was said of it does not stay behind. */
  leave(): void;
  /** Says no more; the next summary is a new one. */
  stop(): void;
}

const pause = 1000;
const invisible = '\u00A0';

class TimedAnnouncer implements Announcer {
  readonly #say: (text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastSummary = '';
  #repeated = false;
  #saysField = false;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  summary(text: string): void {
    clearTimeout(this.#timer);
    if (text === this.#lastSummary) return;
    this.#timer = setTimeout(() => {
      this.#lastSummary = text;
      this.now(text);
    }, pause);
  }

  now(text: string): void {
    // a live region is silent when the same text is put into it again
    this.#repeated = !this.#repeated;
    this.#saysField = false;
    this.#say(this.#repeated ? text : `${text}${invisible}`);
  }

  atField(text: string): void {
    this.now(text);
    this.#saysField = true;
  }

  leave(): void {
    if (!this.#saysField) return;
    this.#saysField = false;
    this.#say('');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#lastSummary = '';
    this.#saysField = false;
  }
}

/** @param say puts a text into the live region. */
export const createAnnouncer = (say: (text: string) => void): Announcer => new TimedAnnouncer(say);
