/**
 * Elements in the style of the Flemish web components: each control in a shadow root of its own, its label in another, and
 * an app around them that is a shadow root too.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';

let mode: ShadowRootMode = 'open';

/** An element whose shadow root is as open as the kit wants it. */
abstract class Base extends LitElement {
  /** Kept, since a closed root is not to be had from outside. */
  root: ShadowRoot | undefined;

  protected override createRenderRoot(): ShadowRoot {
    this.root = this.attachShadow({ mode });
    return this.root;
  }
}

class FormLabel extends Base {
  static override properties = { for: {}, label: {} };
  declare for: string;
  declare label: string;

  protected override updated(): void {
    // the control stands in another tree, so that its name must be carried over
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) root.getElementById(this.for)?.setAttribute('label', this.label);
  }

  protected override render(): TemplateResult {
    return html`<label for=${this.for}>${this.label}<slot></slot></label>`;
  }
}

class InputField extends Base {
  static override properties = { value: { reflect: true }, label: {}, mask: {} };
  declare value: string;
  declare label: string;
  declare mask: string;

  protected override render(): TemplateResult {
    return html`<input
      id=${this.id}
      aria-label=${this.label || nothing}
      class="vl-input-field"
      .value=${this.value}
      @input=${this.typed}
    />`;
  }

  protected readonly typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    target.value = masked(target.value, this.mask);
    this.value = target.value;
    this.dispatchEvent(new CustomEvent('vl-change', { bubbles: true, composed: true, detail: { value: this.value } }));
  };
}

/** Puts the marks of a mask between what is typed. */
export function masked(text: string, mask: string | undefined): string {
  if (!mask) return text;
  const typed = [...text.replace(/[^0-9a-z]/gi, '').toUpperCase()];
  let result = '';
  for (const slot of mask) {
    if (typed.length === 0) break;
    result += /[9A]/.test(slot) ? (typed.shift() ?? '') : slot;
  }
  return result;
}

class Textarea extends Base {
  static override properties = { value: {}, label: {} };
  declare value: string;
  declare label: string;

  protected override render(): TemplateResult {
    return html`<textarea id=${this.id} aria-label=${this.label || nothing} .value=${this.value}></textarea>`;
  }
}

/** A calendar of one month; a day that is chosen is told by an event of its own only. */
class Datepicker extends Base {
  static override properties = { label: {}, open: { type: Boolean, state: true }, value: { attribute: false } };
  declare label: string;
  declare open: boolean;
  /** `dd.mm.yyyy` */
  declare value: string;

  protected override render(): TemplateResult {
    const days = Array.from({ length: 28 }, (_, index) => index + 1);
    return html`<div class="vl-input-group">
        <input id=${this.id} aria-label=${this.label || nothing} placeholder="dd.mm.jjjj" .value=${this.value} />
        <button type="button" aria-label="Kies een datum" @click=${() => (this.open = !this.open)}>▾</button>
      </div>
      ${
        this.open
          ? html`<div class="flatpickr-calendar" role="dialog">
              <input class="numInput" type="number" aria-label="Jaar" value="2023" />
              ${days.map((day) => html`<button type="button" @click=${() => this.choose(day)}>${day}</button>`)}
            </div>`
          : nothing
      }`;
  }

  private choose(day: number): void {
    this.value = `${String(day).padStart(2, '0')}${this.value.slice(2)}`;
    this.open = false;
    this.dispatchEvent(new CustomEvent('vl-change', { bubbles: true, composed: true, detail: { value: this.value } }));
  }
}

class Select extends Base {
  static override properties = { options: { attribute: false }, value: { attribute: false }, label: {} };
  declare options: readonly string[];
  declare value: string;
  declare label: string;

  protected override render(): TemplateResult {
    return html`<select id=${this.id} aria-label=${this.label || nothing} @change=${this.chosen}>
      <option value="">Maak een keuze</option>
      ${this.options.map((option) => html`<option ?selected=${option === this.value}>${option}</option>`)}
    </select>`;
  }

  private readonly chosen = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.value = target.value;
  };
}

/** A list that is drawn: its text is all that tells what is chosen. */
class RichSelect extends Base {
  static override properties = {
    options: { attribute: false },
    value: { attribute: false },
    open: { type: Boolean, state: true },
  };
  declare options: readonly string[];
  declare value: string;
  declare open: boolean;

  protected override render(): TemplateResult {
    return html`<div
      class="js-vl-select"
      role="combobox"
      tabindex="0"
      aria-label="selecteer één optie"
      @click=${this.toggle}
    >
      <div class="vl-select__inner">
        <div class="vl-select__list"><div class="vl-select__item">${this.value}</div></div>
      </div>
      ${
        this.open
          ? html`<div class="vl-select__list--dropdown" role="listbox">
              <input type="search" aria-label="zoek item" />
              ${this.options.map((option) => html`<div role="option" data-value=${option} @click=${() => (this.value = option)}>${option}</div>`)}
            </div>`
          : nothing
      }
    </div>`;
  }

  private readonly toggle = (): void => void (this.open = !this.open);
}

class RadioGroup extends Base {
  static override properties = { label: {}, value: { reflect: true } };
  declare label: string;
  declare value: string;

  protected override render(): TemplateResult {
    return html`<fieldset aria-label=${this.label || nothing}><slot></slot></fieldset>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('value')) this.show();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('vl-checked', ({ target }) => {
      if (target instanceof Radio) this.value = target.value;
    });
  }

  private show(): void {
    for (const radio of this.querySelectorAll<Radio>('vl-radio')) radio.checked = radio.value === this.value;
  }
}

class Radio extends Base {
  static override properties = { value: {}, checked: { type: Boolean } };
  declare value: string;
  declare checked: boolean;

  protected override render(): TemplateResult {
    return html`<label
      ><input id="radio" type="radio" .checked=${this.checked} @change=${this.chosen} /><span><slot></slot></span
    ></label>`;
  }

  private readonly chosen = (): void => void this.dispatchEvent(new CustomEvent('vl-checked', { bubbles: true }));
}

class Checkbox extends Base {
  static override properties = { checked: { type: Boolean } };
  declare checked: boolean;

  protected override render(): TemplateResult {
    return html`<label
      ><input id="checkbox" type="checkbox" .checked=${this.checked} @change=${this.ticked} /><span><slot></slot></span
    ></label>`;
  }

  private readonly ticked = (): void => void (this.checked = !this.checked);
}

class Upload extends Base {
  static override properties = { name: {}, size: { type: Number } };
  declare name: string;
  declare size: number;

  protected override render(): TemplateResult {
    return html`<div class="vl-upload">
      <button type="button">Bijlage toevoegen</button><input type="file" class="dz-hidden-input" hidden />
      <vl-upload-progress filename=${this.name} filesize=${this.size}></vl-upload-progress>
    </div>`;
  }
}

class UploadProgress extends Base {
  static override properties = { filename: {}, filesize: { type: Number } };
  declare filename: string;
  declare filesize: number;

  protected override render(): TemplateResult {
    return html`<p>${this.filename}</p>`;
  }
}

const elements = {
  'vl-form-label': FormLabel,
  'vl-input-field': InputField,
  'vl-textarea': Textarea,
  'vl-datepicker': Datepicker,
  'vl-select': Select,
  'vl-select-rich': RichSelect,
  'vl-radio-group': RadioGroup,
  'vl-radio': Radio,
  'vl-checkbox': Checkbox,
  'vl-upload': Upload,
  'vl-upload-progress': UploadProgress,
};

/** Defines the elements, with shadow roots as open as `rootMode`. */
export function define(rootMode: ShadowRootMode): void {
  mode = rootMode;
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
}
