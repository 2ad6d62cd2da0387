/** What the allowance comes to per school year and per calendar year. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AllowanceTimeline, YearTotal } from '#core';
import type { QuestionsHost } from './questions-view';
import { schoolYearName } from './timeline-view';

function totalsTable(
  caption: string,
  totals: readonly YearTotal[],
  nameOf: (year: number) => string,
  host: QuestionsHost,
): TemplateResult {
  const { amount, estimate } = host.words.totals;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">${caption}</th>
        <th scope="col">${amount}</th>
      </tr>
    </thead>
    <tbody>
      ${totals.map(
        (total) =>
          html`<tr>
            <th scope="row">${nameOf(total.year)}</th>
            <td>
              ${total.isEstimate ? html`<span class="hint">${estimate}</span> ` : nothing}${host.say('{amount}', {
                amount: { unit: 'money', value: total.amount },
              })}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Both tables. */
export function totalsView({ schoolYears, calendarYears }: AllowanceTimeline, host: QuestionsHost): TemplateResult {
  const { heading, schoolYear, calendarYear } = host.words.totals;
  return html`<section class="card totals" part="totals" aria-labelledby="totals-heading">
    <h3 id="totals-heading">${heading}</h3>
    <div class="fields">
      ${totalsTable(schoolYear, schoolYears, (year) => host.say('{year}', { year: schoolYearName(year) }), host)}
      ${totalsTable(calendarYear, calendarYears, String, host)}
    </div>
  </section>`;
}
