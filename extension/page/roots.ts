import { whether } from './kept';
import { traitsOf, type Traits } from './traits';

/**
 * The trees of a page: the document, every shadow root in it, closed ones included where the browser lets an extension
 * see them, and the documents of its frames.
 */
import { isAnElement, isDocument, isForm, isShadowRoot, isSlot } from './nodes';
import { frameAround } from './frames';

export type Root = Document | ShadowRoot;

/** The element that the overlay lives in; never read, never watched. */
export const ownHost = 'duaalwijzer-overlay';

/** What opens over a field: lists, calendars, menus. Their inputs and texts belong to a field that is read elsewhere. */
const popupRoles = new Set(['listbox', 'menu', 'tooltip', 'grid']);
const isCalledPopup = whether(
  /(?:^|\s)(?:flatpickr-calendar|pika-single|cdk-overlay-container|p-datepicker-panel|p-overlay|choices__list--dropdown|duet-date__dialog|ng-dropdown-panel|vs__dropdown-menu|ember-basic-dropdown-content)(?:\s|$)/,
);

/** What stands around the content of a page. */
const surroundingRoles = new Set(['banner', 'navigation', 'search', 'contentinfo', 'menubar']);
const isGlobalWidget = (name: string): boolean => name.includes('global-header') || name.includes('global-footer');

const nothingToRead = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'option',
  'optgroup',
  'datalist',
  'head',
  'iframe',
  'object',
  'canvas',
  // what stands around the content of a page
  ...['nav', 'footer', 'search'],
  ownHost,
]);

interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

const mayHideRoot = new Set(['article', 'aside', 'body', 'div', 'main', 'p', 'section', 'span']);

/** A closed root, by the doors that Chromium and Firefox keep for extensions. */
function closedRoot(element: Element): ShadowRoot | undefined {
  try {
    const firefox: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    if (isShadowRoot(firefox)) return firefox;
    const { chrome } = globalThis as { chrome?: ExtensionDom };
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The shadow root of an element, if it has one that can be seen from here. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  const name = element.localName;
  if (name.includes('-')) return closedRoot(element);
  // a plain element with content of its own hides no tree; asking for each of them would cost more than the scan
  return mayHideRoot.has(name) && element.firstElementChild === null ? closedRoot(element) : undefined;
}

// attributes are looked at one by one: a list of selectors, asked of every element, costs more than all the rest
const isSurrounding = (element: Element, { role, classes }: Traits): boolean =>
  surroundingRoles.has(role) || isGlobalWidget(classes) || isGlobalWidget(element.id);

function isPopup(element: Element, { role, classes }: Traits): boolean {
  if (popupRoles.has(role) || isCalledPopup(classes)) return true;
  return element.hasAttribute('data-content') && element.classList.contains('select__wrapper');
}

/** Whether an element and all in it is no part of what a form says: our own host, popups, header and footer, scripts. */
export function isOutside(element: Element, traits: Traits = traitsOf(element)): boolean {
  const { name, bare } = traits;
  if (nothingToRead.has(name)) return true;
  if (name === 'header') return element.closest('main, article, section, form, fieldset, dialog') === null;
  if (bare) return false;
  if (isSurrounding(element, traits)) return true;
  return isPopup(element, traits) && element.querySelector('select') === null;
}

/** What is asked of any element; a field that is called so hides it from who asks its form. */
const asked = [
  ...['tagName', 'localName', 'id', 'hidden', 'title', 'children', 'childNodes', 'childElementCount', 'shadowRoot'],
  ...['parentElement', 'parentNode', 'nextElementSibling', 'previousElementSibling', 'ownerDocument', 'nodeType'],
  ...['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute', 'getRootNode'],
  ...['hasAttributes', 'firstElementChild', 'previousSibling', 'nextSibling', 'firstChild'],
  ...[
    'contains',
    'textContent',
    'attributes',
    'namespaceURI',
    'getBoundingClientRect',
    'checkVisibility',
    'isConnected',
  ],
];

const isHiddenByItsFields = (node: Node): boolean => isForm(node) && asked.some((name) => Object.hasOwn(node, name));

const childNodesOf = (node: Node): readonly Node[] => {
  const children: unknown = Reflect.get(Node.prototype, 'childNodes', node);
  return [...(children as NodeListOf<ChildNode>)];
};

/** Nodes, with the content of a form that cannot be asked anything in the place of that form. */
export function askable(nodes: ArrayLike<Node>): readonly Node[] {
  const found: Node[] = [];
  // by number: to ask a list for its iterator takes longer, and this is done for every element of a page
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (isHiddenByItsFields(node)) found.push(...askable(childNodesOf(node)));
    else found.push(node);
  }
  return found;
}

/** The child nodes that are rendered in an element: of its shadow root, of its slot, or its own. */
export const renderedChildren = (element: Element): readonly Node[] => childrenIn(element, shadowRootOf(element));

/** The same, of an element whose shadow root has been looked up. */
export function childrenIn(element: Element, root: ShadowRoot | undefined): readonly Node[] {
  if (root) return askable([...root.childNodes, ...lightChildrenWithoutSlot(element, root)]);
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return askable(assigned);
  }
  return askable(element.childNodes);
}

/** Panes of a wizard may wait in the light tree for their turn. */
function lightChildrenWithoutSlot(host: Element, root: ShadowRoot): readonly Node[] {
  const shown = new Set([...root.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes()));
  return [...host.children].filter((child) => !shown.has(child));
}

/** The element around an element, out of a shadow root through its host, and out of a frame. */
export function composedParent(element: Element): Element | undefined {
  // a form with a field of that name gives the field
  const parent: unknown = Reflect.get(Node.prototype, 'parentElement', element);
  if (isAnElement(parent)) return parent;
  const root: unknown = Node.prototype.getRootNode.call(element);
  if (isShadowRoot(root)) return root.host;
  return isDocument(root) ? frameAround(root) : undefined;
}
