/** Reads the forms of the counter: which fields there are, what they say, and how to put a value into one. */
export { applyValue } from './apply';
export { attachFile, takesFiles, type Attached } from './attach';
export type { Control, FileControl } from './control';
export { controlsOf } from './controls';
export { fieldWordings } from './fields';
export { labelOf } from './labels';
export { followNavigation } from './navigation';
export { nothingRead, readPage, type EarlierValue, type ReadField, type Reading } from './reading';
export { accepts, isKnownLabel, recognise } from './recognise';
export type { RecognisedField, Recognition, SeenControl } from './recognise';
export { hasFocus } from './half-typed';
export { frameAround, frameDocument } from './frames';
export { isAnElement, isElement, isHtml, isInput, isSelect } from './nodes';
export { askable, composedParent, ownHost, renderedChildren, shadowRootOf } from './roots';
export { stemOf } from './uploads';
export { watchPage, type Watcher } from './watch';
