/** Back and forth, and the ways to fill a whole week at once. */
import { html, type TemplateResult } from 'lit';
import { pasteIcon, templateIcon } from '../base/icons';
import type { ScheduleHost } from './schedule-host';

export type Panel = 'templates' | 'paste';

export interface Toolbar {
  /** The buttons to go back and forth. */
  readonly steps: TemplateResult;
  readonly open: Panel | undefined;
  readonly toggle: (panel: Panel) => void;
}

const panelIcons = { templates: templateIcon, paste: pasteIcon } as const;

export function toolbarView(toolbar: Toolbar, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.tools;
  const panel = (name: Panel): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      id="${name}-button"
      aria-expanded=${toolbar.open === name ? 'true' : 'false'}
      @click=${() => {
        toolbar.toggle(name);
      }}
    >
      ${panelIcons[name]} ${words[name]}
    </button>`;
  return html`<div class="toolbar" part="toolbar">${panel('templates')} ${panel('paste')} ${toolbar.steps}</div>`;
}
