/** The texts of a language, fetched when they are asked for: only the language in use is loaded. */
import type { CalculationTexts } from './calculation-texts';
import { nl } from './nl/index';
import { nlSpoken } from './nl/spoken';
import type { CommonSpoken, SpokenTexts } from './spoken';
import type { Texts } from './texts';

export const languages = ['nl', 'fr', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

/** How Dutch addresses the reader: `u`, or `je` where a page speaks to learners. */
export type Address = 'u' | 'je';

/**
 * The texts of a language. Dutch is always there; the others come from a file of their own. In French and English there is
 * one way to address a reader.
 */
export async function loadTexts(language: LanguageCode, address: Address = 'u'): Promise<Texts> {
  switch (language) {
    case 'nl':
      return address === 'u' ? nl : (await import('./nl/informal')).withJe(nl);
    case 'fr':
      return (await import('./fr/index')).fr;
    case 'en':
      return (await import('./en/index')).en;
  }
}

/** The texts of calculations in a language; like those of the rules they are fetched when they are asked for. */
export async function loadCalculationTexts(language: LanguageCode): Promise<CalculationTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/calculations')).nlCalculations;
    case 'fr':
      return (await import('./fr/calculations')).frCalculations;
    case 'en':
      return (await import('./en/calculations')).enCalculations;
  }
}

/** All that components say in another language than Dutch. */
export async function loadTranslation(language: Exclude<LanguageCode, 'nl'>): Promise<SpokenTexts> {
  switch (language) {
    case 'fr':
      return (await import('./fr/spoken')).spoken;
    case 'en':
      return (await import('./en/spoken')).spoken;
  }
}

/** The Dutch of a component, said with "je". */
export async function loadInformal<Spoken extends CommonSpoken>(formal: Spoken): Promise<Spoken> {
  return (await import('./nl/informal')).sayAllJe(formal);
}

/** All that components say in a language, as {@link loadTexts} finds it. */
export async function loadSpoken(language: LanguageCode, address: Address = 'u'): Promise<SpokenTexts> {
  if (language !== 'nl') return loadTranslation(language);
  return address === 'u' ? nlSpoken : loadInformal(nlSpoken);
}
