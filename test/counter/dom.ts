/**
 * The element that a selector names.
 * @throws Error when the page has no such element, or one of another kind.
 */
export function element<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The practice counter has no ${kind.name} at ${selector}.`);
}

/** The controls whose values the counter keeps, attachments not included. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** Every control in a part of the form that holds a value; files are kept apart. */
export function controlsIn(root: ParentNode): readonly Control[] {
  return [...root.querySelectorAll<Control>('input:not([type=file]), select')];
}

/** Whether a control is a radio button or a check box, which are chosen rather than filled in. */
export const isToggle = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';
