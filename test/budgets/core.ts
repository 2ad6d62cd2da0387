/** What a page needs that checks an agreement and shows the outcome: the entry whose size is measured. */
export { createChecker, describeFinding, describeState, nl } from '#core';
