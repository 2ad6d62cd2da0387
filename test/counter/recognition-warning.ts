/** The one warning that the real counter is known to give: the agreement ends after the recognition of the company. */
import { chosenEstablishment } from './choices';
import { element } from './dom';
import { toDutchDate, toIsoDate } from './dutch-date';

/** Shows or clears the warning for what the form says now. */
export function refreshRecognitionWarning(form: HTMLFormElement): void {
  const until = chosenEstablishment(form)?.recognisedUntil;
  const end = toIsoDate(element(form, '#einddatum', HTMLInputElement).value);
  const late = until !== undefined && end !== undefined && end > until;
  element(form, '#waarschuwing-erkenning', HTMLParagraphElement).textContent = late
    ? `Opgelet: de einddatum van de overeenkomst ligt voorbij de einddatum van de erkenning (${toDutchDate(until)}). De onderneming moet de erkenning hernieuwen.`
    : '';
}
