/**
 * What a node is, whichever document it stands in: each frame has classes of its own, so that `instanceof` says no to an
 * element of a frame. A document and a form give their fields and images by name, also under the name of a property;
 * `nodeTypeOf` is not misled by that.
 */

const html = 'http://www.w3.org/1999/xhtml';

const nodeTypeOf = (node: object): unknown => {
  try {
    return Reflect.get(Node.prototype, 'nodeType', node);
  } catch {
    return undefined; // no node at all
  }
};

const isOfType = (value: unknown, type: number): boolean =>
  typeof value === 'object' && value !== null && nodeTypeOf(value) === type;

/** For a node that can be asked, such as those of `askable`. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** For whatever a property of the page gave. */
export const isAnElement = (value: unknown): value is Element => isOfType(value, Node.ELEMENT_NODE);

export const isDocument = (value: unknown): value is Document => isOfType(value, Node.DOCUMENT_NODE);

export const isShadowRoot = (value: unknown): value is ShadowRoot =>
  isOfType(value, Node.DOCUMENT_FRAGMENT_NODE) && isAnElement((value as Partial<ShadowRoot>).host);

/** An element of HTML, rather than of a drawing or a formula. */
export const isHtml = (node: Node | null | undefined): node is HTMLElement =>
  (node as Partial<Element> | null | undefined)?.namespaceURI === html;

const named = (node: Node | null | undefined, name: string): boolean =>
  (node as Partial<Element> | null | undefined)?.localName === name && isHtml(node);

export const isInput = (node: Node | null | undefined): node is HTMLInputElement => named(node, 'input');
export const isSelect = (node: Node | null | undefined): node is HTMLSelectElement => named(node, 'select');
export const isTextArea = (node: Node | null | undefined): node is HTMLTextAreaElement => named(node, 'textarea');
export const isSlot = (node: Node | null | undefined): node is HTMLSlotElement => named(node, 'slot');

const isOfFrame = ({ ownerDocument }: Node): boolean => ownerDocument !== document;

/** For any node. Asked of every node of a page: only those of frames are asked in the way that takes longer. */
export const isForm = (node: Node): node is HTMLFormElement =>
  node instanceof HTMLFormElement ||
  (isOfFrame(node) && Object.prototype.toString.call(node) === '[object HTMLFormElement]');
