/** What a schedule amounts to: type of agreement, totals with what they count, and compensation days with their steps. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  agreementCompensation,
  calculateTotals,
  compareMeans,
  compensationDaysFullYear,
  describeSources,
  describeState,
  exactly,
  fillSentence,
  formatDuration,
  formatValue,
  halfDays,
  hours,
  roundedMean,
  scheduleTotals,
  sectorCompensation,
  workplaceMinimum,
  type CitedDays,
  type Facts,
  type Minutes,
  type PlainDate,
  type Schedule,
  type ScheduleTotals,
  type Step,
  type Value,
  type WeeklyMean,
} from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import { checkIcon, openIcon, severityIcons } from '../base/icons';
import type { ScheduleHost } from './schedule-host';

const duration = (value: Minutes): Value => ({ unit: 'duration', value });
const days = (value: number): Value => ({ unit: 'days', value });
const numberValue = (value: number): Value => ({ unit: 'number', value });
const text = (value: string): Value => ({ unit: 'text', value });

export interface Result {
  /** To count compensation days with. */
  readonly facts: Facts;
  readonly schedule: Schedule | undefined;
  /** Average of article 5. */
  readonly average: Minutes | undefined;
  /** Day whose limits hold. */
  readonly day: PlainDate | undefined;
  readonly weekNames: readonly string[];
  readonly areStepsOpen: boolean;
  readonly toggleSteps: () => void;
}

interface Verdict {
  readonly kind: 'open' | 'full' | 'part';
  readonly title: string;
  readonly why: string;
}

/** Which agreement the hours at the company allow. */
function typeVerdict({ schedule, day }: Result, host: ScheduleHost): Verdict {
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

function totalsView(totals: ScheduleTotals, { weekNames }: Result, host: ScheduleHost): TemplateResult {
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

/** How many compensation days are needed, from the lowest to the highest number; or why that is not known. */
export function neededDays({ facts, schedule, average }: Result, host: ScheduleHost): string {
  const words = host.language.words.schedule.result;
  const { texts } = host.language;
  if (average === undefined) return words.compensationOpen;
  const found = agreementCompensation(facts);
  if (!('kind' in found)) {
    const { lowest, highest } = halfDays(found.value);
    const values = { lowest: numberValue(lowest), highest: days(highest) };
    return host.say(lowest === highest ? words.needed : words.neededRange, values);
  }
  if (found.kind === 'unknown')
    return describeState({ ...found, rule: 'hours/compensation-days-count', law: [] }, texts);
  const effective = schedule && roundedMean(scheduleTotals(schedule).counted);
  return effective === undefined
    ? words.compensationOpen
    : host.say(words.compensationNone, { effective: duration(effective), average: duration(average) });
}

/** The number that the sector fixes for a full year, with its source. */
function sectorLine({ days: count, cites }: CitedDays, host: ScheduleHost): TemplateResult {
  const { texts, words } = host.language;
  const [source] = describeSources([cites], texts);
  return html`<p data-total="compensation-year">
    ${host.say(words.schedule.result.compensationSector, { days: days(count) })}
    ${
      source
        ? html`${texts.source}
            <a href=${source.url ?? nothing} target="_blank" rel="noopener"
              >${[source.title, source.at].filter(Boolean).join(', ')}</a
            >`
        : nothing
    }
  </p>`;
}

/** The number of a full year, which the known pairs of average and week go by. */
function yearLine(
  totals: ScheduleTotals,
  average: Minutes,
  { facts, day }: Result,
  host: ScheduleHost,
): TemplateResult | typeof nothing {
  const words = host.language.words.schedule.result;
  const sector = day && sectorCompensation(facts, day);
  if (sector) return sectorLine(sector, host);
  const year = compensationDaysFullYear(totals.counted, average, totals.daysWorked);
  if (!year || year.days === 0) return nothing;
  return html`<p data-total="compensation-year">${host.say(words.compensationYear, { days: days(year.days) })}</p>`;
}

function compensationView(totals: ScheduleTotals, result: Result, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.result;
  const { average, schedule } = result;
  const listed = schedule?.compensationDays.length ?? 0;
  return html`<div class="compensation" part="compensation">
    <h4>${words.compensation}</h4>
    <p class=${'kind' in agreementCompensation(result.facts) ? '' : 'compensation-days'} data-total="compensation-days">
      ${neededDays(result, host)}
    </p>
    ${average === undefined ? nothing : yearLine(totals, average, result, host)}
    ${listed === 0 ? nothing : html`<p>${host.say(words.listed, { days: days(listed) })}</p>`}
  </div>`;
}

/** Every step of the totals and of the compensation days, from the core, with what went into it. */
function stepsView({ facts, schedule, areStepsOpen, toggleSteps }: Result, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.result;
  const { calculations, texts } = host.language;
  const steps = (): readonly Step[] => {
    const compensation = agreementCompensation(facts);
    return [
      ...(schedule ? calculateTotals(schedule).steps : []),
      ...('kind' in compensation ? [] : compensation.steps),
    ];
  };
  const disclosure = {
    id: 'steps',
    name: words.steps,
    isOpen: areStepsOpen,
    toggle: toggleSteps,
    content: () =>
      areStepsOpen
        ? html`<ol class="steps" part="steps">
            ${steps().map(
              ({ id, inputs, value }) =>
                html`<li>
                  <span>${fillSentence(calculations.steps[id], inputs, texts)}</span>
                  <strong>${formatValue(value, texts)}</strong>
                </li>`,
            )}
          </ol>`
        : html``,
  };
  return html`<div>${disclosureButton(disclosure)}${disclosurePanel(disclosure)}</div>`;
}

/** The hours in the company on a line, with the least that an OAO asks for. */
function workplaceBar(totals: ScheduleTotals, { day }: Result, host: ScheduleHost): TemplateResult | typeof nothing {
  const words = host.language.words.schedule.result;
  const minimum = day && workplaceMinimum.on(day)?.value;
  if (minimum === undefined || totals.company.sum === 0) return nothing;
  const workplace = roundedMean(totals.company);
  const most = Math.max(hours(40), workplace);
  const share = (value: number): string => `${((value / most) * 100).toFixed(2)}%`;
  const values = { workplace: duration(workplace), minimum: duration(minimum) };
  return html`<svg
    class="bar"
    width="100%"
    height="42"
    role="img"
    aria-label=${host.say(words.bar, values)}
    part="workplace"
  >
    <rect class="ground" x="0" y="4" width="100%" height="16" rx="8"></rect>
    <rect class="reached" x="0" y="4" width=${share(workplace)} height="16" rx="8"></rect>
    <line class="minimum" x1=${share(minimum)} x2=${share(minimum)} y1="0" y2="25"></line>
    <text x=${share(minimum)} y="38">${host.say(words.minimum, values)}</text>
  </svg>`;
}

/** The result, or a word that it comes. */
export function resultView(result: Result, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.result;
  const totals = result.schedule && scheduleTotals(result.schedule);
  const hasTotals = totals !== undefined && totals.counted.sum > 0;
  return html`<section class="card result" part="result">
    <h3>${words.heading}</h3>
    ${
      hasTotals
        ? html`${verdictView(typeVerdict(result, host))} ${workplaceBar(totals, result, host)}
          ${totalsView(totals, result, host)} ${compensationView(totals, result, host)} ${stepsView(result, host)}`
        : html`<p class="empty">${words.empty}</p>`
    }
  </section>`;
}

/** The result in one line, for reading out; empty while there is none. */
export function resultSummary(result: Result, host: ScheduleHost): string {
  const totals = result.schedule && scheduleTotals(result.schedule);
  if (!totals || totals.counted.sum === 0) return '';
  return host.say(host.language.words.schedule.result.summary, {
    total: duration(roundedMean(totals.counted)),
    type: text(typeVerdict(result, host).title),
  });
}
