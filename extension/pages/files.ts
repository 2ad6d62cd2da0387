/** Names and texts of files that come in and go out, without leaving the browser. */

/** A name that every system takes. */
export const fileName = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join('-')
    .normalize('NFD')
    .replace(/[^\w-]+/g, '-')
    .replace(/-+/g, '-')
    .toLowerCase();

/** The text of a chosen file; `undefined` when it cannot be read. */
export const textOf = (file: Blob): Promise<string | undefined> => file.text().catch(() => undefined);
