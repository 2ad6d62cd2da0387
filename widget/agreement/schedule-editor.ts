/** The hours calculator inside the validator: it edits the schedule, and its facts are kept the same as those around it. */
import { html, type TemplateResult } from 'lit';
import { readDossier, dossierVersion, type FactChanges, type FactKey, type Facts, type PlainDate } from '#core';
import { define } from '../base/define';
import { sameContent } from '../base/same-content';
import { ScheduleElement } from '../schedule/schedule-element';

/** What the calculator can change: the schedule, and what its findings can put right. */
const editedKeys = [
  'schedule',
  'hours.average',
  'agreement.start',
  'agreement.end',
  'learner.birthDate',
  'company.jointCommittee',
] as const satisfies readonly FactKey[];

/** What is used of the calculator. Its class may be that of another file on the page, or of another version. */
interface ScheduleEditor {
  get facts(): Record<string, unknown>;
  set facts(given: unknown);
  get value(): string;
  set value(given: unknown);
}

/** Whether this is the calculator, and defined. */
export const isScheduleEditor = (element: unknown): element is HTMLElement & ScheduleEditor =>
  element instanceof HTMLElement && 'facts' in element && 'value' in element;

/** Gives the calculator these facts, and takes away what is gone. */
export function syncSchedule(editor: ScheduleEditor, facts: Record<string, unknown>): void {
  if (sameContent(editor.facts, facts)) return;
  if (Object.keys(editor.facts).some((key) => !(key in facts))) editor.value = null;
  editor.facts = facts;
}

/** What the calculator says is different now. */
function changesIn(editor: ScheduleEditor): FactChanges {
  const reading = readDossier({ duaalwijzer: dossierVersion, facts: editor.facts });
  const facts: Facts = reading.ok ? reading.facts : {};
  return Object.fromEntries(editedKeys.map((key) => [key, facts[key]]));
}

const stop = (event: Event): void => {
  event.stopPropagation();
};

/** The calculator; what it tells stays inside, and comes out as a change of the facts around it. */
export function scheduleEditor(
  today: PlainDate | undefined,
  id: string,
  take: (changes: FactChanges) => void,
): TemplateResult {
  define('duaal-uurrooster', ScheduleElement);
  return html`<duaal-uurrooster
    id=${id}
    class="schedule-editor"
    exportparts="week: schedule-week, day: schedule-day"
    .today=${today}
    @duaal-finding=${stop}
    @duaal-change=${(event: Event) => {
      stop(event);
      if (isScheduleEditor(event.currentTarget)) take(changesIn(event.currentTarget));
    }}
  ></duaal-uurrooster>`;
}
