/** The texts of an element's language: that of the nearest `lang`, as far as we speak it, else Dutch. */
import { nl, nlWidget, type Texts, type WidgetTexts } from '#core';

export interface Language {
  readonly code: string;
  readonly texts: Texts;
  readonly words: WidgetTexts;
}

const dutch: Language = { code: 'nl', texts: nl, words: nlWidget };
const spoken: readonly Language[] = [dutch];

const nearestLang = (element: Element): string => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
};

/** The language to show an element in. */
export function languageOf(element: Element): Language {
  const wanted = nearestLang(element).toLowerCase();
  return spoken.find(({ code }) => wanted === code || wanted.startsWith(`${code}-`)) ?? dutch;
}
