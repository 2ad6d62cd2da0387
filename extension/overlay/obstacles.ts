/** What stands on the page in a zone: lines of text and controls, each with its box. Nothing of ours may cover them. */
import { askable, composedParent, frameDocument, isElement, ownHost, shadowRootOf } from '../page/index';
import { common, intersects, type Box } from './box';
import { rootOf } from './document';
import { intoFrame, outOfFrame, topmostAt } from './window-box';

export interface Obstacle {
  readonly kind: 'text' | 'control';
  readonly box: Box;
}

const solid =
  'input, select, textarea, button, img, svg, video, canvas, iframe, [role=combobox], [role=button], [contenteditable=true]';

/** Text for screen readers only is clipped to a pixel, yet its lines have their full length. */
export const isClipped = ({ width, height }: DOMRect): boolean => width <= 2 || height <= 2;

/** Whether an element is drawn whole, whatever is in it. */
export const isSolid = (element: Element): boolean => element.matches(solid);

const childrenOf = (element: Element): readonly Node[] =>
  askable([...(shadowRootOf(element)?.childNodes ?? []), ...element.childNodes]);

/** The lines of a text, in its own document. */
export function textBoxes(text: Node): readonly Box[] {
  const range = text.ownerDocument?.createRange();
  if (!range || (text.nodeValue ?? '').trim() === '') return [];
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

const textsIn = (text: Node, zone: Box): readonly Obstacle[] =>
  textBoxes(text)
    .filter((box) => intersects(box, zone))
    .map((box) => ({ kind: 'text', box }));

function collect(element: Element, zone: Box, found: Obstacle[]): void {
  if (element.localName === ownHost) return;
  const box = element.getBoundingClientRect();
  const hasBox = box.width > 0 && box.height > 0;
  if (hasBox && !intersects(box, zone)) return;
  if (hasBox && isClipped(box)) return;
  if (hasBox && !element.checkVisibility({ visibilityProperty: true })) return;
  const inner = hasBox ? frameDocument(element) : undefined;
  if (inner) {
    found.push(...obstaclesInFrame(element as HTMLElement, inner, zone));
    return;
  }
  if (hasBox && isSolid(element)) {
    found.push({ kind: 'control', box });
    return;
  }
  for (const child of childrenOf(element)) {
    if (isElement(child)) collect(child, zone, found);
    else if (child.nodeType === Node.TEXT_NODE) found.push(...textsIn(child, zone));
  }
}

/** What stands in a frame and can be seen there, in the coordinates around it. */
function obstaclesInFrame(frame: HTMLElement, inner: Document, zone: Box): readonly Obstacle[] {
  const edges = frame.getBoundingClientRect();
  return obstaclesIn(inner, intoFrame(frame, zone)).flatMap(({ kind, box }) => {
    const shown = common(outOfFrame(frame, box), edges);
    return shown ? [{ kind, box: shown }] : [];
  });
}

/** All texts and controls of a page that reach into a zone. */
export function obstaclesIn(document: Document, zone: Box): readonly Obstacle[] {
  const found: Obstacle[] = [];
  collect(rootOf(document), zone, found);
  return found;
}

const floats = new Set(['absolute', 'fixed', 'sticky']);

/** Whether an element was laid over the page: taken out of the flow, and not see-through. */
export function isLaidOver(element: Element): boolean {
  const { position, backgroundColor, backgroundImage } = getComputedStyle(element);
  const transparent = /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) && backgroundImage === 'none';
  return floats.has(position) && !transparent;
}

/** Whether something that opened over the page, such as a calendar, lies over a point of the window near a control. */
export function isLaidUnder(control: Element, page: Document, x: number, y: number): boolean {
  const ancestors = new Set<Element>();
  for (let element: Element | undefined = control; element; element = composedParent(element)) ancestors.add(element);
  const top = topmostAt(page, x, y);
  for (let element: Element | undefined = top; element && !ancestors.has(element); element = composedParent(element)) {
    if (isLaidOver(element)) return true;
  }
  return false;
}
