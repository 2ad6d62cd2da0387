/** The day on the clock of this browser: the only place in the extension that asks for it. */
import { parsePlainDate, type PlainDate } from '#core';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Today; `undefined` only on a clock outside the years 1000 to 9999. */
export function today(): PlainDate | undefined {
  const now = new Date();
  return parsePlainDate(`${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`);
}
