/** A script whose extension was updated or removed while its page stayed open. */
import { browser } from 'wxt/browser';

/** Whether the extension has gone: it took its listeners along, and whoever asks it for anything gets an error. */
export function isOrphan(): boolean {
  const id: unknown = Reflect.get(browser.runtime, 'id');
  return id === undefined;
}
