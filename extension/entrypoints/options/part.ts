/** What every part of the options works with. */
import type { Settings, SettingsChange } from '../../dossier/settings';
import type { Saying } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';

export interface PartProps {
  readonly settings: Settings;
  readonly words: PageWords;
  /** Makes a change and says so; with a way back where something was deleted. */
  readonly change: (wanted: SettingsChange, back?: SettingsChange, say?: Saying) => void;
}
