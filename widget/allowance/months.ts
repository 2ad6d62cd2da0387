/** The months of an agreement as the chart lays them out: a row for each school year, from September to August. */
import type { AllowanceMonth, AllowanceTimeline, YearTotal } from '#core';

export interface ChartYear {
  readonly total: YearTotal;
  /** Twelve places; those outside the agreement are empty. */
  readonly months: readonly (AllowanceMonth | undefined)[];
}

const monthsInYear = 12;
const september = 9;

/** Place in its school year: September is 0, August 11. */
export const placeOf = ({ from }: AllowanceMonth): number =>
  (Number(from.slice(5, 7)) - september + monthsInYear) % monthsInYear;

const schoolYearOf = (month: AllowanceMonth): number => {
  const year = Number(month.from.slice(0, 4));
  return Number(month.from.slice(5, 7)) < september ? year - 1 : year;
};

/** Rows of the chart, the first school year on top. */
export const chartYears = ({ months, schoolYears }: AllowanceTimeline): readonly ChartYear[] =>
  schoolYears.map((total) => ({
    total,
    months: Array.from({ length: monthsInYear }, (_, place) =>
      months.find((month) => schoolYearOf(month) === total.year && placeOf(month) === place),
    ),
  }));

/** Which month has the attention, and how the keys move it: by month, by year, to the first and the last. */
export class MonthChoice {
  #from: string | undefined;

  chosen(months: readonly AllowanceMonth[]): AllowanceMonth | undefined {
    return months.find(({ from }) => from.slice(0, 7) === this.#from) ?? months[0];
  }

  choose({ from }: AllowanceMonth): void {
    this.#from = from.slice(0, 7);
  }

  /** Moves after a key of the listbox pattern; `false` for a key that means nothing here. */
  move(key: string, months: readonly AllowanceMonth[]): boolean {
    const chosen = this.chosen(months);
    const at = chosen ? months.indexOf(chosen) : 0;
    const wanted = targetOf(key, at, months.length - 1);
    if (wanted === undefined) return false;
    const month = months[wanted];
    // a year further that is not there leaves the choice where it is
    if (month) this.choose(month);
    return true;
  }
}

/** Place of the month that a key asks for; `undefined` for another key. */
function targetOf(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return at - monthsInYear;
    case 'ArrowDown':
      return at + monthsInYear;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
