/**
 * What a person sees as one field may be several elements: a hidden `select` under a button, a search box inside a list,
 * an input in the shadow root of a custom element. Each is folded into one widget here.
 */
import { whether } from './kept';
import { isOutside, renderedChildren, shadowRootOf } from './roots';
import { traitsOf, type Traits } from './traits';
import { isHtml, isInput, isSelect, isTextArea } from './nodes';

export type WidgetKind = 'text' | 'select' | 'combobox' | 'spinbutton' | 'editable' | 'radio' | 'checkbox' | 'file';

export interface Widget {
  readonly kind: WidgetKind;
  /** The element that holds the value and takes the focus. */
  readonly element: HTMLElement;
  /** The outermost element of the widget. */
  readonly box: Element;
  /** Shadow roots between the two. */
  readonly roots: readonly ShadowRoot[];
}

const ignoredTypes = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'password', 'search', 'color', 'range']);
const isComposite = whether(
  /select|dropdown|combobox|autocomplete|choices|picker|typeahead|input|textfield|text-field|textarea|upload|file|mask|number/i,
);
const contents = 'label, legend, dl, table, p, h1, h2, h3, h4, h5, h6, fieldset, [role=heading], [class*=label]';
const isRowOfItsOwn = whether(/row|group|card|section|panel|form(?!at)/i);

const roleKinds: Readonly<Record<string, WidgetKind>> = {
  combobox: 'combobox',
  spinbutton: 'spinbutton',
  textbox: 'editable',
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
};

function inputKind(input: HTMLInputElement): WidgetKind | undefined {
  const type = input.type.toLowerCase();
  if (ignoredTypes.has(type)) return undefined;
  if (type === 'radio' || type === 'checkbox' || type === 'file') return type;
  if (input.hidden) return undefined;
  return input.getAttribute('role') === 'combobox' ? 'combobox' : 'text';
}

/** What kind of control a single element is; `undefined` for anything else. */
function kindOf(element: HTMLElement, { role, bare }: Traits = traitsOf(element)): WidgetKind | undefined {
  if (isInput(element)) return inputKind(element);
  if (isSelect(element)) return 'select';
  if (isTextArea(element)) return 'text';
  if (bare) return undefined;
  if (role !== '' && Object.hasOwn(roleKinds, role)) return roleKinds[role];
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'combobox';
  return ['', 'true', 'plaintext-only'].includes(element.getAttribute('contenteditable') ?? 'no')
    ? 'editable'
    : undefined;
}

interface Core {
  readonly kind: WidgetKind;
  readonly element: HTMLElement;
  readonly roots: readonly ShadowRoot[];
}

/** Libraries call the shown choice of a list a label too. */
const isShownValue = (element: Element): boolean =>
  element.localName === 'span' ||
  element.getAttribute('role') === 'combobox' ||
  element.closest('[role=combobox], [class*=value]') !== null;

/** The controls in a box, at most three; `undefined` as soon as the box holds content of its own, such as a label. */
function coresIn(box: Element): readonly Core[] | undefined {
  const cores: Core[] = [];
  const visit = (element: Element, roots: readonly ShadowRoot[]): boolean => {
    const root = shadowRootOf(element);
    const inner = root ? [...roots, root] : roots;
    return renderedChildren(element).every((child) => {
      if (!isHtml(child) || isOutside(child)) return true;
      if (child.matches(contents) && !isShownValue(child)) return false;
      const kind = kindOf(child);
      if (kind !== undefined) cores.push({ kind, element: child, roots: inner });
      return cores.length <= 3 && visit(child, inner);
    });
  };
  return visit(box, []) ? cores : undefined;
}

/** The one control that a box is about. A search box beside a list is part of the list; two lists are two fields. */
function mainOf(cores: readonly Core[]): Core | undefined {
  const selects = cores.filter(({ kind }) => kind === 'select');
  if (selects.length > 0) return selects.length === 1 ? selects[0] : undefined;
  const lists = cores.filter(({ kind }) => kind === 'combobox');
  if (lists.length > 0) return lists.find(({ element }) => isInput(element)) ?? lists[0];
  return cores.length === 1 ? cores[0] : undefined;
}

const mayFold = ({ name, classes }: Traits): boolean =>
  name.includes('-') ? isComposite(name) : isComposite(classes) && !isRowOfItsOwn(classes);

function foldedWidget(element: HTMLElement): Widget | undefined {
  const cores = coresIn(element);
  const main = cores && mainOf(cores);
  if (!main || main.kind === 'radio' || main.kind === 'checkbox') return undefined;
  return { ...main, box: element };
}

const climbAtMost = 3;

/**
 * A list whose chosen option stands beside an input that stays empty, under class names that say nothing: the smallest
 * element around both. Only where a label outside is tied to the input, since then the text inside is no label.
 */
export function unnamedListBox(input: HTMLInputElement): Element | undefined {
  const labels = [...(input.labels ?? [])].filter((label) => !label.contains(input));
  const tied = labels.length > 0 || input.hasAttribute('aria-labelledby');
  let box = input.parentElement;
  for (let step = 0; tied && box && step < climbAtMost; step += 1, box = box.parentElement) {
    if (coresIn(box)?.length !== 1) return undefined;
    if (box.textContent.trim() !== '') return box;
  }
  return undefined;
}

/** The widget that begins at this element, or `undefined` when it begins none. `isListBox`: see {@link unnamedListBox}. */
export function widgetOf(element: Element, isListBox: boolean, traits: Traits): Widget | undefined {
  if (!isHtml(element)) return undefined;
  const kind = kindOf(element, traits);
  if (kind === 'combobox' && !isInput(element)) {
    const inner = coresIn(element)?.find((core) => core.kind === 'select');
    if (inner) return { ...inner, box: element };
  }
  if (kind !== undefined) return { kind, element, box: element, roots: [] };
  return isListBox || mayFold(traits) ? foldedWidget(element) : undefined;
}
