/** Back and forth, and the ways to fill a whole week at once. */
import { html, type TemplateResult } from 'lit';
import { pasteIcon, redoIcon, templateIcon, undoIcon } from '../base/icons';
import type { ScheduleHost } from './schedule-host';

export type Panel = 'templates' | 'paste';

export interface Toolbar {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly open: Panel | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggle: (panel: Panel) => void;
}

const panelIcons = { templates: templateIcon, paste: pasteIcon } as const;

/** Buttons that stay where they are: one that has nothing to do is marked as disabled, and keeps the focus. */
export function toolbarView(toolbar: Toolbar, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.tools;
  const step = (name: 'undo' | 'redo', can: boolean, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      id=${name}
      aria-label=${words[name]}
      aria-keyshortcuts=${name === 'undo' ? 'Control+Z' : 'Control+Y'}
      aria-disabled=${can ? 'false' : 'true'}
      title=${words[name]}
      @click=${() => {
        if (can) act();
      }}
    >
      ${name === 'undo' ? undoIcon : redoIcon}
    </button>`;
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
  return html`<div class="toolbar" part="toolbar">
    ${panel('templates')} ${panel('paste')}
    <span class="steps-back">
      ${step('undo', toolbar.canUndo, toolbar.undo)} ${step('redo', toolbar.canRedo, toolbar.redo)}
    </span>
  </div>`;
}
