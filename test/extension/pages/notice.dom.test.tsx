/** What a page says stays true to its language: it is said in the words that the page has now. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../extension/dossier/settings';
import { Notice, removed, type Said } from '../../../extension/pages/notice';
import { loadPageWords } from '../../../extension/pages/page-words';

test('in the language of the page, also once that is another', async () => {
  const place = document.createElement('main');
  const said: Said = { say: removed, undo: () => undefined };
  for (const [language, text, undo] of [
    ['nl', 'Verwijderd.', 'Ongedaan maken'],
    ['fr', 'Supprimé.', 'Annuler'],
  ] as const) {
    const words = await loadPageWords({ ...defaultSettings, language });
    await act(() => render(<Notice said={said} words={words} />, place));
    expect(place.querySelector('[role=status]')?.textContent).toBe(text);
    expect(place.querySelector('button')?.textContent).toBe(undo);
  }
});
