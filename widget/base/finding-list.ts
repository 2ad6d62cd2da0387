/** What the rules found, most severe first: word and icon, what is wrong, what to do, where it is and why. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  describeFinding,
  severities,
  type CommonSpoken,
  type FactKey,
  type Facts,
  type Finding,
  type Outcome,
  type RuleId,
  type Value,
} from '#core';
import { checkIcon, openIcon, severityIcons } from './icons';
import type { FieldHost } from './text-field';

/** A place in the element that a finding is about. */
export interface Target {
  readonly name: string;
  readonly go: () => void;
}

export interface FindingListOptions<Id extends RuleId = RuleId> {
  readonly outcomes: readonly Outcome<Id>[];
  /** Facts that this element asks for; what is missing of them is named. */
  readonly asked: readonly FactKey[];
  readonly targetsOf: (finding: Finding) => readonly Target[];
  readonly apply: (fix: Facts) => void;
}

/** Findings among outcomes, most severe first. */
export const findingsOf = <Id extends RuleId>(outcomes: readonly Outcome<Id>[]): readonly Finding<Id>[] => {
  const found = outcomes.filter((outcome): outcome is Finding<Id> => outcome.kind === 'finding');
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
};

/** "2 × fout, 1 × let op"; empty when there is no finding. */
function countFindings(outcomes: readonly Outcome[], host: FieldHost): string {
  const { texts, words } = host.language;
  const found = findingsOf(outcomes);
  const parts = severities.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    const values = {
      count: { unit: 'number', value: count },
      severity: { unit: 'text', value: texts.severities[severity].toLowerCase() },
    } as const;
    return count === 0 ? [] : [host.say(words.findings.count, values)];
  });
  return parts.join(', ');
}

/** The same as a sentence, for reading out. */
export function foundInWords(outcomes: readonly Outcome[], host: FieldHost): string {
  const counts = countFindings(outcomes, host);
  return counts === '' ? '' : `${counts}.`;
}

function sourceLine(finding: ReturnType<typeof describeFinding>): TemplateResult | typeof nothing {
  if (finding.sources.length === 0) return nothing;
  return html`<ul class="sources" lang="nl">
    ${finding.sources.map(({ title, at, url }) => {
      const text = at === undefined ? title : `${title}, ${at}`;
      return html`<li>
        ${url === undefined ? text : html`<a href=${url} target="_blank" rel="noopener">${text}</a>`}
      </li>`;
    })}
  </ul>`;
}

/** Id of the item of a finding, so that a reader can be brought to it. */
export const findingId = (rule: string): string => `finding-${rule.replace('/', '-')}`;

/** One finding; under a heading of its own group its title is a level lower. */
export function findingItem<Id extends RuleId>(
  finding: Finding<Id>,
  options: Pick<FindingListOptions, 'targetsOf' | 'apply'> & { readonly isInGroup?: boolean },
  host: FieldHost<CommonSpoken<Id>>,
): TemplateResult {
  const { texts, words } = host.language;
  const described = describeFinding(finding, texts);
  const { fix } = finding;
  return html`<li
    class="finding"
    part="finding"
    id=${findingId(finding.rule)}
    tabindex="-1"
    data-rule=${finding.rule}
    data-severity=${finding.severity}
    data-fields=${finding.fields.join(' ')}
  >
    <p class="severity">${severityIcons[finding.severity]} ${texts.severities[finding.severity]}</p>
    ${options.isInGroup === true ? html`<h5>${described.title}</h5>` : html`<h4>${described.title}</h4>`}
    ${described.explanation.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="todo">${described.todo}</p>
    <div class="actions">
      ${
        fix && described.fix !== undefined
          ? html`<button
              type="button"
              class="primary"
              @click=${() => {
                options.apply(fix);
              }}
            >
              ${described.fix}
            </button>`
          : nothing
      }
      ${options
        .targetsOf(finding)
        .map(
          ({ name, go }) =>
            html`<button type="button" class="link" @click=${go}>
              ${host.say(words.findings.goTo, { place: { unit: 'text', value: name } })}
            </button>`,
        )}
    </div>
    <details>
      <summary>${words.findings.why}</summary>
      <p>${described.why}</p>
      ${sourceLine(described)}
    </details>
  </li>`;
}

/** The facts that a rule waits for: none where what is missing has to be looked up elsewhere. */
export const waitsFor = (outcome: Outcome): readonly FactKey[] =>
  outcome.kind === 'unknown' && outcome.lookUp === undefined ? outcome.missing : [];

function waitingLine({ outcomes, asked }: FindingListOptions, host: FieldHost): TemplateResult | typeof nothing {
  const { texts, words } = host.language;
  const missing = new Set(outcomes.flatMap(waitsFor));
  const names = asked.filter((key) => missing.has(key)).map((key) => texts.facts[key]);
  if (names.length === 0) return nothing;
  const fields: Value = { unit: 'list', value: names.map((value) => ({ unit: 'text', value })) };
  return html`<p class="waiting">${openIcon}<span>${host.say(words.findings.waiting, { fields })}</span></p>`;
}

/** The list of findings with its heading. */
export function findingList<Id extends RuleId>(
  options: FindingListOptions<Id>,
  host: FieldHost<CommonSpoken<Id>>,
): TemplateResult {
  const { findings } = host.language.words;
  const found = findingsOf(options.outcomes);
  const counts = countFindings(options.outcomes, host);
  return html`<section class="card findings" part="findings">
    <h3>${findings.heading} <span class="count">${counts === '' ? findings.inOrder : counts}</span></h3>
    ${
      found.length === 0
        ? html`<p class="all-right">${checkIcon}<span>${findings.none}</span></p>`
        : html`<ul class="list">
            ${found.map((finding) => findingItem(finding, options, host))}
          </ul>`
    }
    ${waitingLine(options, host)}
  </section>`;
}
