/** The hours calculator inside the validator: it edits the schedule, and its facts are kept the same as those around it. */
import { html, type TemplateResult } from 'lit';
import { readDossier, dossierVersion, type FactChanges, type FactKey, type Facts, type PlainDate } from '#core';
import { define } from '../base/define';
import type { Unread } from '../base/element';
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
  readonly validity?: ValidityState;
  readonly validationMessage?: string;
  readonly scene?: unknown;
  resume?(scene: unknown): boolean;
}

/** Whether this is the calculator, and defined. */
const isScheduleEditor = (element: unknown): element is HTMLElement & ScheduleEditor =>
  element instanceof HTMLElement && 'facts' in element && 'value' in element;

/** Gives the calculator these facts, and takes away what is gone. */
function syncSchedule(editor: ScheduleEditor, facts: Record<string, unknown>): void {
  if (sameContent(editor.facts, facts)) return;
  if (Object.keys(editor.facts).some((key) => !(key in facts))) editor.value = null;
  editor.facts = facts;
}

/** How the calculator stood, and with which of its facts. */
export interface ScheduleScene {
  readonly scene?: unknown;
  readonly facts?: unknown;
}

const edited = (facts: Record<string, unknown>): unknown => editedKeys.map((key) => facts[key] ?? null);

const wrongIn = ({ validity, validationMessage = '' }: ScheduleEditor): string =>
  validity?.badInput === true ? validationMessage : '';

/** The calculator beyond its facts: that comes back when it is shown again, unless there are other facts by then. */
export class EditedSchedule {
  #editor: (HTMLElement & ScheduleEditor) | undefined;
  #last: ScheduleScene | undefined;
  /** What was wrong in it when it was folded away. */
  #leftWrong = '';

  get scene(): ScheduleScene | undefined {
    return this.#editor ? { scene: this.#editor.scene, facts: edited(this.#editor.facts) } : this.#last;
  }

  /** What is wrong with a text in it, shown or folded away, and its field as long as it is on the screen. */
  unread(facts: Record<string, unknown>): Unread | undefined {
    const editor = this.#editor;
    if (editor) {
      const said = wrongIn(editor);
      const way = editor.shadowRoot?.querySelector<HTMLElement>('input[data-unread]') ?? editor;
      return said === '' ? undefined : { said, way };
    }
    if (this.#leftWrong === '' || !sameContent(edited(facts), this.#last?.facts)) return undefined;
    return { said: this.#leftWrong, way: undefined };
  }

  /** For the next time it is shown. */
  resume(last: ScheduleScene | undefined): void {
    this.#editor = undefined;
    this.#leftWrong = '';
    this.#last = last;
  }

  /** What is on the screen now; a calculator is given the facts around it. */
  shown(found: unknown, facts: Record<string, unknown>): void {
    const editor = isScheduleEditor(found) ? found : undefined;
    if (editor) syncSchedule(editor, facts);
    if (editor === this.#editor) return;
    this.#last = this.scene;
    this.#leftWrong = this.#editor ? wrongIn(this.#editor) : this.#leftWrong;
    this.#editor = editor;
    if (sameContent(edited(facts), this.#last?.facts)) editor?.resume?.(this.#last?.scene);
  }
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
  { take, typing }: { readonly take: (changes: FactChanges) => void; readonly typing: () => void },
): TemplateResult {
  define('duaal-uurrooster', ScheduleElement);
  return html`<duaal-uurrooster
    id=${id}
    class="schedule-editor"
    exportparts="week: schedule-week, day: schedule-day"
    .today=${today}
    @duaal-finding=${stop}
    @input=${typing}
    @duaal-change=${(event: Event) => {
      stop(event);
      if (isScheduleEditor(event.currentTarget)) take(changesIn(event.currentTarget));
    }}
  ></duaal-uurrooster>`;
}
