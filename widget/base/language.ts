/**
 * What an element says: its texts in the language of the nearest `lang`, as far as we speak it, else in Dutch. Dutch is
 * built in, and only the Dutch of the element itself; the other languages are loaded when a page asks for them, and Dutch
 * stands there until they have come.
 */
import {
  languages,
  loadInformal,
  loadTranslation,
  type Address,
  type CommonSpoken,
  type LanguageCode,
  type SpokenTexts,
} from '#core';

export type Language<Spoken extends CommonSpoken = CommonSpoken> = Spoken & { readonly code: LanguageCode };

type Translation = Exclude<LanguageCode, 'nl'>;

/** The other languages are whole: every element takes its part of the same. */
const translations = new Map<Translation, SpokenTexts>();

async function translation(code: Translation): Promise<SpokenTexts> {
  const texts = translations.get(code) ?? (await loadTranslation(code));
  translations.set(code, texts);
  return texts;
}

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

/** The texts of one kind of element, in every language. */
export class Voice<Spoken extends CommonSpoken> {
  readonly #dutch: Language<Spoken>;
  readonly #partOf: (whole: SpokenTexts) => Spoken;
  readonly #known: Map<string, Language<Spoken>>;

  /** `partOf` takes what this element says from all that a language says. */
  constructor(dutch: Spoken, partOf: (whole: SpokenTexts) => Spoken) {
    this.#dutch = { ...dutch, code: 'nl' };
    this.#partOf = partOf;
    this.#known = new Map([[keyOf('nl', 'u'), this.#dutch]]);
  }

  /** The language to show an element in. `loaded` is called when a better one has come. */
  languageOf(element: Element, address: Address, loaded: () => void): Language<Spoken> {
    const code = wantedCode(element);
    const known = this.#known.get(keyOf(code, address));
    if (known) return known;
    void this.#load(code, address).then((isLoaded) => {
      if (isLoaded) loaded();
    });
    return this.#dutch;
  }

  async #load(code: LanguageCode, address: Address): Promise<boolean> {
    try {
      const spoken = code === 'nl' ? await loadInformal(this.#dutch) : this.#partOf(await translation(code));
      this.#known.set(keyOf(code, address), { ...spoken, code });
      return true;
    } catch {
      // a site that does not serve the file of a language keeps Dutch; the next element asks again
      return false;
    }
  }
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
