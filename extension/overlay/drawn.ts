/** What of an element is drawn: a box that fills a row may show one small input in it, and nothing of itself. */
import { isElement, renderedChildren } from '../page/index';
import { union, widthOf, type Box } from './box';
import { isClipped, isLaidOver, isSolid, textBoxes } from './obstacles';

/** So much of a box may be empty before it matters. */
const margin = 64;

function hasEdges(element: Element): boolean {
  const { borderRightWidth, borderBottomWidth, backgroundColor, boxShadow } = getComputedStyle(element);
  const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
  return !isClear || boxShadow !== 'none' || borderRightWidth !== '0px' || borderBottomWidth !== '0px';
}

function drawnIn(node: Node): readonly Box[] {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? textBoxes(node) : [];
  const box = node.getBoundingClientRect();
  const isFlat = box.width === 0 || box.height === 0;
  if (!isFlat && isClipped(box)) return [];
  if (!isFlat && (isSolid(node) || hasEdges(node))) return [box];
  return renderedChildren(node).flatMap((child) => (isElement(child) && isLaidOver(child) ? [] : drawnIn(child)));
}

/** The box of an element in its document, without what is empty in it. */
export function drawnBox(element: Element): Box {
  const whole = element.getBoundingClientRect();
  const drawn = union(drawnIn(element));
  return drawn && widthOf(drawn) + margin < whole.width ? drawn : whole;
}
