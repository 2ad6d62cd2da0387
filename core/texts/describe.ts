/** Outcomes in words: the only place where findings become sentences. */
import type { FactKey } from '../facts/facts';
import { sources, type Citation } from '../law/sources';
import type { RuleId } from '../rules/all';
import { severities } from '../rules/rule';
import type { Finding, Outcome } from '../rules/rule-set';
import { fillSentence, formatValue } from './format';
import type { CommonTexts, RuleText, Texts } from './texts';

export interface SourceDescription {
  readonly title: string;
  readonly at?: string;
  readonly url?: string;
}

export interface FindingDescription {
  readonly title: string;
  /** What was found: a sentence for each thing that is wrong, the most severe first. */
  readonly explanation: readonly string[];
  readonly todo: string;
  readonly why: string;
  /** `artikel 5`; absent where the model has no article for it. */
  readonly article?: string;
  readonly expected?: string;
  readonly received?: string;
  /** Name of the button that puts it right. */
  readonly fix?: string;
  readonly sources: readonly SourceDescription[];
}

/** Sources as a reader sees them, in a language. Our own logic is no source. */
export function describeSources(citations: readonly Citation[], texts: CommonTexts): SourceDescription[] {
  return citations
    .filter(({ source }) => source !== 'logic')
    .map(({ source, at }) => {
      const known: { readonly title: string; readonly url?: string } = sources[source];
      return {
        title: texts.sources?.titles[source] ?? known.title,
        ...(at !== undefined && { at: texts.sources?.places[at] ?? at }),
        ...(known.url !== undefined && { url: known.url }),
      };
    });
}

/** Titles and sentences of a finding in a language. */
export function describeFinding<Id extends RuleId>(finding: Finding<Id>, texts: Texts<Id>): FindingDescription {
  const text: RuleText = texts.rules[finding.rule];
  const ordered = severities.flatMap((severity) => finding.details.filter((detail) => detail.severity === severity));
  const explanation = ordered.map(({ message, values }) => fillSentence(text.messages[message] ?? '', values, texts));
  return {
    title: text.title,
    explanation: [...new Set(explanation)],
    todo: text.todo,
    why: text.why,
    ...(finding.article !== undefined && { article: `${texts.article} ${String(finding.article)}` }),
    ...(finding.expected && { expected: formatValue(finding.expected, texts) }),
    ...(finding.received && { received: formatValue(finding.received, texts) }),
    ...(finding.fix && text.fix !== undefined && { fix: text.fix }),
    sources: describeSources(finding.sources, texts),
  };
}

/** A fact that is waited for: of a schedule the hours, because a file that is attached does not give them. */
export const waitedName = (key: FactKey, texts: CommonTexts): string => texts.waitedFacts[key] ?? texts.facts[key];

/** One line for an outcome that is no finding: why it does not apply, or what it waits for. Empty for a pass. */
export function describeState(outcome: Exclude<Outcome, Finding>, texts: CommonTexts): string {
  if (outcome.kind === 'pass') return '';
  if (outcome.kind === 'not-applicable') return texts.exclusions[outcome.reason];
  if (outcome.until === 'registration') return texts.untilRegistration;
  if (outcome.lookUp !== undefined) return texts.lookUps[outcome.lookUp];
  return `${texts.waitsFor} ${outcome.missing.map((key) => waitedName(key, texts)).join(', ')}`;
}
