/** Texts of files that come in, without leaving the browser. */

/** The text of a chosen file; `undefined` when it cannot be read. */
export const textOf = (file: Blob): Promise<string | undefined> => file.text().catch(() => undefined);
