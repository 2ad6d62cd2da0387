/** The settings and the words of a page, kept up to date while it is open. */
import { useEffect, useState } from 'preact/hooks';
import { followSettings } from '../dossier/settings-client';
import type { SettingsReading } from '../dossier/settings-record';
import { loadPageWords, type PageWords } from './page-words';

export interface PageBasis {
  readonly reading: SettingsReading;
  readonly words: PageWords;
}

/** `undefined` until both are there. The page says in which language it is. */
export function useSettings(): PageBasis | undefined {
  const [basis, setBasis] = useState<PageBasis>();
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    let newest: SettingsReading;
    const onSettings = async (reading: SettingsReading): Promise<void> => {
      newest = reading;
      const words = await loadPageWords(reading.settings);
      if (signal.aborted || newest !== reading) return;
      document.documentElement.lang = reading.settings.language;
      setBasis({ reading, words });
    };
    followSettings({ onSettings: (reading) => void onSettings(reading), signal });
    return () => closing.abort();
  }, []);
  return basis;
}
