/** A number of a known length that someone is still typing: too short is not wrong yet. */
import type { FactKey } from '#core';
import { isDocument, isInput, isShadowRoot } from './nodes';
import { frameAround } from './frames';

const inszLength = 11;
const shortestIban = 15;
const belgianIban = 16;

const fullLength = (key: FactKey, characters: string): number => {
  if (key === 'learner.insz' || key === 'mentor.insz') return inszLength;
  if (key === 'learner.iban' || key === 'company.iban') return /^be/i.test(characters) ? belgianIban : shortestIban;
  return 0;
};

/** Whether an element has the focus of the page, also in a shadow tree or a frame. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  if (!(isDocument(root) || isShadowRoot(root)) || root.activeElement !== element) return false;
  // a frame keeps its own idea of who has the focus when the focus is elsewhere
  const frame = frameAround(element.ownerDocument);
  return !frame || hasFocus(frame);
}

/** Whether a list is open over an input in which someone types to find an option. */
const isSearching = (element: Element): boolean =>
  isInput(element) &&
  element.getAttribute('role') === 'combobox' &&
  element.getAttribute('aria-haspopup') !== 'dialog' &&
  element.getAttribute('aria-expanded') === 'true' &&
  element.value !== '';

/** Whether the field has the focus and still misses characters; once it is left, what stands there is its value. */
export function isHalfTyped(key: FactKey, text: string, element: Element): boolean {
  if (isSearching(element)) return true;
  const characters = text.replace(/[^0-9a-z]/gi, '');
  return characters.length < fullLength(key, characters) && hasFocus(element);
}
