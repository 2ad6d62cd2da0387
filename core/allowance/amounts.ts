/**
 * The amounts of the law together with newer ones that a user added. A release wins: what a user added counts only from
 * a day after the newest amount of the release.
 */
import { allowanceAmounts, type AllowanceAmounts } from '../law/allowance-amounts';
import { dated, type LawEntry, type LawSeries } from '../law/dated';
import type { PlainDate } from '../values/plain-date';

/** Newer amounts of a user, marked as such. */
export interface UserAmount extends LawEntry<AllowanceAmounts> {
  readonly from: PlainDate;
  readonly origin: 'user';
}

const byDate = (a: UserAmount, b: UserAmount): number => (a.from < b.from ? -1 : 1);

/** The amounts of the release, and those of the user that are newer than all of them; of two on a day the last counts. */
export function withUserAmounts(
  own: readonly UserAmount[],
  release: LawSeries<AllowanceAmounts> = allowanceAmounts,
): LawSeries<AllowanceAmounts> {
  if (own.length === 0) return release;
  const newest = release.entries.at(-1)?.from ?? '';
  const newer = [...new Map(own.map((entry) => [entry.from, entry])).values()].filter(({ from }) => from > newest);
  return newer.length === 0 ? release : dated(release.id, [...release.entries, ...newer.sort(byDate)]);
}
