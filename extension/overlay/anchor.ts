/** Where a control is seen: a hidden input by what stands for it, a group by all its options, shown data by their text. */
import { composedParent, isInput, type Control } from '../page/index';
import { heightOf, union, widthOf, type Box } from './box';
import { drawnBox } from './drawn';
import { boxOf, inWindow } from './window-box';

export interface Anchor {
  /** A rendered element, to follow when things move. */
  readonly element: Element;
  readonly box: Box;
}

const smallest = 4;
const climbAtMost = 4;

function visibleBox(element: Element): Box | undefined {
  const box = boxOf(element);
  const seen =
    widthOf(box) >= smallest && heightOf(box) >= smallest && element.checkVisibility({ visibilityProperty: true });
  return seen ? box : undefined;
}

const isHidden = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
};

/** The element itself, or the nearest around it that is seen; not where it is hidden with all that is around it. */
function seenAround(element: Element): Anchor | undefined {
  let candidate: Element | undefined = element;
  for (let step = 0; candidate && step <= climbAtMost; step += 1) {
    const box = visibleBox(candidate);
    if (box) return { element: candidate, box };
    // such as a step of a wizard that was left
    if (candidate !== element && isHidden(candidate)) return undefined;
    candidate = composedParent(candidate);
  }
  return undefined;
}

/** A dressed or hidden control gives way to its box; a box that fills a row gives way to the control in it. */
function widgetAnchor({ box, element }: Control): Anchor | undefined {
  const outer = visibleBox(box);
  return outer ? { element: box, box: inWindow(drawnBox(box), box.ownerDocument) } : seenAround(element);
}

const optionElement = (element: HTMLElement): Element => {
  const label = isInput(element) ? element.labels?.[0] : undefined;
  return label ?? element;
};

function groupAnchor(control: Extract<Control, { readonly kind: 'radios' | 'checkboxes' }>): Anchor | undefined {
  const options = control.options.flatMap(({ element }) => seenAround(optionElement(element)) ?? []);
  const box = union(options.map((option) => option.box));
  const [first] = options;
  return first && box ? { element: first.element, box } : undefined;
}

/** Data fill their cell; the place to point at is behind the text. */
function textAnchor(element: Element): Anchor | undefined {
  if (!visibleBox(element)) return undefined;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  return { element, box: text.width > 0 ? inWindow(text, element.ownerDocument) : boxOf(element) };
}

/** Where a control is seen now; `undefined` while it is not. */
export function anchorOf(control: Control): Anchor | undefined {
  if (!control.element.isConnected) return undefined;
  if (control.kind === 'radios' || control.kind === 'checkboxes') return groupAnchor(control);
  return control.kind === 'readonly' ? textAnchor(control.element) : widgetAnchor(control);
}
