/** Which corner the pill takes: the right one, unless it would lie over something of the page that can be used. */
import { ownHost } from '../page/index';
import { widthOf, type Box } from './box';

const usable =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [tabindex]:not([tabindex="-1"])';
const samples = [0.05, 0.35, 0.65, 0.95];

function isUsable(document: Document, x: number, y: number): boolean {
  const top = document.elementsFromPoint(x, y).find((element) => element.localName !== ownHost);
  return top !== undefined && top.closest(usable) !== null;
}

const coversUsable = (document: Document, { left, top, right, bottom }: Box): boolean =>
  samples.some((part) =>
    [0.15, 0.5, 0.85].some((height) => isUsable(document, left + (right - left) * part, top + (bottom - top) * height)),
  );

/** The corner for a pill of this size; `edge` is its distance to both sides of the window. */
export function cornerFor(document: Document, pill: Box, edge: number): 'left' | 'right' {
  const { clientWidth } = document.documentElement;
  const { top, bottom } = pill;
  const width = widthOf(pill);
  if (!coversUsable(document, { top, bottom, left: clientWidth - edge - width, right: clientWidth - edge }))
    return 'right';
  return coversUsable(document, { top, bottom, left: edge, right: edge + width }) ? 'right' : 'left';
}
