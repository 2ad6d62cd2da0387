/** The element that everything of ours lives in, in a shadow tree of its own: the page's styles do not reach in. */
import { composedParent, frameDocument, isAnElement, isHtml, ownHost, shadowRootOf } from '../page/index';
import { activeIn, isBody, rootOf } from './document';
import css from './overlay.css?inline';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the overlay is drawn; its corner is the corner of the page. */
  readonly layer: HTMLElement;
  /** Stays in an element of the page, in the top layer. */
  stay(home: Element): void;
  remove(): void;
}

/**
 * Inline and important: nothing the page says about elements in general can undo it. Within the top layer the corner of
 * the host is the corner of the page, whatever the page transforms, clips or filters.
 */
const frame = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  direction: 'ltr',
  'z-index': '2147483647',
} as const;

/**
 * What happens in the overlay is no business of the page: keys are no commands to it, a click is no click outside its
 * window, and a window that keeps the focus to itself does not take it from ours.
 */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
  ...['focusin', 'focusout', 'toggle', 'beforetoggle'],
];

/** Markers and the panel may be opened by any tool; what they lead to is decided by the user's own hand. */
const openable = '.marker, .pill';

/** The page can reach into the overlay; a click that it makes up decides nothing. */
function refuseForgery(event: Event): void {
  const [target] = event.composedPath();
  if (event.isTrusted || (isAnElement(target) && target.closest(openable))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function keepToItself(element: HTMLElement): void {
  element.addEventListener('click', refuseForgery, { capture: true });
  for (const event of kept) element.addEventListener(event, (happened) => happened.stopPropagation());
}

/** Above all that the page lays over itself; an older browser leaves it to the z-index. */
function raise(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {
    // no popovers here
  }
}

const hostIn = (document: Document): HTMLElement => {
  const element = document.createElement(ownHost);
  for (const [property, value] of Object.entries(frame)) element.style.setProperty(property, value, 'important');
  element.setAttribute('popover', 'manual');
  keepToItself(element);
  return element;
};

export function openHost(document: Document, language: string): Host {
  const element = hostIn(document);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.lang = language;
  root.append(style, layer);
  const stay = (home: Element): void => {
    // a page that throws its document away takes the host along
    if (element.parentNode !== home || !element.isConnected) home.append(element);
    raise(element);
  };
  stay(rootOf(document));
  return { element, root, layer, stay, remove: () => element.remove() };
}

/**
 * Where the overlay can be used: a modal dialog makes all outside it dead, so with a field in one the host goes into it
 * and comes out when it closes.
 */
export function homeFor(document: Document, controls: readonly Element[]): Element {
  for (const control of controls) {
    for (let around: Element | undefined = control; around; around = composedParent(around)) {
      // one in a frame makes nothing dead but the rest of that frame
      if (around.ownerDocument === document && around.localName === 'dialog' && around.matches(':modal')) return around;
    }
  }
  return rootOf(document);
}

/** The element that has the focus in a tree, through all shadow trees that can be seen from here. */
function focusedIn(focused: Element | null): Element | null {
  const inner = focused && shadowRootOf(focused)?.activeElement;
  return inner ? focusedIn(inner) : focused;
}

/** The element that has the focus, through shadow trees and frames. */
export function focusedElement(document: Document): HTMLElement | undefined {
  const focused = focusedIn(activeIn(document));
  const inner = focused && frameDocument(focused);
  if (inner) return focusedElement(inner);
  return focused && isHtml(focused) && !isBody(document, focused) ? focused : undefined;
}
