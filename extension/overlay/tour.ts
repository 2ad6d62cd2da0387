/** The order in which F8 visits the findings: as they stand on the page, from top to bottom. */
import type { Finding } from '#core';
import type { ReadField } from '../page/index';
import { anchorOf } from './anchor';
import type { Box } from './box';
import { findingsByField, type OverlayState } from './state';

export interface Stop {
  /** The finding; the remark on the chosen file has none. */
  readonly finding: Finding | undefined;
  readonly field: ReadField;
  readonly box: Box;
}

/** Where the tour is: at a finding, at the remark on a file (without a rule), or somewhere on the page. */
export type Position =
  { readonly rule: string | undefined } | { readonly element: Element; readonly box: Box } | undefined;

/** What can be visited: its field is on the page and seen. */
export function stopsOf(shown: Pick<OverlayState, 'found' | 'remark'>): readonly Stop[] {
  const stops = findingsByField(shown).flatMap(({ field, findings, remark }) => {
    const box = anchorOf(field.control)?.box;
    return box ? [...findings, ...(remark ? [undefined] : [])].map((finding) => ({ finding, field, box })) : [];
  });
  return stops.sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}

const isBefore = (one: Box, other: Box): boolean =>
  one.top < other.top - 1 || (Math.abs(one.top - other.top) <= 1 && one.left < other.left);

const isAt = ({ field }: Stop, element: Element): boolean =>
  field.control.element === element || field.control.box.contains(element);

function firstFrom(stops: readonly Stop[], step: 1 | -1, at: Position): Stop | undefined {
  if (!at || 'rule' in at) return step === 1 ? stops[0] : stops.at(-1);
  const here = stops.find((stop) => isAt(stop, at.element));
  if (here) return here;
  return step === 1
    ? (stops.find(({ box }) => !isBefore(box, at.box)) ?? stops[0])
    : (stops.findLast(({ box }) => isBefore(box, at.box)) ?? stops.at(-1));
}

/** The next stop (`1`) or the one before (`-1`); after the last comes the first. */
export function nextStop(stops: readonly Stop[], step: 1 | -1, at: Position): Stop | undefined {
  const index = at && 'rule' in at ? stops.findIndex(({ finding }) => finding?.rule === at.rule) : -1;
  if (index < 0) return firstFrom(stops, step, at);
  return stops[(index + step + stops.length) % stops.length];
}
