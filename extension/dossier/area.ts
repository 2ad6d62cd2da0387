/** A place of the browser to keep things, and how its records are changed. */
import type { Browser } from 'wxt/browser';

/** A storage area of the browser, `browser.storage.local` for what stays. */
export type Area = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** Runs jobs one after the other; one that fails does not hold up the next. */
export function inTurn(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
}
