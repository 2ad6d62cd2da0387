/** What the extension lays over the counter: markers beside fields, a card, a panel, and what is told to the popup. */
export { countsOf, isCounts, isSummaryRequest, readSummary, summaryOf, type CountsMessage, type Summary } from './messages';
export { createOverlay, type Overlay } from './overlay';
export { countsInWords } from './words';
