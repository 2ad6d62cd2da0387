/** The app around the elements: a shadow root that holds the whole screen. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { Kit } from '../kit';
import { sections, stage, title, type Field, type Section } from '../screen';
import { define } from './elements';

export interface FluxKit extends Kit {
  /** An element in the shadow root of a field: for hands that would find a closed one. */
  inside(id: string, selector: string): Element | undefined;
}

type Values = Record<string, string | boolean>;

const initial = (): Values =>
  Object.fromEntries(
    sections.flatMap(({ fields }) =>
      fields.map((field) => [field.id, field.kind === 'file' ? field.name : field.value]),
    ),
  );

/** The value that an element of a field has now, or the one before. */
const valueOf = (element: Element, before: string | boolean): string | boolean => {
  const value: unknown = Reflect.get(element, element.localName === 'vl-checkbox' ? 'checked' : 'value');
  return typeof value === 'string' || typeof value === 'boolean' ? value : before;
};

class App extends LitElement implements FluxKit {
  static mode: ShadowRootMode = 'open';
  static override properties = { values: { attribute: false }, round: { attribute: false } };
  declare values: Values;
  declare round: number;
  /** Kept, since a closed root is not to be had from outside. */
  root: ShadowRoot | undefined;

  constructor() {
    super();
    this.values = initial();
    this.round = 0;
  }

  protected override createRenderRoot(): ShadowRoot {
    this.root = this.attachShadow({ mode: App.mode });
    return this.root;
  }

  patch(id: string, value: string): void {
    const element = this.root?.getElementById(id);
    if (!element) return;
    if (element.localName === 'dd') element.textContent = value;
    // a day is written with points here
    else Reflect.set(element, 'value', element.localName === 'vl-datepicker' ? value.replaceAll('/', '.') : value);
  }

  inside(id: string, selector: string): Element | undefined {
    const element = this.root?.getElementById(id);
    const root: unknown = Reflect.get(element ?? {}, 'root');
    const inRoot = root instanceof ShadowRoot ? root.querySelector(selector) : null;
    return inRoot ?? element?.querySelector(selector) ?? undefined;
  }

  rebuild(): void {
    const values = { ...this.values };
    for (const [id, before] of Object.entries(values)) {
      const element = this.root?.getElementById(id);
      if (element) values[id] = element.localName === 'dd' ? element.textContent : valueOf(element, before);
    }
    this.root?.replaceChildren();
    const next = new App();
    next.values = values;
    this.replaceWith(next);
    Object.assign(window, { kit: next });
  }

  protected override render(): TemplateResult {
    return html`<main>
      <h1>${title}</h1>
      <p>${stage.label}: ${stage.value}</p>
      ${sections.map((section) => this.section(section))}
      <button type="button">Werkversie bewaren</button>
    </main>`;
  }

  private section({ title: name, fields }: Section): TemplateResult {
    return html`<section>
      <h2>${name}</h2>
      ${fields.map((field) => html`<div class="vl-row">${this.row(field)}</div>`)}
    </section>`;
  }

  private row(field: Field): TemplateResult {
    if (field.kind === 'shown')
      return html`<dl>
        <dt>${field.label}</dt>
        <dd id=${field.id}>${this.text(field)}</dd>
      </dl>`;
    if (field.kind === 'checkbox')
      return html`<vl-checkbox id=${field.id} ?checked=${this.values[field.id] === true}>${field.label}</vl-checkbox>`;
    const after = 'after' in field ? field.after : undefined;
    return html`<vl-form-label for=${field.id} label=${field.label}></vl-form-label>${this.control(field)}${after}`;
  }

  private text({ id }: Field): string {
    return String(this.values[id] ?? '');
  }

  private control(field: Field): TemplateResult {
    const value = this.text(field);
    switch (field.kind) {
      case 'date':
        return html`<vl-datepicker id=${field.id} .value=${value.replaceAll('/', '.')}></vl-datepicker>`;
      case 'long':
        return html`<vl-textarea id=${field.id} .value=${value}></vl-textarea>`;
      case 'select':
        // some lists are those of the browser, others are drawn
        return field.options.length === 2
          ? html`<vl-select-rich id=${field.id} .options=${field.options} .value=${value}></vl-select-rich>`
          : html`<vl-select id=${field.id} .options=${field.options} .value=${value}></vl-select>`;
      case 'radios':
        return html`<vl-radio-group id=${field.id} .value=${value}
          >${field.options.map((option) => html`<vl-radio value=${option}>${option}</vl-radio>`)}</vl-radio-group
        >`;
      case 'file':
        return html`<vl-upload id=${field.id} name=${field.name} size="14300"></vl-upload>`;
      default:
        return html`<vl-input-field
          id=${field.id}
          .value=${value}
          mask=${('mask' in field && field.mask) || ''}
        ></vl-input-field>`;
    }
  }
}

/** Shows the app, with shadow roots as open as `mode`. */
export function show(mode: ShadowRootMode): void {
  App.mode = mode;
  define(mode);
  customElements.define('oefen-app', App);
  const app = new App();
  document.body.replaceChildren(app);
  Object.assign(window, { kit: app });
}
