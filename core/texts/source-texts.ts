/**
 * The sources of the law in another language than theirs. A source keeps its own title in `law/sources`, which is Dutch; a
 * law of the country has its official title in French, any other source is translated.
 */
import type { SourceId } from '../law/sources';

export interface SourceTexts {
  readonly titles: Readonly<Record<SourceId, string>>;
  /** Places in a source that are words: `artikel 5, voetnoot 1`. A place without words, such as `art. 19`, is the same. */
  readonly places: Readonly<Record<string, string>>;
}
