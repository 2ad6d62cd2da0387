/** Keeps a row of markers beside its field while the page scrolls, grows and changes. */
import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { isAnElement, type Control } from '../page/index';
import { anchorOf, type Anchor } from './anchor';
import { heightOf, intersects, widthOf, type Box } from './box';
import { isBody, rootOf } from './document';
import { markerPlace, zoneOf, type MarkerPlace } from './marker-place';
import { isLaidUnder, obstaclesIn, type Obstacle } from './obstacles';
import { boxOf, framesAround, openingsAround } from './window-box';

const markerSize = 24;
const markerGap = 4;

/** A row of markers at its field. */
export interface Kept {
  /** Seeks a place again: something near the field has changed. */
  settle(): void;
  /** Goes along with the field, in the same place beside it. */
  follow(): void;
  stop(): void;
}

/** Rows of other fields: they too are in the way. */
const otherRows = (row: HTMLElement): readonly Obstacle[] =>
  [...(row.parentElement?.querySelectorAll<HTMLElement>('.markers:not([hidden])') ?? [])]
    .filter((other) => other !== row && other.dataset.placed !== undefined)
    .map((other) => ({ kind: 'control', box: other.getBoundingClientRect() }));

/** Whether a field has been scrolled out of a box or a frame on the page; out of the window does not count. */
function isScrolledAway({ element, box }: Anchor): boolean {
  const boxes = getOverflowAncestors(element).flatMap((ancestor) =>
    isAnElement(ancestor) && !isBody(ancestor.ownerDocument, ancestor) ? [boxOf(ancestor)] : [],
  );
  return [...boxes, ...openingsAround(element)].some((opening) => !intersects(opening, box));
}

class KeptBeside implements Kept {
  readonly #control: Control;
  readonly #row: HTMLElement;
  readonly #stops: readonly (() => void)[];
  #place: MarkerPlace | undefined;
  /** Size of the field and the window for which the place was sought. */
  #soughtFor = '';

  constructor(control: Control, row: HTMLElement) {
    this.#control = control;
    this.#row = row;
    const followed = anchorOf(control)?.element ?? control.box;
    // a frame that moves takes its fields along
    this.#stops = [followed, ...framesAround(followed)].map((element) => autoUpdate(element, row, () => this.follow()));
  }

  settle(): void {
    this.#soughtFor = '';
    this.follow();
  }

  follow(): void {
    const anchor = anchorOf(this.#control);
    this.#row.hidden = anchor === undefined;
    if (anchor) this.#show(anchor);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  #show(anchor: Anchor): void {
    const { left, top, columns } = this.#placeBeside(anchor.box);
    const origin = this.#row.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { style, dataset } = this.#row;
    style.setProperty('--columns', String(columns));
    style.setProperty('left', `${String(Math.round(anchor.box.left + left - origin.left))}px`);
    style.setProperty('top', `${String(Math.round(anchor.box.top + top - origin.top))}px`);
    dataset.placed = '';
    const { left: x, top: y, width, height } = this.#row.getBoundingClientRect();
    const away =
      isScrolledAway(anchor) || isLaidUnder(anchor.element, this.#row.ownerDocument, x + width / 2, y + height / 2);
    style.setProperty('visibility', away ? 'hidden' : 'visible');
  }

  /** The place, counted from the corner of the field. */
  #placeBeside(field: Box): MarkerPlace {
    const root = rootOf(this.#row.ownerDocument);
    const sizes = { count: this.#row.childElementCount, size: markerSize, gap: markerGap };
    const situation = [widthOf(field), heightOf(field), root.clientWidth, sizes.count].join();
    if (this.#place && situation === this.#soughtFor) return this.#place;
    const obstacles = [...obstaclesIn(this.#row.ownerDocument, zoneOf(field, sizes)), ...otherRows(this.#row)];
    const { left, top, columns } = markerPlace(field, sizes, obstacles, root.clientWidth);
    this.#soughtFor = situation;
    this.#place = { left: left - field.left, top: top - field.top, columns };
    return this.#place;
  }
}

/** Places a row beside the control and keeps it there until it is stopped. */
export const keepBeside = (control: Control, row: HTMLElement): Kept => new KeptBeside(control, row);
