/** The element that everything of ours lives in, in a shadow tree of its own: the page's styles do not reach in. */
import { ownHost } from '../page/index';
import css from './overlay.css?inline';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the overlay is drawn; its corner is the corner of the page. */
  readonly layer: HTMLElement;
  remove(): void;
}

/** Inline and important: nothing the page says about elements in general can undo it. */
const frame = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
} as const;

/** Keys pressed in the overlay are no commands to the page. */
const keyEvents = ['keydown', 'keyup', 'keypress'] as const;

export function openHost(document: Document): Host {
  const element = document.createElement(ownHost);
  for (const [property, value] of Object.entries(frame)) element.style.setProperty(property, value, 'important');
  for (const event of keyEvents) element.addEventListener(event, (pressed) => pressed.stopPropagation());
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.lang = 'nl';
  root.append(style, layer);
  document.documentElement.append(element);
  return { element, root, layer, remove: () => element.remove() };
}

/** The element that has the focus, through all open shadow trees. */
export function focusedElement(document: Document): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body && focused !== document.documentElement
    ? focused
    : undefined;
}
