/** Reads the forms of the counter: which fields there are, what they say, and how to put a value into one. */
export { applyValue, type Applied } from './apply';
export type { Control, ControlKind } from './controls';
export { readPage, type ReadField, type Reading } from './reading';
export { recognise, type How, type Recognition, type RecognisedField, type UnknownControl } from './recognise';
export { ownHost } from './roots';
export type { Section } from './sections';
export type { Current } from './values';
export { watchPage, type Watcher, type WatchOptions } from './watch';
