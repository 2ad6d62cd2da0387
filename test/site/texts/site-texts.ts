/** What the demo site says in one language. */
import type { SnippetName } from '../snippets';

/** Values of `remember`; an element without it keeps nothing. */
export type Term = '' | 'session' | 'device';

export interface ElementTexts {
  readonly title: string;
  readonly lead: string;
  /** One line on the home page. */
  readonly short: string;
}

export interface SiteTexts {
  readonly code: 'nl' | 'fr' | 'en';
  /** Name of the language in itself. */
  readonly name: string;
  readonly tagline: string;
  readonly intro: string;
  readonly isNot: string;
  readonly isHeading: string;
  readonly isPoints: readonly string[];
  readonly menu: string;
  readonly skip: string;
  readonly languages: string;
  readonly rules: string;
  readonly rulesShort: string;
  readonly extension: string;
  readonly extensionShort: string;
  readonly embed: string;
  readonly embedLead: string;
  readonly elements: Readonly<Record<string, ElementTexts>>;
  readonly settings: {
    readonly heading: string;
    readonly lang: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'' | 'light' | 'dark' | 'vlaams', string>>;
    readonly share: string;
    /** For how long the browser keeps what is filled in: the choices, and what each comes down to. */
    readonly remember: string;
    readonly terms: Readonly<Record<Term, string>>;
    readonly termHints: Readonly<Record<Term, string>>;
    /** What stands there from the start: the choices by attribute. */
    readonly given: string;
    readonly givens: Readonly<Record<'' | 'facts' | 'value', string>>;
    readonly givenHint: string;
    readonly today: string;
    readonly todayHint: string;
    readonly name: string;
    readonly nameHint: string;
    readonly required: string;
    readonly disabled: string;
    /** Dutch that says je. */
    readonly informal: string;
    readonly sample: string;
  };
  readonly told: string;
  readonly toldEmpty: string;
  readonly snippets: {
    readonly heading: string;
    readonly hint: string;
    readonly names: Readonly<Record<SnippetName, string>>;
    /** Where it goes, and what it takes there. */
    readonly notes: Readonly<Record<SnippetName, string>>;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly frameHeading: string;
  readonly frameLead: string;
  readonly noScript: string;
  readonly footer: string;
}
