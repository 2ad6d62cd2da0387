/** The surroundings of a control: the largest element around it that holds no other control, mostly its row. */
import { textOf, type Entry, type Outline, type TextEntry } from './outline';
import type { Root } from './roots';
import { isShadowRoot } from './nodes';

/** The largest element around a control, or around a group of `members` controls, that holds no other. */
export function regionOf(element: Element, members: number, outline: Outline): Element {
  let region = element;
  for (
    let next = outline.parentOf(region);
    next && outline.controlsIn(next) <= members;
    next = outline.parentOf(next)
  ) {
    region = next;
  }
  return region;
}

export const isText = (entry: Entry | undefined): entry is TextEntry => entry?.kind === 'text';

/** The texts in a stretch of the outline that may be labels: no hints, no messages. */
export function textsBetween({ entries }: Outline, start: number, end: number): readonly TextEntry[] {
  const texts: TextEntry[] = [];
  for (let index = start; index < end; index += 1) {
    const entry = entries[index];
    if (isText(entry) && !entry.aside) texts.push(entry);
  }
  return texts;
}

/** The text of a label without the controls, marks and hidden parts inside it. */
export function labelText(label: Element, outline: Outline): string {
  const span = outline.spanOf(label);
  if (!span) return textOf(label);
  return textsBetween(outline, span.start, span.end)
    .map(({ text }) => text)
    .join(' ');
}

const byId = (root: Root, id: string): Element | null => root.getElementById(id);

/** The texts of the elements that an attribute with ids points at. */
export function textsById(element: Element, attribute: string, outline: Outline): readonly string[] {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/);
  if (!ids) return [];
  const root = element.getRootNode() as Root;
  return ids.flatMap((id) => {
    const target = id === '' ? null : byId(root, id);
    return target ? [labelText(target, outline) || textOf(target)] : [];
  });
}

const labelable = new Set(['input', 'select', 'textarea', 'button', 'meter', 'output', 'progress']);

/** The labels that HTML itself ties to a control: those that name its id, and the one around it. */
export function nativeLabels(element: Element, outline: Outline): readonly string[] {
  if (!labelable.has(element.localName)) return [];
  const named = element.id === '' ? [] : outline.labelsFor(element.id, element.getRootNode() as Root);
  const around = element.closest('label');
  const own = around && !named.includes(around) && (around.getAttribute('for') ?? element.id) === element.id;
  return [...named.filter(({ localName }) => localName === 'label'), ...(own ? [around] : [])].map((label) =>
    labelText(label, outline),
  );
}

/** What a radio button or check box says: its own label, and all that stands in its row. */
export function choiceText(
  element: HTMLElement,
  outline: Outline,
): { readonly text: string; readonly context: string } {
  const row = regionOf(element, 1, outline);
  const span = outline.spanOf(row);
  const own = outline.spanOf(element);
  const context = span
    ? textsBetween(outline, span.start, span.end)
        .map(({ text }) => text)
        .join(' ')
    : '';
  const named = [
    ...textsById(element, 'aria-labelledby', outline),
    ...nativeLabels(element, outline),
    element.getAttribute('aria-label') ?? '',
    hostLabel(element),
    textOf(element),
    own ? (textAfter(own.end, Math.max(span?.end ?? 0, own.end + 1), outline)?.text ?? '') : '',
  ];
  const text = named.find((name) => name !== '') ?? '';
  return { text, context: context || text };
}

/** The `label` attribute of the custom element around a control. */
function hostLabel(element: Element): string {
  const root = element.getRootNode();
  return isShadowRoot(root) ? (root.host.getAttribute('label') ?? '') : '';
}

/** The nearest text behind a place. */
const textAfter = (from: number, until: number, outline: Outline): TextEntry | undefined =>
  textsBetween(outline, from, until)[0];
