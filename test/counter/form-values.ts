/** The values of the form as a draft keeps them. */
import { refreshEstablishment, refreshTraining } from './choices';
import { controlsIn, isToggle, type Control } from './dom';
import type { Draft } from './draft';

/** What stands in the form now, by the id of the control. */
export const readValues = (form: HTMLFormElement): Draft['values'] =>
  Object.fromEntries(
    controlsIn(form).map((control) => [control.id, isToggle(control) ? control.checked : control.value]),
  );

function put(form: HTMLFormElement, values: Draft['values'], wanted: (control: Control) => boolean): void {
  for (const control of controlsIn(form).filter(wanted)) {
    const value = values[control.id];
    if (isToggle(control)) control.checked = value === true;
    else control.value = typeof value === 'string' ? value : '';
  }
}

/** Puts kept values back. The page tells nobody: no event is sent, as with values that a server delivers. */
export function writeValues(form: HTMLFormElement, values: Draft['values']): void {
  put(form, values, ({ id }) => id === 'opleiding');
  refreshTraining(form);
  put(form, values, ({ id }) => id === 'vestiging');
  refreshEstablishment(form);
  put(form, values, ({ id }) => id !== 'opleiding' && id !== 'vestiging');
}
