/**
 * The structure of a document for assistive tools (tagged PDF): which text is a heading, a paragraph, a cell of a table.
 * Elements are opened and closed around what is drawn; each piece of text gets a mark on its page.
 */
import { PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

export type Tag = 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'L' | 'LI' | 'LBody' | 'Sect';

interface Element {
  readonly tag: Tag;
  readonly scope: 'Column' | 'Row' | undefined;
  readonly parent: Element | undefined;
  readonly ref: PDFRef;
  readonly children: (Element | Mark)[];
}

interface Mark {
  readonly page: PDFPage;
  readonly id: number;
}

const isMark = (child: Element | Mark): child is Mark => 'page' in child;

export class Structure {
  readonly #context: PDFContext;
  readonly #root: Element;
  /** The element of each mark, by page. */
  readonly #marks = new Map<PDFPage, Element[]>();
  #open: Element;

  constructor(context: PDFContext) {
    this.#context = context;
    this.#root = this.#element('Document', undefined);
    this.#open = this.#root;
  }

  /** Whatever is drawn inside belongs to a new element. A header of a table says what it heads. */
  within(tag: Tag, draw: () => void, scope?: 'Column' | 'Row'): void {
    const element = this.#element(tag, this.#open, scope);
    this.#open.children.push(element);
    this.#open = element;
    draw();
    this.#open = element.parent ?? this.#root;
  }

  /** A mark for the next piece of text on a page: the number to write around it. */
  mark(page: PDFPage): { readonly tag: Tag; readonly id: number } {
    const marks = this.#marks.get(page) ?? [];
    this.#marks.set(page, marks);
    const id = marks.push(this.#open) - 1;
    this.#open.children.push({ page, id });
    return { tag: this.#open.tag, id };
  }

  /** Writes the structure into the document. */
  finish(catalog: PDFDict, language: string): void {
    const context = this.#context;
    const rootRef = context.nextRef();
    this.#write(this.#root, rootRef);
    const numbers = [...this.#marks].flatMap(([page, elements], index) => {
      page.node.set(PDFName.of('StructParents'), context.obj(index));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      return [context.obj(index), context.obj(elements.map(({ ref }) => ref))];
    });
    context.assign(
      rootRef,
      context.obj({
        Type: 'StructTreeRoot',
        K: [this.#root.ref],
        ParentTree: { Nums: numbers },
        ParentTreeNextKey: this.#marks.size,
      }),
    );
    catalog.set(PDFName.of('StructTreeRoot'), rootRef);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language));
  }

  #element(tag: Tag, parent: Element | undefined, scope?: Element['scope']): Element {
    return { tag, scope, parent, ref: this.#context.nextRef(), children: [] };
  }

  #write(element: Element, parent: PDFRef): void {
    const context = this.#context;
    const kids = element.children.map((child) =>
      isMark(child) ? context.obj({ Type: 'MCR', Pg: child.page.ref, MCID: child.id }) : child.ref,
    );
    context.assign(
      element.ref,
      context.obj({
        Type: 'StructElem',
        S: element.tag,
        P: parent,
        K: kids,
        ...(element.scope && { A: { O: 'Table', Scope: element.scope } }),
      }),
    );
    for (const child of element.children) if (!isMark(child)) this.#write(child, element.ref);
  }
}
