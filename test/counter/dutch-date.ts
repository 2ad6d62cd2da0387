/** Dates as the counter shows them (`dd/mm/jjjj`) and as it keeps them (`YYYY-MM-DD`). */

const typedPattern = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The ISO date of a typed day, or `undefined` when the text is no existing day. */
export function toIsoDate(typed: string): string | undefined {
  const match = typedPattern.exec(typed.trim());
  if (!match) return undefined;
  const [day = '', month = '', year = ''] = match.slice(1);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** `2024-06-30` as `30/06/2024`. */
export const toDutchDate = (iso: string): string => iso.split('-').reverse().join('/');

/** The day a clock shows here, as an ISO date. */
export function isoDayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
