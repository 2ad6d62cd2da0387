/** What the extension lays over the counter: markers beside fields, a card, a panel, and what it tells the rest. */
export { countsOf, isSummaryRequest, summaryOf, type Summary } from './messages';
export { Putter } from './putting';
export { createOverlay, type Overlay } from './overlay';
export type { Decisions } from './decisions';
export { showPaused } from './paused';
export { fill, shortened } from './words';
