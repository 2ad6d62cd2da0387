/** The widgets in the header: they are there to be told apart from the form, and lead nowhere. */
import { element } from './dom';

function answer(formSelector: string, text: string): void {
  element(document, formSelector, HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    element(document, '#loketmelding', HTMLParagraphElement).textContent = text;
  });
}

/** Lets the search field and the call-back form answer. */
export function connectHeader(): void {
  answer('#zoeken', 'Geen resultaten gevonden.');
  answer('#terugbellen', 'Het oefenloket verstuurt niets: niemand belt u terug.');
}
