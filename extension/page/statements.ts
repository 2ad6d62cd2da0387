/** What a page says about the agreement itself in a loose text: `Werkversie`, `Geregistreerd op 3/09/2026`. */
import { readDate, type FactKey } from '#core';
import type { ReadOnlyControl } from './control';
import { textOf, type Outline, type TextEntry } from './outline';
import { isText } from './region';
import { normalise } from './wording';
import { isHtml } from './nodes';

export interface Statement {
  readonly key: FactKey;
  readonly control: ReadOnlyControl;
}

const stage =
  /^(?:status |status overeenkomst )?(?:werkversie|geregistreerd)(?: (?:bewaard|opgeslagen))?(?: op \d.*)?$/;
const savedOn = /\b(?:bewaard|opgeslagen)\s+op\s+(.{6,20}?\d{4})/i;
const registeredOn = /\bgeregistreerd\s+op\s+(.{6,20}?\d{4})/i;

/** In a list or table a status belongs to one of many. */
const ofAnother = 'li, td, th, dd, option, [role=tab], [role=row], label';

function datedStatement(
  key: FactKey,
  pattern: RegExp,
  { element, text }: TextEntry,
  index: number,
): readonly Statement[] {
  const date = (): string => pattern.exec(textOf(element))?.[1] ?? '';
  const said = pattern.exec(text)?.[1];
  if (said === undefined || readDate(said) === undefined || !isHtml(element)) return [];
  return [
    {
      key,
      control: { kind: 'readonly', element, box: element, start: index, end: index + 1, label: text, shown: date },
    },
  ];
}

function statementsOf(entry: TextEntry, index: number): readonly Statement[] {
  const { element } = entry;
  if (!isHtml(element) || !stage.test(normalise(entry.text)) || element.closest(ofAnother)) return [];
  const control = {
    kind: 'readonly',
    element,
    box: element,
    start: index,
    end: index + 1,
    label: entry.text,
    shown: () => textOf(element),
  } as const;
  return [
    { key: 'agreement.stage', control },
    ...datedStatement('agreement.draftSavedOn', savedOn, entry, index),
    ...datedStatement('agreement.registeredOn', registeredOn, entry, index),
  ];
}

/** All that the page says of the agreement in loose texts. */
export const statementsIn = (outline: Outline): readonly Statement[] =>
  outline.entries.flatMap((entry, index) => (isText(entry) ? statementsOf(entry, index) : []));
