/** What the page that merges tells and hears over its connection. What comes before anybody listens is kept. */
import { collectParts, isFilePart, partsOf, type SentFile } from '../../attachments/file-parts';
import { acceptConnections } from '../../attachments/frame-port';
import { isTabState, type TabCommand, type TabState } from '../../messages/tab';

export interface Listener {
  readonly onState: (state: TabState) => void;
  /** A file that the user chose already. */
  readonly onFile: (file: File) => void;
  /** One that is too large to be sent here. */
  readonly onTooLarge: (name: string) => void;
}

export interface Link {
  readonly send: (command: TabCommand) => void;
  readonly attach: (file: SentFile) => void;
  readonly listen: (listener: Listener) => void;
}

export function openLink(): Link {
  const collect = collectParts();
  let waiting: unknown[] = [];
  let listener: Listener | undefined;
  let post: ((command: TabCommand) => void) | undefined;
  let unsent: TabCommand | undefined;

  const hear = (message: unknown): void => {
    if (!listener) {
      waiting.push(message);
      return;
    }
    if (isTabState(message)) listener.onState(message);
    if (!isFilePart(message)) return;
    if (message.isTooLarge) {
      listener.onTooLarge(message.name);
      return;
    }
    const file = collect(message);
    if (file) listener.onFile(new File([file.bytes], file.name));
  };
  const send = (command: TabCommand): void => {
    if (post) post(command);
    else unsent = command;
  };
  acceptConnections(({ onMessage, postMessage }) => {
    onMessage.addListener(hear);
    post = postMessage;
    if (unsent) post(unsent);
    unsent = undefined;
  });
  return {
    send,
    attach: (file) => {
      for (const part of partsOf(file)) send({ type: 'attach', ...part });
    },
    listen: (heard) => {
      listener = heard;
      const messages = waiting;
      waiting = [];
      for (const message of messages) hear(message);
    },
  };
}
