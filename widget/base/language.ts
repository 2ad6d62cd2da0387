/**
 * The texts of an element's language: that of the nearest `lang`, as far as we speak it, else Dutch. Dutch is built in; the
 * others are loaded when a page asks for them, and Dutch stands there until they have come.
 */
import { languages, loadSpoken, nlSpoken, type Address, type LanguageCode, type SpokenTexts } from '#core';

export interface Language extends SpokenTexts {
  readonly code: LanguageCode;
}

const dutch: Language = { code: 'nl', ...nlSpoken };
const spoken = new Map<string, Language>([['nl u', dutch]]);

const nearestLang = (element: Element): string => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
};

function wantedCode(element: Element): LanguageCode {
  const wanted = nearestLang(element).toLowerCase();
  return languages.find((code) => wanted === code || wanted.startsWith(`${code}-`)) ?? 'nl';
}

/** Only Dutch addresses its reader in two ways. */
const keyOf = (code: LanguageCode, address: Address): string => (code === 'nl' ? `${code} ${address}` : code);

async function load(code: LanguageCode, address: Address): Promise<boolean> {
  try {
    spoken.set(keyOf(code, address), { code, ...(await loadSpoken(code, address)) });
    return true;
  } catch {
    // a site that does not serve the file of a language keeps Dutch; the next element asks again
    return false;
  }
}

/** The language to show an element in. `loaded` is called when a better one has come. */
export function languageOf(element: Element, address: Address, loaded: () => void): Language {
  const code = wantedCode(element);
  const known = spoken.get(keyOf(code, address));
  if (known) return known;
  void load(code, address).then((isLoaded) => {
    if (isLoaded) loaded();
  });
  return dutch;
}

/** Elements on the page, told when a `lang` changes above them. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `changed` when the language of the page changes, until the function that it returns is called. */
export function watchLanguage(changed: () => void): () => void {
  listeners.add(changed);
  observer ??= new MutationObserver(() => {
    for (const tell of listeners) tell();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer?.disconnect();
  };
}
