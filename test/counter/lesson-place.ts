/** Another lesson place asks for its address. */
import { element } from './dom';

/** Shows the address of the lesson place when it is not the head office. */
export function refreshLessonPlace(form: HTMLFormElement): void {
  element(form, '#adres-lesplaats', HTMLDivElement).hidden = !element(form, '#lesplaats-andere', HTMLInputElement)
    .checked;
}
