/** Every sentence that the content script shows, in the language of the user. */
import { nl, nlExtension, type ExtensionTexts, type Texts } from '#core';
import { isRecord, type Guard } from '../messages/guards';

export interface Words {
  readonly texts: Texts;
  readonly words: ExtensionTexts;
}

/** Dutch with a formal u is in the content script itself; the others come from the background. */
export const dutchWords: Words = { texts: nl, words: nlExtension };

/** Whether everything that stands in `model` stands in `value` too, in the same shape: texts where it has texts. */
function hasShapeOf(model: unknown, value: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && value.every((item) => hasShapeOf(model[0], item));
  if (isRecord(model))
    return isRecord(value) && Object.keys(model).every((name) => hasShapeOf(model[name], value[name]));
  return typeof value === typeof model;
}

export const isWords: Guard<Words> = (value): value is Words => hasShapeOf(dutchWords, value);
