/** What is in order, in a language; fetched when it is asked for. */
import type { LanguageCode } from './load';
import type { PassTexts } from './pass-texts';

/** The sentences of the rules that find nothing. */
export async function loadPasses(language: LanguageCode): Promise<PassTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/passes')).nlPasses;
    case 'fr':
      return (await import('./fr/passes')).frPasses;
    case 'en':
      return (await import('./en/passes')).enPasses;
  }
}
