/** Using a component with the keyboard alone: Tab to a control by its name, and type. */
import { userEvent } from 'vitest/browser';

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const isLabelled = (control: Element): control is HTMLInputElement | HTMLTextAreaElement =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;

function nameOf(control: Element | null): string {
  if (!control) return '';
  const label = isLabelled(control) ? control.labels?.[0]?.textContent : control.textContent;
  return (control.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
}

/** Name of the control that has focus. */
export const focusedName = (): string => nameOf(focused());

const isNamed = (control: Element | null, name: string | RegExp): boolean =>
  typeof name === 'string' ? nameOf(control) === name : name.test(nameOf(control));

/** Presses Tab until the control with this name has focus. */
export async function tabTo(name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  while (!isNamed(focused(), name)) {
    if (passed.length > 150)
      throw new Error(`Tab does not reach "${String(name)}"; it passes ${passed.slice(-20).join(' | ')}`);
    await userEvent.keyboard('{Tab}');
    passed.push(nameOf(focused()));
  }
}

export async function press(name: string | RegExp): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard('{Enter}');
}

/** Goes to a field and types; the field is left with the next Tab. */
export async function typeIn(name: string, text: string): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard(text);
}

/** Types in the field that has focus now, after checking that it is the one. */
export async function typeHere(name: string, text: string): Promise<void> {
  if (nameOf(focused()) !== name) throw new Error(`"${nameOf(focused())}" has focus instead of "${name}"`);
  await userEvent.keyboard(text);
}
