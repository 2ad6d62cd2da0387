/** The screen on which an agreement is drawn up, saved and registered. */
import { connectChoices } from './choices';
import { element } from './dom';
import { loadDraft, saveDraft, wipeDraft, type Draft } from './draft';
import { isoDayOf, toDutchDate } from './dutch-date';
import { readValues, writeValues } from './form-values';
import { refreshLessonPlace } from './lesson-place';
import { connectMasks } from './masks';
import { refreshRecognitionWarning } from './recognition-warning';
import { Uploads } from './uploads';
import { clearErrors, connectValidation, validate, type Moment } from './validation';

interface Screen {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly uploads: Uploads;
}

const emptyDraft: Pick<Draft, 'values' | 'attachments'> = { values: {}, attachments: {} };

function say({ form }: Screen, text: string, tone: 'done' | 'error' = 'done'): void {
  const notice = element(form, '#melding', HTMLParagraphElement);
  notice.textContent = text;
  notice.classList.toggle('notice--error', tone === 'error');
}

function showStatus({ root, form }: Screen, draft: Draft | undefined): void {
  const registered = draft?.registeredOn !== undefined;
  element(root, '#status', HTMLElement).textContent = registered ? 'Geregistreerd' : 'Werkversie';
  element(root, '#bewaard-op', HTMLElement).textContent = draft ? toDutchDate(draft.savedOn) : '';
  element(root, '#geregistreerd-op', HTMLElement).textContent = toDutchDate(draft?.registeredOn ?? '');
  element(form, '#wissen', HTMLButtonElement).textContent = registered ? 'Nieuwe overeenkomst' : 'Werkversie wissen';
}

/** A registered agreement is read, not changed; only a new one can be started. */
function lock(form: HTMLFormElement, locked: boolean): void {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
    'input, select, button:not(#wissen)',
  );
  for (const control of controls) control.disabled = locked;
}

function refresh(form: HTMLFormElement): void {
  refreshLessonPlace(form);
  refreshRecognitionWarning(form);
}

function show(screen: Screen, draft: Draft | undefined): void {
  const { values, attachments } = draft ?? emptyDraft;
  lock(screen.form, false);
  writeValues(screen.form, values);
  screen.uploads.restore(attachments);
  clearErrors(screen.form);
  refresh(screen.form);
  showStatus(screen, draft);
  lock(screen.form, draft?.registeredOn !== undefined);
}

function keep(screen: Screen, moment: Moment): void {
  const today = isoDayOf(new Date());
  const registration = moment === 'register' ? { registeredOn: today } : {};
  const draft: Draft = {
    values: readValues(screen.form),
    attachments: screen.uploads.read(),
    savedOn: today,
    ...registration,
  };
  saveDraft(draft);
  showStatus(screen, draft);
  lock(screen.form, moment === 'register');
  say(screen, moment === 'register' ? 'De overeenkomst is geregistreerd.' : 'De werkversie is bewaard.');
  if (moment === 'register') element(screen.form, '#melding', HTMLParagraphElement).focus(); // its button has just been disabled
}

function submit(screen: Screen, moment: Moment): void {
  const { count, first } = validate(screen.form, moment);
  if (count === 0) {
    keep(screen, moment);
    return;
  }
  say(screen, count === 1 ? 'Kijk 1 veld na.' : `Kijk ${count} velden na.`, 'error');
  first?.focus();
}

function startAnew(screen: Screen): void {
  const registered = loadDraft()?.registeredOn !== undefined;
  wipeDraft();
  show(screen, undefined);
  say(screen, registered ? 'U kunt een nieuwe overeenkomst opmaken.' : 'De werkversie is gewist.');
}

/** Brings the agreement screen to life and puts the kept draft back in it. */
export function openAgreement(root: HTMLElement): void {
  const form = element(root, '#overeenkomst', HTMLFormElement);
  const screen: Screen = { root, form, uploads: new Uploads(form) };
  connectChoices(form);
  connectMasks(form);
  connectValidation(form);
  form.addEventListener('change', () => refresh(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'save';
    submit(screen, pressed === 'register' ? 'register' : 'save');
  });
  element(form, '#wissen', HTMLButtonElement).addEventListener('click', () => startAnew(screen));
  show(screen, loadDraft());
}
