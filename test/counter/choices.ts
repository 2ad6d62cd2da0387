/** The choice lists that depend on each other: training → establishment → mentor, and the read-only data of the establishment. */
import { element } from './dom';
import { toDutchDate } from './dutch-date';
import {
  establishmentByNumber,
  establishmentsFor,
  establishmentTitle,
  trainings,
  type Establishment,
} from './establishments';

function offer(select: HTMLSelectElement, options: readonly { readonly text: string; readonly value: string }[]): void {
  const first = new Option('Maak een keuze', '');
  select.replaceChildren(first, ...options.map(({ text, value }) => new Option(text, value)));
}

const propertyTexts = (establishment: Establishment): Readonly<Record<string, string>> => ({
  company: establishment.company,
  companyNumber: establishment.companyNumber,
  number: establishment.number,
  recognisedFrom: toDutchDate(establishment.recognisedFrom),
  recognisedUntil: toDutchDate(establishment.recognisedUntil),
  jointCommittee: establishment.jointCommittee,
});

function showProperties(form: HTMLFormElement, establishment: Establishment | undefined): void {
  const texts = establishment ? propertyTexts(establishment) : {};
  for (const data of form.querySelectorAll<HTMLElement>('[data-property]')) {
    data.textContent = texts[data.dataset.property ?? ''] ?? '';
  }
}

/** The establishment chosen in the form, if any. */
export const chosenEstablishment = (form: HTMLFormElement): Establishment | undefined =>
  establishmentByNumber(element(form, '#vestiging', HTMLSelectElement).value);

/** Shows what belongs to the chosen establishment: its data and its mentors. */
export function refreshEstablishment(form: HTMLFormElement): void {
  const establishment = chosenEstablishment(form);
  showProperties(form, establishment);
  const mentors = establishment?.mentors ?? [];
  offer(
    element(form, '#mentor', HTMLSelectElement),
    mentors.map((name) => ({ text: name, value: name })),
  );
}

/** Offers the establishments recognised for the chosen training, and forgets the one chosen before. */
export function refreshTraining(form: HTMLFormElement): void {
  const offered = establishmentsFor(element(form, '#opleiding', HTMLSelectElement).value);
  offer(
    element(form, '#vestiging', HTMLSelectElement),
    offered.map((establishment) => ({ text: establishmentTitle(establishment), value: establishment.number })),
  );
  refreshEstablishment(form);
}

/** Fills the list of trainings and keeps the lists after it in step. */
export function connectChoices(form: HTMLFormElement): void {
  const training = element(form, '#opleiding', HTMLSelectElement);
  offer(
    training,
    trainings.map((name) => ({ text: name, value: name })),
  );
  training.addEventListener('change', () => refreshTraining(form));
  element(form, '#vestiging', HTMLSelectElement).addEventListener('change', () => refreshEstablishment(form));
}
