/**
 * The frames of a page that belong to it: those of its own origin, where a form may go on. They are only looked into. What
 * stands in a frame that nobody sees is no part of the page: a shell may keep another agreement in it.
 */
import { isAnElement, isDocument, isHtml } from './nodes';

/** A frame, and the document in it that was read; none where the browser lets nobody in, or nobody sees the frame. */
export interface Frame {
  readonly element: Element;
  readonly document: Document | undefined;
}

const isSeen = (frame: Element): boolean => frame.checkVisibility({ visibilityProperty: true });

/** A document that is on its way has nothing in it yet, not even its root. */
const hasBegun = (inner: Document): boolean => {
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', inner);
  return root !== null;
};

/** The document in a frame, as far as it may be read now. */
export function frameDocument(element: Element): Document | undefined {
  if (element.localName !== 'iframe' || !isHtml(element)) return undefined;
  try {
    const inner: unknown = Reflect.get(element, 'contentDocument');
    return isDocument(inner) && hasBegun(inner) && isSeen(element) ? inner : undefined;
  } catch {
    return undefined; // of another origin, or gone meanwhile
  }
}

/** The frame that a document stands in; `undefined` for the document of the page itself. */
export function frameAround(inner: Document): HTMLElement | undefined {
  if (inner === document) return undefined;
  try {
    const around: unknown = inner.defaultView?.frameElement;
    return isAnElement(around) && isHtml(around) ? around : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a frame holds another document now than when it was read, or is seen or hidden since. */
export const hasChanged = ({ element, document: read }: Frame): boolean => frameDocument(element) !== read;
