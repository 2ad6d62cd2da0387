/** What both Angular kits share: a reactive form with the fields of the screen, and the app around it. */
import { ApplicationRef, signal, type Provider, type EnvironmentProviders, type Type } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { offer } from '../kit';
import { sections, stage, title, type Field, type TextField } from '../screen';

/** `14/03/2007` as the date that calendars work with. */
export function dateOf(text: string): Date {
  const [day = 1, month = 1, year = 2000] = text.split('/').map(Number);
  return new Date(year, month - 1, day);
}

const isTyped = (field: Field): field is TextField => ['text', 'date', 'number', 'long'].includes(field.kind);

function valueOf(field: Field, text: string): unknown {
  if (field.kind === 'date') return dateOf(text);
  return field.kind === 'number' ? Number(text.replace(',', '.')) : text;
}

const initialValue = (field: Field): unknown => {
  if (field.kind === 'file') return field.name;
  return isTyped(field) ? valueOf(field, field.value) : field.value;
};

const fields = sections.flatMap((section) => section.fields);

export const form = new FormGroup(
  Object.fromEntries(fields.map((field) => [field.id, new FormControl(initialValue(field))])),
);

/** What the templates of both kits read. */
export class Screen {
  readonly title = title;
  readonly stage = stage;
  readonly sections = sections;
  readonly form = form;
  readonly visible = signal(true);

  shown(id: string): string {
    return String(form.get(id)?.value ?? '');
  }

  mask(field: Field): string | undefined {
    return 'mask' in field ? field.mask.replaceAll('A', 'a') : undefined;
  }

  after(field: Field): string {
    return ('after' in field && field.after) || '';
  }
}

/** Starts the app and makes it reachable. */
export async function start(
  app: Type<Screen>,
  selector: string,
  providers: readonly (Provider | EnvironmentProviders)[],
): Promise<void> {
  document.body.append(document.createElement(selector));
  const running = await bootstrapApplication(app, { providers: [...providers] });
  const [screen] = running.components;
  const instance: unknown = screen?.instance;
  const tick = (): void => running.injector.get(ApplicationRef).tick();
  offer({
    patch: (id, value) => {
      const field = fields.find((one) => one.id === id);
      if (field) form.get(id)?.setValue(valueOf(field, value));
      tick();
    },
    rebuild: () => {
      if (!(instance instanceof Screen)) return;
      instance.visible.set(false);
      tick();
      instance.visible.set(true);
      tick();
    },
  });
}
