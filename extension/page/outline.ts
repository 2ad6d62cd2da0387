/**
 * One walk over a page in the order of rendering, through shadow roots and slots. It gives a flat list of what a reader
 * meets (texts, headings and controls) and, for each element, which part of that list it spans. All recognition works on
 * this list, so it depends on what stands where and not on how the page was built.
 */
import { composedParent, isOutside, renderedChildren, shadowRootOf, type Root } from './roots';
import { unnamedListBox, widgetOf, type Widget } from './widgets';
import { normalise } from './wording';

export interface TextEntry {
  readonly kind: 'text';
  readonly text: string;
  readonly element: Element;
  /** A hint or a message beside a field: never its label. */
  readonly aside: boolean;
}

export interface HeadingEntry {
  readonly kind: 'heading';
  readonly text: string;
  readonly element: Element;
}

export interface WidgetEntry {
  readonly kind: 'widget';
  readonly widget: Widget;
  readonly element: Element;
}

export type Entry = TextEntry | HeadingEntry | WidgetEntry;

/** A heading that holds at a place, and where it stands in the list. */
export interface Heading {
  readonly text: string;
  readonly index: number;
  readonly rank: number;
}

interface Span {
  readonly start: number;
  end: number;
  readonly parent: Element | undefined;
}

export interface Outline {
  readonly entries: readonly Entry[];
  /** For each entry the headings that hold there, nearest first. */
  readonly headings: readonly (readonly Heading[])[];
  readonly roots: readonly Root[];
  /** Names of the buttons. */
  readonly actions: readonly string[];
  /** First entry and the one after the last of an element. */
  spanOf(element: Element): { readonly start: number; readonly end: number } | undefined;
  /** The element around it in the order of rendering. */
  parentOf(element: Element): Element | undefined;
  /** Elements of a tree that name this id as what they label: `label[for]` and elements like `vl-form-label[for]`. */
  labelsFor(id: string, root: Root): readonly Element[];
  /** How many controls stand in an element. */
  controlsIn(element: Element): number;
}

const inline = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BR',
  'CITE',
  'CODE',
  'EM',
  'FONT',
  'I',
  'KBD',
  'MARK',
  'Q',
  'S',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'WBR',
]);
const sectioningTags = new Set(['fieldset', 'section', 'article', 'details', 'dialog', 'table']);
const sectioningRoles = new Set(['group', 'region', 'tabpanel', 'radiogroup', 'dialog']);
const titleAttributes = ['heading', 'title-label', 'toggle-text', 'header', 'legend', 'label', 'title'];
const asideHint = /error|fout|help|hint|annotation|message|tooltip|pill|badge|feedback/i;
const asideRoles = new Set(['alert', 'status']);
const names = new Set(['label', 'legend', 'dt', 'th']);
const asideText = /\b(?:is verplicht|zijn verplicht|moet |ongeldig|niet geldig|verplicht in te vullen)/i;

/** Text in the light tree of an element without hidden parts; for names that are given by id. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

function headingRank(element: Element): number | undefined {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  if (['LEGEND', 'SUMMARY', 'CAPTION'].includes(element.tagName)) return 7;
  return isRowTitle(element) ? 8 : undefined;
}

/** A table cell that stands alone over a row: the title of the rows below it. */
function isRowTitle(element: Element): boolean {
  if (!/^T[HD]$/.test(element.tagName) || !element.hasAttribute('colspan')) return false;
  return element.parentElement?.childElementCount === 1 && element.querySelector('input, select, textarea') === null;
}

const isSectioning = (element: Element): boolean =>
  sectioningTags.has(element.localName) || sectioningRoles.has(element.getAttribute('role') ?? '');

/** The name that a container carries in its attributes. */
function containerName(element: Element): string | undefined {
  if (element.localName.includes('-')) {
    for (const name of titleAttributes) {
      const value = element.getAttribute(name);
      if (value) return value;
    }
  }
  if (!isSectioning(element)) return undefined;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Root;
  const named = ids.map((id) => root.getElementById(id)).flatMap((target) => (target ? [textOf(target)] : []));
  return named.join(' ') || element.getAttribute('aria-label') || undefined;
}

/** A hint, a message or a mark; a row that merely is in error, with its label in it, is none. */
export function isAside(element: Element): boolean {
  if (names.has(element.localName)) return false;
  const hinted =
    element.localName === 'small' ||
    asideRoles.has(element.getAttribute('role') ?? '') ||
    element.hasAttribute('aria-live') ||
    asideHint.test(element.getAttribute('class') ?? '') ||
    (element.localName.includes('-') && asideHint.test(element.localName));
  return hinted && element.querySelector('label, legend, dt, th, input, select, textarea') === null;
}

class Walk {
  readonly entries: Entry[] = [];
  readonly headings: (readonly Heading[])[] = [];
  readonly roots: Root[];
  readonly actions: string[] = [];
  readonly #spans = new Map<Element, Span>();
  readonly #listBoxes = new Set<Element>();
  #current: readonly Heading[] = [];
  #text = '';
  #textElement: Element | undefined;
  /** The block whose running text is being read, where inline elements stand in it. */
  #run: Element | undefined;
  #widgets = 0;

  constructor(document: Document) {
    this.roots = [];
    this.#enter(document);
    const body = document.querySelector('body');
    if (body) this.#visit(body, undefined, { aside: false, base: 0 });
    this.#flush(false);
  }

  get spans(): ReadonlyMap<Element, Span> {
    return this.#spans;
  }

  #enter(root: Root): void {
    this.roots.push(root);
    for (const input of root.querySelectorAll<HTMLInputElement>('input[role=combobox]')) {
      const box = unnamedListBox(input);
      if (box) this.#listBoxes.add(box);
    }
  }

  #visit(
    element: Element,
    parent: Element | undefined,
    state: { readonly aside: boolean; readonly base: number },
  ): void {
    if (isOutside(element) || isHiddenText(element)) return;
    const root = shadowRootOf(element);
    if (root) this.#enter(root);
    const span: Span = { start: this.entries.length, end: 0, parent };
    this.#spans.set(element, span);
    const widget = widgetOf(element, this.#listBoxes.has(element));
    if (widget) this.#addWidget(widget, state.aside);
    else if (isButton(element)) this.#button(element, state);
    else this.#descend(element, state);
    span.end = this.entries.length;
  }

  /** The words of a button label nothing, but a file input may hide in it. */
  #button(element: Element, state: { readonly aside: boolean; readonly base: number }): void {
    this.actions.push(element.getAttribute('aria-label') ?? textOf(element));
    const upload = element.querySelector('input[type=file]');
    if (upload) this.#visit(upload, element, state);
  }

  #addWidget(widget: Widget, aside: boolean): void {
    this.#flush(aside);
    for (
      let inner: Element | undefined = widget.element;
      inner && !this.#spans.has(inner);
      inner = composedParent(inner)
    ) {
      this.#spans.set(inner, {
        start: this.entries.length,
        end: this.entries.length + 1,
        parent: composedParent(inner),
      });
    }
    this.#widgets += 1;
    for (const root of widget.roots) this.roots.push(root);
    this.#add({ kind: 'widget', widget, element: widget.element });
  }

  #descend(element: Element, state: { readonly aside: boolean; readonly base: number }): void {
    const before = this.#current;
    const from = this.entries.length;
    const widgets = this.#widgets;
    const scoped = isSectioning(element) || element.localName.includes('-');
    const name = containerName(element);
    const base = scoped ? before.length : state.base;
    if (name !== undefined) this.#open(name, 0, base);
    const rank = headingRank(element);
    const aside = state.aside || isAside(element);
    if (rank === undefined) this.#children(element, { aside, base });
    else this.#heading(element, rank, { aside, base });
    // an element around nothing but a heading passes it on to what follows; around fields it keeps it to itself
    if (this.#current === before) return;
    const holdsFields = this.#widgets > widgets || element.querySelector('dl, table') !== null;
    if (holdsFields || (scoped && this.entries.slice(from).some((entry) => entry.kind !== 'heading')))
      this.#current = before;
  }

  #heading(element: Element, rank: number, state: { readonly aside: boolean; readonly base: number }): void {
    this.#flush(state.aside);
    const from = this.entries.length;
    this.#children(element, state);
    this.#flush(state.aside);
    const texts = this.entries
      .slice(from)
      .flatMap((entry) => (entry.kind === 'text' && !entry.aside ? [entry.text] : []));
    const text = texts.join(' ') || textOf(element);
    if (text === '') return;
    // a heading that holds a control is a label in disguise; its texts stay texts
    if (this.entries.slice(from).some((entry) => entry.kind === 'widget')) return;
    const asides = this.entries.splice(from).filter((entry) => entry.kind === 'text' && entry.aside);
    this.headings.length = from;
    this.#add({ kind: 'heading', text, element });
    this.#open(text, rank, state.base);
    for (const aside of asides) this.#add(aside);
  }

  #open(text: string, rank: number, base: number): void {
    const outer = this.#current.slice(this.#current.length - base);
    const inner = this.#current.slice(0, this.#current.length - base).filter((heading) => heading.rank < rank);
    this.#current = [{ text, rank, index: this.entries.length - 1 }, ...inner, ...outer];
  }

  #children(element: Element, state: { readonly aside: boolean; readonly base: number }): void {
    const nodes = renderedChildren(element);
    const mixed = nodes.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const block = !inline.has(element.tagName);
    if (block) this.#flush(state.aside);
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#append(node.nodeValue ?? '', element);
      else if (node instanceof Element) this.#child(node, element, mixed, state);
    }
    if (block) this.#flush(state.aside);
  }

  #child(
    child: Element,
    parent: Element,
    mixed: boolean,
    state: { readonly aside: boolean; readonly base: number },
  ): void {
    const isBeside = isAside(child) || isMark(child);
    if (mixed && inline.has(child.tagName) && !isBeside) {
      const outer = this.#run;
      this.#run ??= parent;
      if (child.tagName === 'BR') this.#append(' ', parent);
      this.#visit(child, parent, state);
      this.#run = outer;
      return;
    }
    this.#flush(state.aside);
    const aside = state.aside || isBeside;
    this.#visit(child, parent, { ...state, aside });
    this.#flush(aside);
  }

  #append(text: string, element: Element): void {
    if (this.#textElement === undefined && text.trim() !== '') this.#textElement = this.#run ?? element;
    this.#text += text;
  }

  #flush(aside: boolean): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    const element = this.#textElement;
    this.#text = '';
    this.#textElement = undefined;
    if (text === '' || !element) return;
    this.#add({ kind: 'text', text, element, aside: aside || asideText.test(text) });
  }

  #add(entry: Entry): void {
    this.entries.push(entry);
    this.headings.push(this.#current);
  }
}

/** Hidden text is said to nobody; a hidden file input and a hidden pane of a wizard count. */
const isHiddenText = (element: Element): boolean =>
  element.hasAttribute('hidden') &&
  element.localName !== 'input' &&
  !element.querySelector('input, select, textarea, dl');

function isButton(element: Element): boolean {
  if (element.localName === 'button' || element.getAttribute('role') === 'button') return true;
  if (element.localName === 'a') return element.matches('[href][class*=button]');
  return element.localName === 'input' && element.matches('[type=submit], [type=button]');
}

/** A mark such as "Verplicht" inside a label. */
const isMark = (element: Element): boolean =>
  element.childElementCount === 0 && /^(?:\*|verplicht|optioneel|facultatief)$/i.test(textOf(element));

/** Looks up each tree once, when it is first asked for. */
function labelIndex(): Outline['labelsFor'] {
  const trees = new Map<Root, Map<string, Element[]>>();
  return (id, root) => {
    let labels = trees.get(root);
    if (!labels) {
      labels = new Map();
      trees.set(root, labels);
      for (const label of root.querySelectorAll('[for]:not(output)')) {
        const name = label.getAttribute('for') ?? '';
        labels.set(name, [...(labels.get(name) ?? []), label]);
      }
    }
    return labels.get(id) ?? [];
  };
}

/** Walks the page once. Changes nothing. */
export function outlineOf(document: Document): Outline {
  const walk = new Walk(document);
  const { entries, spans } = walk;
  const counts = [0];
  for (const entry of entries) counts.push((counts.at(-1) ?? 0) + (entry.kind === 'widget' ? 1 : 0));
  return {
    entries,
    headings: walk.headings,
    roots: walk.roots,
    actions: walk.actions.map(normalise),
    spanOf: (element) => spans.get(element),
    parentOf: (element) => spans.get(element)?.parent,
    labelsFor: labelIndex(),
    controlsIn: (element) => {
      const span = spans.get(element);
      return span ? (counts[span.end] ?? 0) - (counts[span.start] ?? 0) : 0;
    },
  };
}
