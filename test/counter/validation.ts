/** The counter's own checks: what is required, and dates that exist. Messages stand between label and control. */
import { controlsIn, isToggle, type Control } from './dom';
import { toIsoDate } from './dutch-date';

/** `save`: needed for a draft; `register`: needed to register. */
export type Moment = 'save' | 'register';

const rowSelector = '.form__row';

const nameOf = (row: HTMLElement): string => {
  const label = row.querySelector('.form__label')?.firstChild?.textContent ?? '';
  return row.dataset.name ?? label.replace(/\s+/g, ' ').trim().replace(/\?$/, '');
};

const isEmpty = (controls: readonly Control[]): boolean =>
  controls.every((control) => (isToggle(control) ? !control.checked : control.value.trim() === ''));

const isRequired = (row: HTMLElement, moment: Moment): boolean =>
  row.dataset.required === 'save' || (moment === 'register' && row.dataset.required === 'register');

const isWrongDate = (control: Control): boolean =>
  control.dataset.mask === 'date' && control.value.trim() !== '' && toIsoDate(control.value) === undefined;

function messageFor(row: HTMLElement, moment: Moment): string | undefined {
  const controls = controlsIn(row);
  if (isRequired(row, moment) && isEmpty(controls)) return `'${nameOf(row)}' is verplicht.`;
  return controls.some(isWrongDate) ? `'${nameOf(row)}' is geen geldige datum (dd/mm/jjjj).` : undefined;
}

const describedBy = (control: Element): readonly string[] =>
  (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);

function describe(control: Element, ids: readonly string[]): void {
  if (ids.length === 0) control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', ids.join(' '));
}

function showError(row: HTMLElement, message: string): void {
  clearError(row);
  const controls = controlsIn(row);
  const error = document.createElement('div');
  error.className = 'form__error';
  error.id = `${controls[0]?.id ?? ''}-fout`;
  error.textContent = message;
  row.querySelector('.form__input')?.before(error);
  row.classList.add('form__row--error');
  for (const control of controls) {
    control.setAttribute('aria-invalid', 'true');
    describe(control, [...describedBy(control), error.id]);
  }
}

/** Takes the message of a row away, if it has one. */
function clearError(row: HTMLElement): void {
  const error = row.querySelector('.form__error');
  if (!error) return;
  error.remove();
  row.classList.remove('form__row--error');
  for (const control of controlsIn(row)) {
    control.removeAttribute('aria-invalid');
    describe(
      control,
      describedBy(control).filter((id) => id !== error.id),
    );
  }
}

/** Takes all messages away. */
export function clearErrors(form: HTMLFormElement): void {
  for (const row of form.querySelectorAll<HTMLElement>(rowSelector)) clearError(row);
}

/** Checks every visible row, shows the messages, and gives the first control that needs attention together with their number. */
export function validate(
  form: HTMLFormElement,
  moment: Moment,
): { readonly count: number; readonly first: Control | undefined } {
  const rows = [...form.querySelectorAll<HTMLElement>(rowSelector)].filter((row) => row.closest('[hidden]') === null);
  const wrong = rows.filter((row) => {
    const message = messageFor(row, moment);
    if (message === undefined) clearError(row);
    else showError(row, message);
    return message !== undefined;
  });
  return { count: wrong.length, first: wrong.flatMap(controlsIn)[0] };
}

/** A message goes as soon as the user changes something in its row. */
export function connectValidation(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>(rowSelector) : null;
    if (row) clearError(row);
  });
}
