/**
 * The label of a control, from the surest tie to the weakest: what accessibility attributes and the browser say, the
 * custom element around it, and last what stands before it in its row, in its column, or in the sentence around it.
 */
import type { Control, GroupControl } from './control';
import { textOf, type Outline } from './outline';
import type { Root } from './roots';
import { labelText, nativeLabels, regionOf, textsBetween, textsById } from './region';
import { isNoise } from './wording';
import { isShadowRoot } from './nodes';

export type LabelSource =
  'tied' | 'host' | 'attribute' | 'row' | 'column' | 'near' | 'heading' | 'placeholder' | 'name';

export interface Label {
  readonly text: string;
  /** What follows the control in its sentence or row: `uren per week`. */
  readonly after: string;
  readonly source: LabelSource;
}

const formatHint = /^[\s\d_./\-:,dmjyu€]*$|\bd{1,2}[./-]m{1,2}\b|^(?:bv\.?|bijv)/i;

/** The first text that names something. */
const firstName = (texts: readonly string[]): string | undefined => texts.find((text) => !isNoise(text));

/** Labels that name an id, on whatever element: `label[for]` and elements like `vl-form-label[for]`. */
function labelsFor(id: string, root: Root, outline: Outline): readonly string[] {
  if (id === '') return [];
  return outline.labelsFor(id, root).map((label) => label.getAttribute('label') || labelText(label, outline));
}

const isHiddenInput = (element: Element | null): element is Element =>
  element?.localName === 'input' && element.getAttribute('type') === 'hidden';

/** Ids by which a label may know a control: its own, those of the elements of its widget, and of a hidden twin beside it. */
function idsOf(control: Control, outline: Outline): readonly { readonly id: string; readonly root: Root }[] {
  const { element } = control;
  const elements: Element[] =
    element.childElementCount > 0 ? [element, ...element.querySelectorAll('[id]')] : [element];
  for (let around: Element | undefined = element; around && around !== control.box; around = outline.parentOf(around))
    elements.push(around);
  elements.push(control.box);
  const twins = [element.previousElementSibling, element.nextElementSibling].filter(isHiddenInput);
  return [...new Set([...elements, ...twins])].map((element) => ({
    id: element.id,
    root: element.getRootNode() as Root,
  }));
}

function tiedLabel(control: Control, outline: Outline): string | undefined {
  const { element, box } = control;
  return (
    labelledBy(element, outline) ??
    (box === element ? undefined : labelledBy(box, outline)) ??
    firstName(nativeLabels(element, outline)) ??
    firstName(idsOf(control, outline).flatMap(({ id, root }) => labelsFor(id, root, outline)))
  );
}

const labelledBy = (element: Element, outline: Outline): string | undefined =>
  element.hasAttribute('aria-labelledby')
    ? firstName([textsById(element, 'aria-labelledby', outline).join(' ')])
    : undefined;

/** The custom elements whose shadow trees the control stands in, from the inside out. */
function hostsOf(element: Element): readonly Element[] {
  const hosts: Element[] = [];
  for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) hosts.push(root.host);
  return hosts;
}

/** The names of the hosts, as far as a host holds this control alone. */
function hostLabelOf(control: Control, members: number, outline: Outline): string | undefined {
  const hosts = [...hostsOf(control.element), control.box].filter((host) => outline.controlsIn(host) <= members);
  return firstName(
    hosts.flatMap((host) => [
      host.localName.includes('-') ? (host.getAttribute('label') ?? '') : '',
      ...textsById(host, 'aria-labelledby', outline),
      ...labelsFor(host.id, host.getRootNode() as Root, outline),
      host.getAttribute('aria-label') ?? '',
    ]),
  );
}

const longestLabel = 170;

const rowTexts = (start: number, end: number, outline: Outline): readonly string[] =>
  textsBetween(outline, start, end)
    .filter(({ text }) => text.length <= longestLabel && (!/[.!]$/.test(text) || text.length < 30))
    .map(({ text }) => text);

/** The nearest text before a control in its own row. */
function rowLabel(control: Control, region: Element, outline: Outline): string | undefined {
  const span = outline.spanOf(region);
  return span && firstName([...rowTexts(span.start, control.start, outline)].reverse());
}

const fields = 'input, select, textarea';

/** The head of the column that a cell stands in, after the name of its row if that has one. */
function columnLabel(control: Control): string | undefined {
  const cell = control.box.closest('td');
  const row = cell?.closest('tr');
  const head = row?.closest('table')?.querySelector('tr');
  if (!cell || !row || !head || head === row) return undefined;
  const [first] = row.children;
  const title = head.children[[...row.children].indexOf(cell)];
  if (title?.querySelector(fields) !== null) return undefined;
  // a row may have a name too: "Rekeningnummer" beside, "Leerling" over the cell
  const rowName = first && first !== cell && first.querySelector(fields) === null ? textOf(first) : '';
  return firstName([`${rowName} ${textOf(title)}`.trim()]);
}

/** Whether the fields beside this one have their names behind them: the first stands before all text. */
function namesFollow(control: Control, outline: Outline): boolean {
  const around = outline.parentOf(control.box);
  const span = around && outline.spanOf(around);
  if (!span) return false;
  const first = outline.entries.slice(span.start, control.start).find(({ kind }) => kind !== 'heading');
  return first?.kind === 'widget';
}

/** The nearest text between the control before and this one; for fields that follow each other without rows. */
function nearLabel(control: Control, outline: Outline): string | undefined {
  let start = control.start;
  while (start > 0 && outline.entries[start - 1]?.kind === 'text') start -= 1;
  const before = outline.entries[start - 1];
  // what stands in the row of the field before belongs to that one
  if (before?.kind === 'widget')
    start = Math.max(start, outline.spanOf(regionOf(before.widget.box, 1, outline))?.end ?? start);
  if (namesFollow(control, outline)) return undefined;
  return firstName([...rowTexts(start, control.start, outline)].reverse());
}

/** The heading right before a control, for groups whose title is one. */
function headingLabel(control: Control, outline: Outline): string | undefined {
  const heading = outline.headings[control.start]?.[0];
  return heading && outline.controlsIn(outline.parentOf(control.box) ?? control.box) <= members(control)
    ? heading.text
    : undefined;
}

const members = (control: Control): number => ('options' in control ? control.options.length : 1);

const placeholderOf = (element: Element): string | undefined => {
  const placeholder = element.getAttribute('placeholder') ?? '';
  return isNoise(placeholder) || formatHint.test(placeholder) ? undefined : placeholder;
};

/** `einddatumOvereenkomst` as words. */
const technicalName = (element: Element): string =>
  (element.getAttribute('formcontrolname') ?? element.getAttribute('name') ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/.*[.[\]]/, '')
    .replace(/[_-]/g, ' ');

/** What stands behind a control in its row, up to the next control. */
function textBehind(control: Control, region: Element, outline: Outline): string {
  const span = outline.spanOf(region);
  const inSentence = sentenceEnd(control, outline);
  return textsBetween(outline, control.end, Math.max(span?.end ?? control.end, inSentence))[0]?.text ?? '';
}

/** The rest of a sentence that the control is a blank in. */
function sentenceEnd(control: Control, outline: Outline): number {
  const next = outline.entries[control.end];
  const parent = outline.parentOf(control.box);
  return next?.kind === 'text' && parent !== undefined && next.element === parent ? control.end + 1 : control.end;
}

/** The titles of a group of buttons: not the labels of its options. */
function groupLabel(control: GroupControl, region: Element, outline: Outline): Omit<Label, 'after'> | undefined {
  const box = [...ancestorsIn(control, region, outline)].find(
    (element) => element.matches('fieldset, [role]') || element.localName.includes('-'),
  );
  const own = control.options.map(({ text }) => text);
  const tied =
    box &&
    firstName([
      ...textsById(box, 'aria-labelledby', outline),
      legendOf(box, outline),
      box.getAttribute('label') ?? '',
      box.getAttribute('aria-label') ?? '',
    ]);
  if (tied !== undefined) return { text: tied, source: 'tied' };
  const row = rowLabel(control, region, outline);
  if (row !== undefined && !own.includes(row)) return { text: row, source: 'row' };
  const near = nearLabel(control, outline) ?? headingLabel(control, outline);
  return near === undefined || own.includes(near) ? undefined : { text: near, source: 'near' };
}

function* ancestorsIn(control: Control, region: Element, outline: Outline): Generator<Element> {
  for (let around = outline.parentOf(control.box); around; around = outline.parentOf(around)) {
    if (outline.controlsIn(around) >= members(control)) yield around;
    if (around === region) return;
  }
}

const legendOf = (box: Element, outline: Outline): string => {
  const legend = box.querySelector('legend');
  return legend ? labelText(legend, outline) || textOf(legend) : '';
};

const from = (source: LabelSource, text: string | undefined): Omit<Label, 'after'> | undefined =>
  text === undefined ? undefined : { text, source };

/** What stands behind a box to tick, in its row. */
const tickLabel = (control: Control, region: Element, outline: Outline): string | undefined =>
  firstName(textsBetween(outline, control.end, outline.spanOf(region)?.end ?? control.end).map(({ text }) => text));

const singleLabel = (control: Control, region: Element, outline: Outline): Omit<Label, 'after'> | undefined =>
  from('tied', tiedLabel(control, outline)) ??
  from('host', hostLabelOf(control, 1, outline)) ??
  from('attribute', firstName([control.element.getAttribute('aria-label') ?? ''])) ??
  from('row', control.kind === 'checkbox' ? tickLabel(control, region, outline) : undefined) ??
  from('row', rowLabel(control, region, outline)) ??
  from('column', columnLabel(control)) ??
  from('near', nearLabel(control, outline)) ??
  from('heading', control.kind === 'file' ? headingLabel(control, outline) : undefined) ??
  from('placeholder', placeholderOf(control.element) ?? placeholderOf(control.box)) ??
  from('name', firstName([technicalName(control.element)]));

/** The label of a control, or `undefined` when nothing names it. */
export function labelOf(control: Control, outline: Outline): Label | undefined {
  if (control.kind === 'readonly') return { text: control.label, after: '', source: 'tied' };
  const region = regionOf(control.box, members(control), outline);
  const found = 'options' in control ? groupLabel(control, region, outline) : singleLabel(control, region, outline);
  const after = 'options' in control || control.kind === 'checkbox' ? '' : textBehind(control, region, outline);
  return found ? { ...found, after } : after === '' ? undefined : { text: after, after: '', source: 'near' };
}
