/** The first screen: the services of the counter and what is left to do. */
import { element } from './dom';
import { loadDraft, type Draft } from './draft';
import { toDutchDate } from './dutch-date';

function taskOf(draft: Draft): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = '#/overeenkomst';
  link.textContent = `Werkversie van ${toDutchDate(draft.savedOn)}`;
  item.append(link, ' is nog niet geregistreerd.');
  return item;
}

function noTask(): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = 'U hebt geen openstaande taken.';
  return item;
}

/** Fills the list of tasks. */
export function openDashboard(root: HTMLElement): void {
  const draft = loadDraft();
  const open = draft !== undefined && draft.registeredOn === undefined;
  element(root, '#takenlijst', HTMLUListElement).replaceChildren(open ? taskOf(draft) : noTask());
}
