/** What a schedule amounts to: type of agreement, totals with what they count, and compensation days with their steps. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  compareMeans,
  compensationDaysFullYear,
  exactly,
  formatDuration,
  minutes,
  roundedMean,
  scheduleTotals,
  workedWeeks,
  workplaceMinimum,
  type Minutes,
  type PlainDate,
  type Schedule,
  type ScheduleTotals,
  type Value,
  type WeeklyMean,
} from '#core';
import { checkIcon, openIcon, severityIcons } from '../base/icons';
import type { FieldHost } from '../base/text-field';

const duration = (value: Minutes): Value => ({ unit: 'duration', value });
const days = (value: number): Value => ({ unit: 'days', value });
const text = (value: string): Value => ({ unit: 'text', value });

export interface Result {
  readonly schedule: Schedule | undefined;
  /** Average of article 5. */
  readonly average: Minutes | undefined;
  /** Day whose limits hold. */
  readonly day: PlainDate | undefined;
  readonly weekNames: readonly string[];
}

interface Verdict {
  readonly kind: 'open' | 'full' | 'part';
  readonly title: string;
  readonly why: string;
}

/** Which agreement the hours at the company allow. */
function typeVerdict({ schedule, day }: Result, host: FieldHost): Verdict {
  const words = host.language.words.schedule.result;
  const workplace = schedule && scheduleTotals(schedule).company;
  const minimum = day && workplaceMinimum.on(day)?.value;
  if (!workplace || workplace.sum === 0 || minimum === undefined) {
    return { kind: 'open', title: words.typeOpen, why: words.typeOpenWhy };
  }
  const values = { workplace: duration(roundedMean(workplace)), minimum: duration(minimum) };
  return compareMeans(workplace, exactly(minimum)) >= 0
    ? { kind: 'full', title: words.fullType, why: host.say(words.fullTypeWhy, values) }
    : { kind: 'part', title: words.partType, why: host.say(words.partTypeWhy, values) };
}

const verdictIcons = { open: openIcon, full: checkIcon, part: severityIcons.warning };

const verdictView = ({ kind, title, why }: Verdict): TemplateResult =>
  html`<div class="verdict" data-verdict=${kind} part="verdict">
    ${verdictIcons[kind]}
    <div>
      <p class="verdict-title">${title}</p>
      <p>${why}</p>
    </div>
  </div>`;

function totalsView(totals: ScheduleTotals, { weekNames }: Result, host: FieldHost): TemplateResult {
  const words = host.language.words.schedule.result;
  const { units } = host.language.texts;
  const show = (mean: WeeklyMean): string => formatDuration(roundedMean(mean), units);
  const hasCycle = totals.weeks.length > 1;
  const figure = (name: string, value: string, why: string, kind: string): TemplateResult =>
    html`<div class="figure" data-total=${kind}>
      <dt>${name} ${why === '' ? nothing : html`<small>${why}</small>`}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="figures" part="totals">
      ${
        hasCycle
          ? totals.weeks.map((week, index) =>
              figure(weekNames[index] ?? '', formatDuration(week.counted, units), '', `week-${String(index)}`),
            )
          : nothing
      }
      ${figure(hasCycle ? words.mean : words.counted, show(totals.counted), words.countedWhy, 'counted')}
      ${figure(words.clock, show(totals.clock), words.clockWhy, 'clock')}
      ${figure(words.school, show(totals.school), '', 'school')}
      ${figure(words.company, show(totals.company), '', 'company')}
    </dl>
    ${totals.estimated ? html`<p class="estimated">${severityIcons.warning}<span>${words.estimated}</span></p>` : nothing}`;
}

function compensationSteps(totals: ScheduleTotals, average: Minutes, host: FieldHost): TemplateResult | undefined {
  const words = host.language.words.schedule.result;
  const needed = compensationDaysFullYear(totals.counted, average, totals.daysWorked);
  if (!needed || needed.days === 0) return undefined;
  const effective = roundedMean(totals.counted);
  const values = {
    effective: duration(effective),
    average: duration(average),
    difference: duration(minutes(effective - average)),
    weeks: { unit: 'number', value: workedWeeks } as const,
    excess: duration(needed.excess),
    day: duration(needed.day),
    days: days(needed.days),
    count: { unit: 'number', value: needed.days } as const,
  };
  const [one, many] = words.compensationDays;
  return html`<p class="compensation-days" data-total="compensation-days">
      ${host.say(needed.days === 1 ? one : many, values)}
    </p>
    <p>${words.compensationYear}</p>
    <ol class="steps">
      <li>${host.say(words.difference, values)}</li>
      <li>${host.say(words.excess, values)}</li>
      <li>${host.say(words.division, values)}</li>
    </ol>`;
}

function compensationView(totals: ScheduleTotals, { average, schedule }: Result, host: FieldHost): TemplateResult {
  const words = host.language.words.schedule.result;
  const listed = schedule?.compensationDays.length ?? 0;
  const steps = average === undefined ? undefined : compensationSteps(totals, average, host);
  const none = (): string =>
    average === undefined
      ? words.compensationOpen
      : host.say(words.compensationNone, {
          effective: duration(roundedMean(totals.counted)),
          average: duration(average),
        });
  return html`<div class="compensation" part="compensation">
    <h4>${words.compensation}</h4>
    ${steps ?? html`<p>${none()}</p>`}
    ${listed === 0 ? nothing : html`<p>${host.say(words.listed, { days: days(listed) })}</p>`}
  </div>`;
}

/** The result, or a word that it comes. */
export function resultView(result: Result, host: FieldHost): TemplateResult {
  const words = host.language.words.schedule.result;
  const totals = result.schedule && scheduleTotals(result.schedule);
  const hasTotals = totals !== undefined && totals.counted.sum > 0;
  return html`<section class="card result" part="result">
    <h3>${words.heading}</h3>
    ${
      hasTotals
        ? html`${verdictView(typeVerdict(result, host))} ${totalsView(totals, result, host)}
          ${compensationView(totals, result, host)}`
        : html`<p class="empty">${words.empty}</p>`
    }
  </section>`;
}

/** The result in one line, for reading out; empty while there is none. */
export function resultSummary(result: Result, host: FieldHost): string {
  const totals = result.schedule && scheduleTotals(result.schedule);
  if (!totals || totals.counted.sum === 0) return '';
  return host.say(host.language.words.schedule.result.summary, {
    total: duration(roundedMean(totals.counted)),
    type: text(typeVerdict(result, host).title),
  });
}
