/** What a document says of itself, also where an image or a form of the page has the name of the property. */
const ask = (document: Document, name: string): unknown => Reflect.get(Document.prototype, name, document);

export const rootOf = (document: Document): HTMLElement => ask(document, 'documentElement') as HTMLElement;

export const activeIn = (document: Document): Element | null => ask(document, 'activeElement') as Element | null;

export const isBody = (document: Document, element: Element): boolean =>
  element === rootOf(document) || element === ask(document, 'body');
