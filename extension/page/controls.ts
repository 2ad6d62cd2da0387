/**
 * The fields of a page as a person counts them: single widgets, radio buttons and check boxes in groups, and data that is
 * only shown, such as the terms of a definition list.
 */
import type { Control, GroupControl } from './control';
import type { Entry, Outline } from './outline';
import { readOnlyControls } from './read-only';
import { choiceText, regionOf } from './region';
import type { Widget } from './widgets';
import { isShadowRoot } from './nodes';

interface Placed {
  readonly widget: Widget;
  readonly index: number;
}

const groupBoxes = 'fieldset, [role=radiogroup], [role=group]';

const isGroupBox = (element: Element): boolean => element.matches(groupBoxes) || /-group$/.test(element.localName);

/** The box that says which buttons belong together. */
function groupBoxOf(element: Element, outline: Outline): Element | undefined {
  let box = outline.parentOf(element);
  while (box && !isGroupBox(box)) box = outline.parentOf(box);
  return box;
}

/** Buttons with one name in one tree are a group; without a name the nearest group box, else the row, decides. */
function groupKey(element: HTMLElement, outline: Outline): unknown {
  const name = element.getAttribute('name');
  const root = element.getRootNode();
  const aloneInRoot = isShadowRoot(root) && root.querySelectorAll('input').length === 1;
  if (name && !aloneInRoot) return `${name} ${outline.roots.findIndex((one) => one === root)}`;
  const row = regionOf(element, 1, outline);
  return groupBoxOf(element, outline) ?? outline.parentOf(row) ?? row;
}

function grouped(placed: readonly Placed[], key: (element: HTMLElement) => unknown): readonly (readonly Placed[])[] {
  const groups = new Map<unknown, Placed[]>();
  for (const one of placed) {
    const group = key(one.widget.element);
    const members = groups.get(group);
    if (members) members.push(one);
    else groups.set(group, [one]);
  }
  return [...groups.values()];
}

function groupControl(
  kind: GroupControl['kind'],
  members: readonly Placed[],
  outline: Outline,
): GroupControl | undefined {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last) return undefined;
  const options = members.map(({ widget }) => ({ element: widget.element, ...choiceText(widget.element, outline) }));
  return {
    kind,
    element: first.widget.element,
    box: first.widget.box,
    start: first.index,
    end: last.index + 1,
    options,
  };
}

function single({ widget, index }: Placed, outline: Outline): Control | undefined {
  const { kind, element, box } = widget;
  const place = { element, box, start: index, end: index + 1 };
  if (kind === 'radio') return undefined;
  return kind === 'file' ? { kind, ...place, row: regionOf(box, 1, outline) } : { kind, ...place };
}

const placedWidgets = (entries: readonly Entry[]): readonly Placed[] =>
  entries.flatMap((entry, index) => (entry.kind === 'widget' ? [{ widget: entry.widget, index }] : []));

/** Every control of the page. A group of check boxes comes as a whole and one by one: its label tells which is meant. */
export function controlsOf(outline: Outline): readonly Control[] {
  const placed = placedWidgets(outline.entries);
  const radios = placed.filter(({ widget }) => widget.kind === 'radio');
  const boxes = placed.filter(({ widget }) => widget.kind === 'checkbox');
  const radioGroups = grouped(radios, (element) => groupKey(element, outline)).map((members) =>
    groupControl('radios', members, outline),
  );
  const boxGroups = grouped(boxes, (element) => groupBoxOf(element, outline) ?? element)
    .filter((members) => members.length > 1)
    .map((members) => groupControl('checkboxes', members, outline));
  const controls = [...placed.map((one) => single(one, outline)), ...radioGroups, ...boxGroups].filter(
    (control) => control !== undefined,
  );
  return [...controls, ...readOnlyControls(outline)].sort((one, other) => one.start - other.start);
}
