/** A dossier opened from a file, saved as a file, printed, or emptied. */
import { readDossierText, type DossierProblem, type Facts } from '#core';
import { fileName, saveDossier } from '#widget/files';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileProblems } from '../../pages/file-problems';
import { textOf } from '../../pages/files';
import type { PageWords } from '../../pages/page-words';
import type { DossierState } from './dossier-state';

export interface DossierFileProps {
  readonly state: DossierState;
  readonly words: PageWords;
  readonly onOpened: (facts: Facts) => void;
  readonly onClear: () => void;
}

export function DossierFile({ state, words, onOpened, onClear }: DossierFileProps): JSX.Element {
  const { sidePanel } = words.screens;
  const [problems, setProblems] = useState<readonly DossierProblem[]>([]);

  const open = async (file: File): Promise<void> => {
    const reading = readDossierText((await textOf(file)) ?? '');
    setProblems(reading.ok ? [] : reading.problems);
    if (reading.ok) onOpened(reading.facts);
  };

  const save = (): void => {
    const { facts } = state;
    saveDossier(`${fileName('dossier', facts['learner.name'], facts['agreement.start'])}.json`, facts);
  };

  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">{sidePanel.dossier}</h2>
      <FileProblems problems={problems} faults={words.screens.dossierFaults} words={words} />
      <div class="field">
        <label for="import">{sidePanel.import}</label>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // choosing the same file again is a choice too
            currentTarget.value = '';
          }}
        />
      </div>
      <div class="row">
        <button type="button" class="secondary" data-action="export" aria-describedby="export-hint" onClick={save}>
          {sidePanel.export}
        </button>
        <button type="button" class="secondary" data-action="print" onClick={() => window.print()}>
          {sidePanel.print}
        </button>
        <button
          type="button"
          class="secondary"
          data-action="clear"
          disabled={Object.keys(state.typed).length === 0}
          onClick={onClear}
        >
          {sidePanel.clear}
        </button>
      </div>
      <p class="hint" id="export-hint">
        {sidePanel.exportHint}
      </p>
    </section>
  );
}
