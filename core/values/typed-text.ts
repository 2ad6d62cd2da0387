/** Text, and not what a program without our types may hand over in its place. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** What somebody typed, ready to be read: trimmed, in lower case. Anything but text reads as nothing. */
export const typedText = (typed: unknown): string => (isText(typed) ? typed.trim().toLowerCase() : '');
