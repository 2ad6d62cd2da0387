/** The weeks to begin with, each with what it is an example of. */
import { html, type TemplateResult } from 'lit';
import type { ScheduleHost } from './schedule-host';
import { templateNames, type TemplateName } from './templates';

export function templatesView(apply: (name: TemplateName) => void, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.templates;
  return html`<section class="panel" part="templates" aria-labelledby="templates-label">
    <p id="templates-label"><strong>${words.heading}</strong></p>
    <p class="hint">${words.hint}</p>
    <ul class="templates">
      ${templateNames.map(
        (name) =>
          html`<li>
            <button
              type="button"
              class="template"
              data-template=${name}
              @click=${() => {
                apply(name);
              }}
            >
              <span>${words.names[name]}</span>
              <small>${words.notes[name]}</small>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
