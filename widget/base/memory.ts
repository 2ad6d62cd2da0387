/**
 * What is kept in the browser so that a reload loses nothing. Nothing is kept unless the page asks for it, and beyond the
 * tab only after the reader has said yes. A browser may refuse: that is an answer and no error.
 */

/** How long is kept: until the tab is closed, or on this device until the reader says no. */
export type Term = 'session' | 'device';

export const termOf = (given: string | null | undefined): Term | undefined => {
  if (given === null || given === undefined) return undefined;
  return given === 'device' ? 'device' : 'session';
};

/** Merely asking for the storage throws where the browser blocks it. */
function withStorage<Result>(term: Term, use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(term === 'device' ? localStorage : sessionStorage);
  } catch {
    return undefined;
  }
}

/** What was kept under a key; `undefined` when there is nothing or the browser refuses. */
export const recall = (term: Term, key: string): string | undefined =>
  withStorage(term, (storage) => storage.getItem(key)) ?? undefined;

/** Keeps a text; tells whether the browser did. */
export const keep = (term: Term, key: string, text: string): boolean =>
  withStorage(term, (storage) => {
    storage.setItem(key, text);
    return true;
  }) ?? false;

export function forget(term: Term, key: string): void {
  withStorage(term, (storage) => {
    storage.removeItem(key);
  });
}
