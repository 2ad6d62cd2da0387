/** Where something is seen in the window, also when it stands in a frame: a frame counts from its own corner. */
import { frameAround, frameDocument, ownHost, shadowRootOf } from '../page/index';
import type { Box } from './box';

/** Where the corner of what a frame shows is, in the document around it, and how large it shows it. */
interface Opening {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

function openingOf(frame: HTMLElement): Opening {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  // a frame in something that is scaled is scaled with it
  const across = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1;
  const down = frame.offsetHeight > 0 ? height / frame.offsetHeight : 1;
  return {
    left: left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * across,
    top: top + (frame.clientTop + Number.parseFloat(paddingTop)) * down,
    across,
    down,
  };
}

/** A box in a frame, in the document around the frame. */
export function outOfFrame(frame: HTMLElement, { left, top, right, bottom }: Box): Box {
  const opening = openingOf(frame);
  return {
    left: opening.left + left * opening.across,
    top: opening.top + top * opening.down,
    right: opening.left + right * opening.across,
    bottom: opening.top + bottom * opening.down,
  };
}

/** A box of the document around a frame, in the frame. */
export function intoFrame(frame: HTMLElement, { left, top, right, bottom }: Box): Box {
  const opening = openingOf(frame);
  return {
    left: (left - opening.left) / opening.across,
    top: (top - opening.top) / opening.down,
    right: (right - opening.left) / opening.across,
    bottom: (bottom - opening.top) / opening.down,
  };
}

/** A box in a document, in the window. */
export function inWindow(box: Box, inner: Document): Box {
  const frame = frameAround(inner);
  return frame ? inWindow(outOfFrame(frame, box), frame.ownerDocument) : box;
}

/** The frames around an element, the nearest first. */
export function framesAround(element: Element): readonly HTMLElement[] {
  const frame = frameAround(element.ownerDocument);
  return frame ? [frame, ...framesAround(frame)] : [];
}

/** What each of the frames around an element shows, in the window. */
export const openingsAround = (element: Element): readonly Box[] =>
  framesAround(element).map((frame) => {
    const { innerWidth, innerHeight } = frameDocument(frame)?.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    return inWindow(
      outOfFrame(frame, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }),
      frame.ownerDocument,
    );
  });

/** The box of an element in the window. */
export const boxOf = (element: Element): Box => inWindow(element.getBoundingClientRect(), element.ownerDocument);

/** What is on top at a point of a tree, also in the shadow trees in it. */
function topmostIn(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const top = root.elementsFromPoint(x, y).find((element) => element.localName !== ownHost);
  const inner = top && shadowRootOf(top);
  // a tree that shows nothing there answers with what is around it
  return inner && inner !== root ? (topmostIn(inner, x, y) ?? top) : top;
}

/** What is on top at a point of the window: nothing of ours, and in a frame what the frame shows there. */
export function topmostAt(document: Document, x: number, y: number): Element | undefined {
  const top = topmostIn(document, x, y);
  const inner = top && frameDocument(top);
  if (!inner) return top;
  const { left, top: down } = intoFrame(top as HTMLElement, { left: x, top: y, right: x, bottom: y });
  return topmostAt(inner, left, down) ?? top;
}
