/**
 * What is asked of an element again and again while a page is walked, read once: with hundreds of elements, asking the
 * browser for attributes is most of the work.
 */
export interface Traits {
  /** Its tag, in lower case. */
  readonly name: string;
  readonly role: string;
  readonly classes: string;
  /** Nothing is said about it but its tag. */
  readonly bare: boolean;
}

export function traitsOf(element: Element): Traits {
  const name = element.localName;
  if (!element.hasAttributes()) return { name, role: '', classes: '', bare: true };
  const role = element.getAttribute('role') ?? '';
  return { name, role, classes: element.getAttribute('class') ?? '', bare: false };
}
