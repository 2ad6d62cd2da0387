/** Why a file cannot be used, in the words of a language. */
export const fileFaults = ['empty', 'type', 'password', 'unreadable'] as const;
export type FileFault = (typeof fileFaults)[number];

/** A sentence each: `{name}` is the name of the file. */
export type FileFaultTexts = Readonly<Record<FileFault, string>>;
