/** Every sentence that a page of the extension shows, in the language of the user. */
import {
  loadCalculationTexts,
  loadExtensionTexts,
  loadPasses,
  loadScreenTexts,
  loadTexts,
  type CalculationTexts,
  type ExtensionTexts,
  type PassTexts,
  type ScreenTexts,
  type Texts,
} from '#core';
import type { Settings } from '../dossier/settings';

export interface PageWords {
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly screens: ScreenTexts;
  readonly calculations: CalculationTexts;
  /** What is in order where a rule finds nothing. */
  readonly passes: PassTexts;
}

export async function loadPageWords({ language, address }: Settings): Promise<PageWords> {
  const [texts, words, screens, calculations, passes] = await Promise.all([
    loadTexts(language, address),
    loadExtensionTexts(language, address),
    loadScreenTexts(language, address),
    loadCalculationTexts(language),
    loadPasses(language),
  ]);
  return { texts, words, screens, calculations, passes };
}
