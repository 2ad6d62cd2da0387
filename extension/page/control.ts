/** A field of a page as a person counts it: one widget, a group of buttons, or data that are only shown. */

export interface Option {
  readonly element: HTMLElement;
  /** The label of the option itself. */
  readonly text: string;
  /** All that stands in the row of the option. */
  readonly context: string;
}

interface Common {
  /** The element to point at. */
  readonly element: HTMLElement;
  /** The outermost element of the control. */
  readonly box: Element;
  /** Place in the outline, first and one after last. */
  readonly start: number;
  readonly end: number;
}

export interface WidgetControl extends Common {
  readonly kind: 'text' | 'select' | 'combobox' | 'spinbutton' | 'editable' | 'checkbox';
}
export interface FileControl extends Common {
  readonly kind: 'file';
  /** Where the page lists the files that it has. */
  readonly row: Element;
}
export interface GroupControl extends Common {
  readonly kind: 'radios' | 'checkboxes';
  readonly options: readonly Option[];
}
/** Data that is shown and cannot be typed. */
export interface ReadOnlyControl extends Common {
  readonly kind: 'readonly';
  readonly label: string;
  /** The value as it is shown now. */
  readonly shown: () => string;
}

export type Control = WidgetControl | FileControl | GroupControl | ReadOnlyControl;
