/** What somebody typed, ready to be read: trimmed, in lower case. Anything but text, from a program without our types, reads as nothing. */
export const typedText = (typed: unknown): string => (typeof typed === 'string' ? typed.trim().toLowerCase() : '');
