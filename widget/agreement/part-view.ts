/** A part of the agreement under its button: how far it is, what is asked, and the way to the next part. */
import { html, nothing, type TemplateResult } from 'lit';
import { agreementParts, severities, type AgreementPart, type FactKey, type Finding, type Severity } from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import { severityIcons } from '../base/icons';
import type { PartFacts } from './asked-facts';
import type { AgreementHost } from './fact-view';
import { partOfRule } from './parts';
import { partName } from './results-view';

export interface PartView {
  readonly part: AgreementPart;
  readonly facts: PartFacts;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
  /** The facts that nothing waits for are shown as well. */
  readonly showsAll: boolean;
  readonly toggle: () => void;
  readonly toggleAll: () => void;
  readonly next: (part: AgreementPart) => void;
  readonly fact: (key: FactKey) => TemplateResult | typeof nothing;
}

const number = (value: number) => ({ unit: 'number', value }) as const;

export const partId = (part: AgreementPart): string => `part-${part}`;

/** How many findings of each severity a part has. */
function findingCounts({ part, findings }: PartView, host: AgreementHost): readonly TemplateResult[] {
  const counts = host.words.results.counts;
  const here = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && partOfRule(finding.rule) === part).length;
  return severities
    .filter((severity) => here(severity) > 0)
    .map((severity) => {
      const said = host.say(counts[severity][here(severity) === 1 ? 0 : 1], { count: number(here(severity)) });
      return html`<span class="part-count" data-severity=${severity}>${severityIcons[severity]}${said}</span> `;
    });
}

function summary(view: PartView, host: AgreementHost): TemplateResult {
  const { filled, open } = view.facts;
  const words = host.words.questions;
  const said = [
    ...(filled > 0 ? [host.say(words.filled, { count: number(filled) })] : []),
    ...(open > 0 ? [host.say(words.open, { count: number(open) })] : []),
  ].join(', ');
  return html`<span class="part-name">${partName(view.part, host)}</span>
    <span class="part-state"><span class="hint">${said}</span> ${findingCounts(view, host)}</span>`;
}

function moreButton({ facts, showsAll, toggleAll }: PartView, host: AgreementHost): TemplateResult | typeof nothing {
  const { more, fewer } = host.words.questions;
  if (facts.others.length === 0) return nothing;
  return html`<button type="button" class="link more" aria-expanded=${showsAll ? 'true' : 'false'} @click=${toggleAll}>
    ${showsAll ? fewer : host.say(more, { count: number(facts.others.length) })}
  </button>`;
}

function nextButton({ part, next }: PartView, host: AgreementHost): TemplateResult | typeof nothing {
  const following = agreementParts[agreementParts.indexOf(part) + 1];
  if (!following) return nothing;
  return html`<button
    type="button"
    @click=${() => {
      next(following);
    }}
  >
    ${host.say(host.words.questions.next, { part: { unit: 'text', value: host.words.parts[following].toLowerCase() } })}
  </button>`;
}

function content(view: PartView, host: AgreementHost): TemplateResult {
  const { facts, showsAll, fact } = view;
  return html`<div class="fields">${facts.asked.map(fact)} ${showsAll ? facts.others.map(fact) : nothing}</div>
    <div class="actions">${nextButton(view, host)} ${moreButton(view, host)}</div>`;
}

/** Heading with the button, and the questions once it is open. */
export function partView(view: PartView, host: AgreementHost): TemplateResult {
  const { part, isOpen, toggle } = view;
  const disclosure = {
    id: partId(part),
    name: summary(view, host),
    isOpen,
    toggle,
    content: () => (isOpen ? content(view, host) : html``),
  };
  return html`<div class="part" data-part=${part}>
    <h4>${disclosureButton(disclosure)}</h4>
    ${disclosurePanel(disclosure)}
  </div>`;
}
