/** The day on the clock of this browser: the only place in the extension that asks for it. */
import { localDay, type PlainDate } from '#core';

/** Today; `undefined` only on a clock outside the years 1000 to 9999. */
export const today = (): PlainDate | undefined => localDay(new Date());

/** The day after today. */
export function tomorrow(): PlainDate | undefined {
  const now = new Date();
  return localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
}
