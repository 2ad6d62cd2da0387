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

/** Gives the calculator these facts, and takes away what is gone. */
export function syncSchedule(editor: ScheduleElement, facts: Record<string, unknown>): void {
  if (sameContent(editor.facts, facts)) return;
  if (Object.keys(editor.facts).some((key) => !(key in facts))) editor.value = null;
  editor.facts = facts;
}

/** What the calculator says is different now. */
function changesIn(editor: ScheduleElement): FactChanges {
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
      if (event.currentTarget instanceof ScheduleElement) take(changesIn(event.currentTarget));
    }}
  ></duaal-uurrooster>`;
}
