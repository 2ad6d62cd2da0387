/** The texts of the browser extension in a language, fetched when they are asked for. */
import type { ExtensionTexts } from './extension-texts';
import type { Address, LanguageCode } from './load';
import { nlExtension } from './nl/extension';

/** As `loadTexts`, for the sentences of the extension itself. */
export async function loadExtensionTexts(language: LanguageCode, address: Address = 'u'): Promise<ExtensionTexts> {
  switch (language) {
    case 'nl':
      return address === 'u' ? nlExtension : (await import('./nl/informal')).sayDeep(nlExtension);
    case 'fr':
      return (await import('./fr/extension')).frExtension;
    case 'en':
      return (await import('./en/extension')).enExtension;
  }
}
