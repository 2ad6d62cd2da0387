/** A mail that says that a rule is wrong: what the user sees is all that is in it, and values only where they are ticked. */
import { describeFact, rules, type FactKey, type Facts, type Finding, type OverlayTexts, type Texts } from '#core';
import { fill } from '../overlay/words';

/** A fact that the rule read, with its value as a reader sees it. */
export interface ReadValue {
  readonly key: FactKey;
  readonly name: string;
  readonly text: string;
}

/** The facts that a rule read and that are known. */
export function valuesRead({ rule }: Finding, facts: Facts, texts: Texts): readonly ReadValue[] {
  const reads = rules.find(({ id }) => id === rule)?.reads ?? [];
  return reads.flatMap((key) => {
    const value = facts[key];
    return value === undefined ? [] : [{ key, name: texts.facts[key], text: describeFact(key, value, texts) }];
  });
}

const lineFor = ({ name }: ReadValue, text: string): string => `- ${name}: ${text}`;

/** The mail before anything is ticked: no value is in it. */
export function objectionText(
  finding: Finding,
  values: readonly ReadValue[],
  { version, texts, words }: { readonly version: string; readonly texts: Texts; readonly words: OverlayTexts },
): string {
  const { objection } = words;
  const messages = finding.details.map(({ severity, message }) => `${texts.severities[severity]} (${message})`);
  return [
    objection.wrong,
    '',
    '',
    `${objection.rule}: ${finding.rule} (${texts.rules[finding.rule].title})`,
    `${objection.version}: ${version}`,
    `${objection.outcome}: ${[...new Set(messages)].join(', ')}`,
    `${objection.about}:`,
    ...values.map((value) => lineFor(value, objection.kindOnly)),
    '',
  ].join('\n');
}

/** The mail with a value put in or taken out; the rest stays as the user left it. */
export function withValue(mail: string, value: ReadValue, sent: boolean, { objection }: OverlayTexts): string {
  const start = lineFor(value, '');
  const line = lineFor(value, sent ? value.text : objection.kindOnly);
  const lines = mail.split('\n');
  const at = lines.findIndex((one) => one.startsWith(start));
  return (at < 0 ? [...lines, line] : lines.with(at, line)).join('\n');
}

/** What a mail is made of. */
export interface Mail {
  readonly finding: Finding;
  readonly content: string;
  /** Absent where the user chooses whom to write to. */
  readonly to?: string | undefined;
}

/** The link that opens a mail in the program of the user. */
export function mailLink({ finding, content, to = '' }: Mail, texts: Texts, { objection }: OverlayTexts): string {
  const subject = fill(objection.subject, { rule: finding.rule }, texts);
  const body = content.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
