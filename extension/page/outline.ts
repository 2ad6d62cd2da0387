/**
 * One walk over a page in the order of rendering, through shadow roots and slots. It gives a flat list of what a reader
 * meets (texts, headings and controls) and, for each element, which part of that list it spans. All recognition works on
 * this list, so it depends on what stands where and not on how the page was built.
 */
import { whether } from './kept';
import { childrenIn, composedParent, isOutside, shadowRootOf, type Root } from './roots';
import { traitsOf, type Traits } from './traits';
import { unnamedListBox, widgetOf, type Widget } from './widgets';
import { normalise } from './wording';
import { isElement } from './nodes';
import { frameDocument, type Frame } from './frames';

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
  /** Every frame that is met, read or not. */
  readonly frames: readonly Frame[];
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

const isTextNode = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
const inline = new Set('a abbr b bdi br cite code em font i kbd mark q s span strong sub sup time u wbr'.split(' '));
const headingRanks: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
  ['legend', 7],
  ['summary', 7],
  ['caption', 7],
]);
const sectioningTags = new Set(['fieldset', 'section', 'article', 'details', 'dialog', 'table']);
const sectioningRoles = new Set(['group', 'region', 'tabpanel', 'radiogroup', 'dialog']);
const titleAttributes = ['heading', 'title-label', 'toggle-text', 'header', 'legend', 'label', 'title'];
const isCalledAside = whether(/error|fout|help|hint|annotation|message|tooltip|pill|badge|feedback/i);
const asideRoles = new Set(['alert', 'status']);
const names = new Set(['label', 'legend', 'dt', 'th']);
const asideText = /\b(?:is verplicht|zijn verplicht|moet |ongeldig|niet geldig|verplicht in te vullen)/i;

/** With single spaces; most texts of a page have no others. */
const oneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Text in the light tree of an element without hidden parts; for names that are given by id. */
export const textOf = (element: Element): string => oneLine(element.textContent);

function headingRank(element: Element, { name, role, bare }: Traits): number | undefined {
  const rank = headingRanks.get(name);
  if (rank !== undefined || bare) return rank;
  if (role === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  return (name === 'th' || name === 'td') && isRowTitle(element) ? 8 : undefined;
}

/** A table cell that stands alone over a row: the title of the rows below it. */
function isRowTitle(cell: Element): boolean {
  if (!cell.hasAttribute('colspan')) return false;
  return cell.parentElement?.childElementCount === 1 && cell.querySelector('input, select, textarea') === null;
}

const isSectioning = ({ name, role }: Traits): boolean => sectioningTags.has(name) || sectioningRoles.has(role);

/** The name that a container carries in its attributes. */
function containerName(element: Element, traits: Traits): string | undefined {
  if (traits.name.includes('-')) {
    for (const name of titleAttributes) {
      const value = element.getAttribute(name);
      if (value) return value;
    }
  }
  if (!isSectioning(traits)) return undefined;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Root;
  const named = ids.map((id) => root.getElementById(id)).flatMap((target) => (target ? [textOf(target)] : []));
  return named.join(' ') || element.getAttribute('aria-label') || undefined;
}

/** A hint, a message or a mark; a row that merely is in error, with its label in it, is none. */
export function isAside(element: Element, { name, role, classes, bare }: Traits = traitsOf(element)): boolean {
  if (names.has(name)) return false;
  const hinted =
    name === 'small' ||
    (name.includes('-') && isCalledAside(name)) ||
    (!bare && (asideRoles.has(role) || isCalledAside(classes) || element.hasAttribute('aria-live')));
  return hinted && element.querySelector('label, legend, dt, th, input, select, textarea') === null;
}

/** What holds for all that stands in an element. */
interface Around {
  /** It is a hint or a message. */
  readonly aside: boolean;
  /** How many headings hold from outside, whatever titles come in it. */
  readonly base: number;
}

class Walk {
  readonly entries: Entry[] = [];
  readonly headings: (readonly Heading[])[] = [];
  readonly roots: Root[];
  readonly frames: Frame[] = [];
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
    if (body) this.#visit(body, traitsOf(body), undefined, { aside: false, base: 0 });
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

  #visit(element: Element, traits: Traits, parent: Element | undefined, around: Around): void {
    if (traits.name === 'iframe') this.#frame(element, parent, around);
    if (isOutside(element, traits) || (!traits.bare && isHiddenText(element))) return;
    const root = shadowRootOf(element);
    if (root) this.#enter(root);
    const span: Span = { start: this.entries.length, end: 0, parent };
    this.#spans.set(element, span);
    const widget = widgetOf(element, this.#listBoxes.has(element), traits);
    if (widget) this.#addWidget(widget, around.aside);
    else if (isButton(element, traits)) this.#button(element, around);
    else this.#descend(element, traits, root, around);
    span.end = this.entries.length;
  }

  /** What stands in a frame stands in its place on the page; its titles hold in it alone. */
  #frame(element: Element, parent: Element | undefined, { aside }: Around): void {
    const inner = frameDocument(element);
    this.frames.push({ element, document: inner });
    const body = inner?.querySelector('body');
    if (!inner || !body) return;
    const span: Span = { start: this.entries.length, end: 0, parent };
    this.#spans.set(element, span);
    this.#enter(inner);
    const before = this.#current;
    this.#visit(body, traitsOf(body), element, { aside, base: before.length });
    this.#flush(aside);
    this.#current = before;
    span.end = this.entries.length;
  }

  /** The words of a button label nothing, but a file input may hide in it. */
  #button(element: Element, around: Around): void {
    this.actions.push(element.getAttribute('aria-label') ?? textOf(element));
    const upload = element.querySelector('input[type=file]');
    if (upload) this.#visit(upload, traitsOf(upload), element, around);
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

  #descend(element: Element, traits: Traits, root: ShadowRoot | undefined, around: Around): void {
    const before = this.#current;
    const from = this.entries.length;
    const widgets = this.#widgets;
    const scoped = isSectioning(traits) || traits.name.includes('-');
    const name = scoped ? containerName(element, traits) : undefined;
    const inner = scoped ? { aside: around.aside, base: before.length } : around;
    if (name !== undefined) this.#open(name, 0, inner.base);
    const rank = headingRank(element, traits);
    if (rank === undefined) this.#children(element, root, inner);
    else this.#heading(element, root, rank, inner);
    // an element around nothing but a heading passes it on to what follows; around fields it keeps it to itself
    if (this.#current === before) return;
    const holdsFields = this.#widgets > widgets || element.querySelector('dl, table') !== null;
    if (holdsFields || (scoped && this.entries.slice(from).some((entry) => entry.kind !== 'heading')))
      this.#current = before;
  }

  #heading(element: Element, root: ShadowRoot | undefined, rank: number, around: Around): void {
    this.#flush(around.aside);
    const from = this.entries.length;
    this.#children(element, root, around);
    this.#flush(around.aside);
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
    this.#open(text, rank, around.base);
    for (const aside of asides) this.#add(aside);
  }

  #open(text: string, rank: number, base: number): void {
    const outer = this.#current.slice(this.#current.length - base);
    const inner = this.#current.slice(0, this.#current.length - base).filter((heading) => heading.rank < rank);
    this.#current = [{ text, rank, index: this.entries.length - 1 }, ...inner, ...outer];
  }

  #children(element: Element, root: ShadowRoot | undefined, around: Around): void {
    const block = !inline.has(element.localName);
    if (block) this.#flush(around.aside);
    const only = root ? null : element.firstChild;
    if (only !== null && isTextNode(only) && only.nextSibling === null) this.#append(only.nodeValue ?? '', element);
    else this.#all(childrenIn(element, root), element, around);
    if (block) this.#flush(around.aside);
  }

  #all(nodes: readonly Node[], parent: Element, around: Around): void {
    const mixed = nodes.some((node) => isTextNode(node) && node.nodeValue?.trim());
    for (const node of nodes) {
      if (isTextNode(node)) this.#append(node.nodeValue ?? '', parent);
      else if (isElement(node)) this.#child(node, parent, mixed, around);
    }
  }

  #child(child: Element, parent: Element, mixed: boolean, around: Around): void {
    const traits = traitsOf(child);
    const isBeside = isAside(child, traits) || isMark(child);
    if (mixed && !isBeside && inline.has(traits.name)) {
      const outer = this.#run;
      this.#run ??= parent;
      if (traits.name === 'br') this.#append(' ', parent);
      this.#visit(child, traits, parent, around);
      this.#run = outer;
      return;
    }
    this.#flush(around.aside);
    const aside = around.aside || isBeside;
    this.#visit(child, traits, parent, aside === around.aside ? around : { aside, base: around.base });
    this.#flush(aside);
  }

  #append(text: string, element: Element): void {
    if (this.#textElement === undefined && text.trim() !== '') this.#textElement = this.#run ?? element;
    this.#text += text;
  }

  #flush(aside: boolean): void {
    if (this.#text === '') return;
    const element = this.#textElement;
    const text = element ? oneLine(this.#text) : '';
    this.#text = '';
    this.#textElement = undefined;
    if (!element) return;
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

function isButton(element: Element, { name, role, bare }: Traits): boolean {
  if (name === 'button' || role === 'button') return true;
  if (bare) return false;
  if (name === 'a') return element.matches('[href][class*=button]');
  return name === 'input' && element.matches('[type=submit], [type=button]');
}

/** A mark such as "Verplicht" inside a label. */
const isMark = (element: Element): boolean =>
  element.firstChild !== null && element.firstElementChild === null && saysMark(element.textContent.trim());

const marks = new Set(['*', 'verplicht', 'optioneel', 'facultatief']);
const longestMark = 'facultatief'.length;

const saysMark = (text: string): boolean => text.length <= longestMark && marks.has(text.toLowerCase());

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
    frames: walk.frames,
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
