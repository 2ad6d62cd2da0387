/**
 * How a page is built and what was made of it, for a report to the makers. It holds tags, roles, kinds of controls, and of
 * the texts only the words that stand in our own lists: nothing that was filled in, chosen or shown can be in it.
 */
import { isKnownLabel, labelOf, type Control, type Recognition, type RecognisedField } from '../page/index';
import { composedParent, controlsOf, isSelect } from '../page/index';
import { knownWords } from './vocabulary';

type Line = Readonly<Record<string, string | number | boolean>>;

const formatVersion = 1;
const deepest = 12;
const longestTag = 40;

const roles = new Set(
  `alert alertdialog button cell checkbox columnheader combobox definition dialog form grid gridcell group heading img
  link list listbox listitem main menu none note option presentation radio radiogroup region row rowgroup rowheader search
  searchbox spinbutton status switch tab table tablist tabpanel term textbox`.split(/\s+/),
);
const inputTypes = new Set(
  'checkbox date datetime-local email file hidden month number password radio search tel text time url week'.split(' '),
);

const sign = (sign: string, list: ReadonlySet<string>, word: string | null): string =>
  word !== null && list.has(word) ? `${sign}${word}` : '';

/** `input:text@combobox`: tag, type and role. */
const shapeOf = (element: Element): string =>
  element.localName.slice(0, longestTag) +
  (element.localName === 'input' ? sign(':', inputTypes, element.getAttribute('type')) : '') +
  sign('@', roles, element.getAttribute('role')) +
  (element.shadowRoot ? '#' : '');

/** The elements that a control stands in, from the outside in. */
function pathOf(element: Element): string {
  const path: string[] = [];
  for (
    let around: Element | undefined = element;
    around && around !== document.body && path.length < deepest;
    around = composedParent(around)
  )
    path.unshift(shapeOf(around));
  return path.join(' > ');
}

const optionCount = (control: Control): number | undefined => {
  if ('options' in control) return control.options.length;
  return isSelect(control.element) ? control.element.options.length : undefined;
};

const recognisedAs = ({ key, how, sure }: RecognisedField): Line => ({ fact: key, how, sure });

function unread(label: string | undefined): Line {
  if (label === undefined || label === '') return { unread: 'no label' };
  return { unread: isKnownLabel(label) ? 'label of several fields, or under another heading' : 'label not known' };
}

function controlLine(control: Control, { fields, outline }: Recognition): Line {
  const found = fields.filter(({ parts }) =>
    parts.some((part) => part.control.element === control.element && part.control.kind === control.kind),
  );
  const label = labelOf(control, outline);
  const options = optionCount(control);
  return {
    control: control.kind,
    in: pathOf(control.element),
    label: knownWords(label?.text ?? ''),
    ...(label && { labelFrom: label.source }),
    ...(options !== undefined && { options }),
    ...(found[0] ? recognisedAs(found[0]) : unread(label?.text)),
  };
}

interface Placed {
  readonly at: number;
  readonly line: Line;
}

function headingLines({ outline }: Recognition): readonly Placed[] {
  return outline.entries.flatMap((entry, at) =>
    entry.kind === 'heading' ? [{ at, line: { heading: knownWords(entry.text), in: shapeOf(entry.element) } }] : [],
  );
}

/** Data that are only shown count when they were recognised; else any two texts side by side would be in it. */
const isTold = (control: Control, { fields }: Recognition): boolean =>
  control.kind !== 'readonly' || fields.some((field) => field.control.element === control.element);

/** The report, one line for each heading and control; `version` is that of the extension. */
export function diagnose(recognition: Recognition, version: string): string {
  const controls = controlsOf(recognition.outline)
    .filter((control) => isTold(control, recognition))
    .map((control) => ({ at: control.start, line: controlLine(control, recognition) }));
  const lines = [...headingLines(recognition), ...controls].sort((one, other) => one.at - other.at);
  const { agreement, fields, unknown } = recognition;
  const head: Line = {
    duaalwijzer: version,
    page: formatVersion,
    agreement,
    fields: fields.length,
    unknown: unknown.length,
  };
  return [head, ...lines.map(({ line }) => line)].map((line) => JSON.stringify(line)).join('\n');
}
