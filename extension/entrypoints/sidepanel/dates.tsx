/** The days to remember, and a calendar file with them. */
import { agreementCalendar, agreementDates, calendarDates, fillSentence, formatDate } from '#core';
import { fileName, saveFile } from '#widget/files';
import type { JSX } from 'preact';
import type { Settings } from '../../dossier/settings';
import type { PageWords } from '../../pages/page-words';
import type { DossierState } from './dossier-state';

interface DatesProps {
  readonly state: DossierState;
  /** Amounts of the allowance that the user added. */
  readonly amounts: Settings['amounts'];
  readonly words: PageWords;
}

export function Dates({ state, amounts, words }: DatesProps): JSX.Element {
  const { texts, calculations, screens } = words;
  const { sidePanel } = screens;
  const dates = agreementDates(state.facts);
  const { today, page } = state;
  const save = (): void => {
    if (today === undefined) return;
    const agreement = page?.key ?? 'dossier';
    const calendar = agreementCalendar(calendarDates(state.facts, amounts), { today, agreement, texts, calculations });
    saveFile(`${fileName('data', state.facts['learner.name'])}.ics`, 'text/calendar', calendar);
  };
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{sidePanel.dates}</h2>
      {dates.length === 0 ? (
        <p class="hint">{sidePanel.noDates}</p>
      ) : (
        <>
          <ul class="dates">
            {dates.map(({ id, date, values }) => (
              <li key={`${id} ${date}`} data-date={id} class={today !== undefined && date < today ? 'past' : undefined}>
                <time dateTime={date}>{formatDate(date, texts.units)}</time>
                <span>{fillSentence(calculations.dates[id], values, texts)}</span>
              </li>
            ))}
          </ul>
          <button type="button" class="secondary" data-action="calendar" onClick={save}>
            {sidePanel.toCalendar}
          </button>
        </>
      )}
    </section>
  );
}
