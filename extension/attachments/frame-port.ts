/**
 * A page of the extension in a frame, and the connection with it: the page of the counter can reach neither. It is a channel
 * between the windows, because Firefox lets no other connection through to a frame. The frame takes one only from who
 * has told the background a word beforehand, which a page cannot do.
 */
import { browser } from 'wxt/browser';
import { isText } from '../messages/guards';
import { ask, isDone } from '../messages/requests';

/** As much of a connection as both sides use; those of the browser have it too. */
export interface Connection {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: { readonly addListener: (listener: (message: unknown) => void) => void };
  readonly onDisconnect: { readonly addListener: (listener: () => void) => void };
}

type FramePage = '/attachments.html' | '/merging.html';

/** Messages go as text: in Firefox a content script cannot look into an object that came from a window. */
function connectionOver(port: MessagePort, isThere: () => boolean): Connection {
  let disconnected: (() => void) | undefined;
  return {
    postMessage: (message) => {
      if (isThere()) port.postMessage(JSON.stringify(message));
      else disconnected?.();
    },
    onMessage: {
      addListener: (listener) => {
        port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (isText(data)) listener(JSON.parse(data));
        });
        // the first to listen gets what came before
        port.start();
      },
    },
    onDisconnect: {
      addListener: (listener) => {
        disconnected = listener;
      },
    },
  };
}

/**
 * Loads a page of the extension in a frame. It is connected with each time that it has loaded; the connection is lost when a
 * message finds the frame gone.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  page: FramePage,
  onConnection: (connection: Connection) => void,
): void {
  const address = browser.runtime.getURL(page);
  const connect = async (): Promise<void> => {
    const word = crypto.randomUUID();
    const known = await ask({ type: 'frame-opens', word }, isDone);
    const window = frame.contentWindow;
    if (!known || !window) return;
    const { port1, port2 } = new MessageChannel();
    // only to a page of ours, whatever the page of the counter did to the frame
    window.postMessage(word, new URL(address).origin, [port2]);
    onConnection(connectionOver(port1, () => frame.contentWindow === window));
  };
  frame.addEventListener('load', () => void connect());
  frame.src = address;
}

/** In the frame: told of each connection with the content script around it. */
export function acceptConnections(onConnection: (connection: Connection) => void): void {
  const take = async (word: string, port: MessagePort): Promise<void> => {
    if (await ask({ type: 'frame-opened', word }, isDone)) onConnection(connectionOver(port, () => true));
  };
  window.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (isText(data) && port) void take(data, port);
  });
}
