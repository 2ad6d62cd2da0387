/** Data that a page shows beside their names: definition lists, rows of two cells, a name and a value next to each other. */
import type { ReadOnlyControl } from './control';
import { isAside, textOf, type Outline, type TextEntry } from './outline';
import { isText } from './region';
import { isHtml } from './nodes';

const looksLikeName = /label|key|term|name|title/i;
const inlinePair = /^([^:]{2,80}?)\s*:\s+(\S.*)$/;
const longestName = 90;

/** The largest element that holds this text and nothing else. */
function cellOf(element: Element, outline: Outline): Element {
  let cell = element;
  for (
    let next = outline.parentOf(cell);
    next && !isCell(cell) && holdsOneEntry(next, outline);
    next = outline.parentOf(next)
  )
    cell = next;
  return cell;
}

const cells = new Set(['dt', 'td', 'th']);

const isCell = (element: Element): boolean =>
  cells.has(element.localName) || element.nextElementSibling?.localName === 'dd';

function holdsOneEntry(element: Element, outline: Outline): boolean {
  const span = outline.spanOf(element);
  return span !== undefined && span.end - span.start === 1;
}

function holdsOnlyText(element: Element, outline: Outline): boolean {
  const span = outline.spanOf(element);
  return span !== undefined && outline.entries.slice(span.start, span.end).every(isText);
}

/** The element beside a name that may hold its value: room for a message between the two is passed over. */
function besideName(name: Element): Element | null {
  let value = name.nextElementSibling;
  while (value && isAside(value) && textOf(value) === '') value = value.nextElementSibling;
  return value;
}

/** Whether a name and a value are all that an element holds. */
const areAlone = (name: Element, value: Element): boolean =>
  name.previousElementSibling === null && besideName(name) === value && besideName(value) === null;

/** Whether two neighbours are a name and its value, by their tags, by their row, or by being alone together. */
function arePair(name: Element, value: Element): boolean {
  if (value.localName === 'dd') return name.localName === 'dt';
  if (/^(?:td|th)$/.test(name.localName)) return areAlone(name, value);
  if (name.localName === 'dt' || value.localName === 'dt') return false;
  const alone = areAlone(name, value);
  const named =
    looksLikeName.test(`${name.localName} ${name.getAttribute('class') ?? ''}`) ||
    /^(?:strong|b)$/.test(name.localName);
  return alone || named;
}

function pairAt(entry: TextEntry, index: number, outline: Outline): ReadOnlyControl | undefined {
  const name = cellOf(entry.element, outline);
  const value = besideName(name);
  const around = name.parentElement;
  if (!value || !around || (value.localName !== 'dd' && outline.controlsIn(around) > 0)) return undefined;
  if (!isHtml(value) || !outline.spanOf(value)) return undefined;
  if (!holdsOnlyText(value, outline) || !arePair(name, value)) return undefined;
  return {
    kind: 'readonly',
    element: value,
    box: value,
    start: index,
    end: index + 1,
    label: entry.text,
    shown: () => textOf(value),
  };
}

function inlinePairAt(entry: TextEntry, index: number): ReadOnlyControl | undefined {
  const match = entry.text.includes(':') ? inlinePair.exec(entry.text) : null;
  if (!match?.[1] || !isHtml(entry.element)) return undefined;
  const { element } = entry;
  return {
    kind: 'readonly',
    element,
    box: element,
    start: index,
    end: index + 1,
    label: match[1],
    shown: () => inlinePair.exec(textOf(element))?.[2] ?? '',
  };
}

/** Every name with a value beside it. Which of them are fields of an agreement, their names decide later. */
export function readOnlyControls(outline: Outline): readonly ReadOnlyControl[] {
  return outline.entries.flatMap((entry, index) => {
    if (!isText(entry) || entry.text.length > longestName) return [];
    const pair = pairAt(entry, index, outline) ?? inlinePairAt(entry, index);
    return pair ? [pair] : [];
  });
}

/** The items of a value that is shown as a list, or separated by commas. */
export function shownItems(control: ReadOnlyControl): readonly string[] {
  const items = [...control.element.querySelectorAll('li')].map(textOf);
  const texts = items.length > 0 ? items : control.shown().split(/[,;]/);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
