/** What a screen says it found, read from the screen itself: from the panel of the extension, or from a component. */
import type { Page } from 'playwright';

export interface ShownFinding {
  /** The stop of the tour. */
  readonly where: string;
  readonly severity: string;
  readonly rule: string;
  /** Key of the field it is about: the one beside which it stands, else the first that it names. */
  readonly field: string;
  readonly sentence: string;
}

/** The findings of the extension on the page that is showing. */
export const findingsOnCounter = (page: Page, where: string): Promise<ShownFinding[]> =>
  page.locator('duaalwijzer-overlay li[data-outcome="finding"]').evaluateAll(
    (items, stop) =>
      items.map((item) => {
        const root = item.getRootNode();
        const { rule = '', severity = '', fields = '' } = item instanceof HTMLElement ? item.dataset : {};
        const marker = root instanceof ShadowRoot ? root.querySelector(`button[data-rule="${rule}"]`) : null;
        const sentence = item.querySelector('.title')?.nextElementSibling?.textContent ?? '';
        return {
          where: stop,
          severity,
          rule,
          field: marker?.getAttribute('data-field') ?? fields.replace(/ .*/, ''),
          sentence,
        };
      }),
    where,
  );

/** The findings that a component lists. */
export const findingsInComponent = (page: Page, tag: string, where: string): Promise<ShownFinding[]> =>
  page.locator(`${tag} li[data-rule]`).evaluateAll(
    (items, stop) =>
      items.map((item) => {
        const { rule = '', severity = '', fields = '' } = item instanceof HTMLElement ? item.dataset : {};
        const sentences = [...item.querySelectorAll(':scope > p:not(.severity, .todo)')].map((p) =>
          p.textContent.trim(),
        );
        return { where: stop, severity, rule, field: fields.replace(/ .*/, ''), sentence: sentences.join(' ') };
      }),
    where,
  );

/** A line each: severity, rule, field, sentence; in columns. */
export function table(found: readonly ShownFinding[]): string {
  const width = (of: (one: ShownFinding) => string): number => Math.max(0, ...found.map((one) => of(one).length));
  const [severity, rule, field] = [width((one) => one.severity), width((one) => one.rule), width((one) => one.field)];
  return found
    .map((one) =>
      [one.severity.padEnd(severity), one.rule.padEnd(rule), one.field.padEnd(field), one.sentence].join('  '),
    )
    .join('\n');
}
