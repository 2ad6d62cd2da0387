/** Puts a component on an empty page, as a site would, and takes it away after the test. */
import { afterEach } from 'vitest';
import { defineElements, type AgreementElement, type AllowanceElement, type ScheduleElement } from '#widget';

/** The day of judging in these tests. */
const judgedOn = '2026-11-24';

defineElements();

// the page of the test runner is in English
document.documentElement.lang = 'nl';

afterEach(() => {
  document.documentElement.lang = 'nl';
  document.body.replaceChildren();
});

interface Elements {
  readonly 'duaal-uurrooster': ScheduleElement;
  readonly 'duaal-leervergoeding': AllowanceElement;
  readonly 'duaal-overeenkomst': AgreementElement;
}

/** A fresh element with these facts, drawn. */
export async function mount<Name extends keyof Elements>(
  name: Name,
  facts: Readonly<Record<string, unknown>> = {},
  parent: HTMLElement = document.body,
): Promise<Elements[Name]> {
  const element = document.createElement(name);
  element.today = judgedOn;
  element.facts = facts;
  parent.append(element);
  await element.updateComplete;
  return element;
}

/** Part of a component by selector; throws when it is not there. */
export function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing in the component matches ${selector}`);
  return found;
}

/** Names of the rules that found something, as the component lists them. */
export const shownRules = (element: HTMLElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.finding') ?? [])].map(
    ({ dataset }) => dataset['rule'] ?? '',
  );

/** Text as a reader sees it: white space does not count. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
