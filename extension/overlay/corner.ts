/** Which corner the pill takes: the lower right one, unless it would lie over something of the page that can be used. */
import { composedParent } from '../page/index';
import { heightOf, intersects, widthOf, type Box } from './box';
import { rootOf } from './document';
import { topmostAt } from './window-box';

const usable =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [tabindex]:not([tabindex="-1"])';
const samples = [0.05, 0.35, 0.65, 0.95];

function isUsable(document: Document, x: number, y: number): boolean {
  let element = topmostAt(document, x, y);
  while (element && !element.matches(usable)) element = composedParent(element);
  return element !== undefined;
}

const coversUsable = (document: Document, { left, top, right, bottom }: Box): boolean =>
  samples.some((part) =>
    [0.15, 0.5, 0.85].some((height) => isUsable(document, left + (right - left) * part, top + (bottom - top) * height)),
  );

export type Corner = 'right' | 'left' | 'top';

/**
 * The corner for a pill of this size; `edge` is its distance to the sides of the window. Where both lower corners are
 * taken, it leaves at least the field free that the user is in.
 */
export function cornerFor(document: Document, pill: Box, edge: number, focused: Box | undefined): Corner {
  const { clientWidth, clientHeight } = rootOf(document);
  const bottom = clientHeight - edge;
  const top = bottom - heightOf(pill);
  const right = { top, bottom, left: clientWidth - edge - widthOf(pill), right: clientWidth - edge };
  const left = { top, bottom, left: edge, right: edge + widthOf(pill) };
  const coversFocused = (box: Box): boolean => focused !== undefined && intersects(box, focused);
  const isFree = (box: Box): boolean => !coversFocused(box) && !coversUsable(document, box);
  if (isFree(right)) return 'right';
  if (isFree(left)) return 'left';
  if (!coversFocused(right)) return 'right';
  return coversFocused(left) ? 'top' : 'left';
}
