/** What is read out to who does not see the overlay: a summary once the typing has paused, and findings at a field. */

export interface Announcer {
  /** The summary of all findings; said when it has not changed for a while, and only if it differs from the last. */
  summary(text: string): void;
  /** Said at once. */
  now(text: string): void;
  stop(): void;
}

const pause = 1000;
const invisible = '\u00A0';

/** @param say puts a text into the live region. */
export function createAnnouncer(say: (text: string) => void): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSummary = '';
  let repeated = false;
  const speak = (text: string): void => {
    // a live region is silent when the same text is put into it again
    repeated = !repeated;
    say(repeated ? text : `${text}${invisible}`);
  };
  return {
    summary(text) {
      clearTimeout(timer);
      if (text === lastSummary) return;
      timer = setTimeout(() => {
        lastSummary = text;
        speak(text);
      }, pause);
    },
    now: speak,
    stop: () => clearTimeout(timer),
  };
}
