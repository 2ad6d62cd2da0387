/** The texts of the screens of the extension in a language, fetched when they are asked for. */
import type { Address, LanguageCode } from './load';
import type { ScreenTexts } from './screen-texts';

/** As `loadTexts`, for the side panel, the options and the popup. */
export async function loadScreenTexts(language: LanguageCode, address: Address = 'u'): Promise<ScreenTexts> {
  switch (language) {
    case 'nl': {
      const { nlScreens } = await import('./nl/screens');
      return address === 'u' ? nlScreens : (await import('./nl/informal')).sayDeep(nlScreens);
    }
    case 'fr':
      return (await import('./fr/screens')).frScreens;
    case 'en':
      return (await import('./en/screens')).enScreens;
  }
}
