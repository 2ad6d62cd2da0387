/** Attachments: one file a field. A new file takes the place of the previous one; only name and size are kept. */
import { element } from './dom';

export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Attachments by the id of their field. */
export type Attachments = Readonly<Record<string, Attachment>>;

const formatSize = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} kB`;

const fieldsIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=file]'),
];

const shelfOf = (field: HTMLInputElement): HTMLElement =>
  element(field.parentElement ?? field, '.upload__file', HTMLElement);

function show(field: HTMLInputElement, attachment: Attachment, remove: () => void): void {
  const name = document.createElement('span');
  name.className = 'upload__name';
  name.textContent = `${attachment.name} (${formatSize(attachment.size)})`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--plain';
  button.textContent = 'Verwijderen';
  button.setAttribute('aria-label', `Verwijderen: ${attachment.name}`);
  button.addEventListener('click', remove);
  shelfOf(field).replaceChildren(name, button);
}

/** The attachments of one form, kept while its screen is shown. */
export class Uploads {
  readonly #kept = new Map<string, Attachment>();
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    for (const field of fieldsIn(form)) field.addEventListener('change', () => this.#take(field));
  }

  /** What is attached now. */
  read(): Attachments {
    return Object.fromEntries(this.#kept);
  }

  /** Shows these attachments and no others. */
  restore(attachments: Attachments): void {
    for (const field of fieldsIn(this.#form)) {
      const attachment = attachments[field.id];
      if (attachment) this.#keep(field, attachment);
      else this.#drop(field);
    }
  }

  #take(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (file) this.#keep(field, { name: file.name, size: file.size });
  }

  #keep(field: HTMLInputElement, attachment: Attachment): void {
    this.#kept.set(field.id, attachment);
    show(field, attachment, () => {
      this.#drop(field);
      field.focus();
    });
  }

  #drop(field: HTMLInputElement): void {
    this.#kept.delete(field.id);
    field.value = '';
    shelfOf(field).replaceChildren();
  }
}
