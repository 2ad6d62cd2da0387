/**
 * What stands in the annex of an agreement, before it is drawn: the structure of the official model. Only facts that are
 * known are in it; what is not known is a blank to fill in by hand.
 */
import {
  annexTexts,
  birthDate,
  birthday,
  compareMeans,
  exactly,
  fillSentence,
  formatClock,
  formatDate,
  formatDuration,
  roundedMean,
  scheduleTotals,
  signingDay,
  weekdayOf,
  weekdays,
  type AnnexTexts,
  type Block,
  type CompanyHours,
  type DatedDay,
  type Day,
  type Facts,
  type Place,
  type Schedule,
  type Signatory,
  type CommonTexts,
  type Week,
  type Weekday,
  type WeeklyMean,
} from '#core';

export interface AnnexField {
  readonly label: string;
  /** Absent: a blank. */
  readonly value?: string;
}

export interface AnnexRow {
  readonly day: string;
  /** Company in the morning and in the afternoon, then school: the lines of each cell. */
  readonly cells: readonly (readonly string[])[];
  /** Absent: no school day. Empty: a blank. */
  readonly lessonHours?: string;
}

export interface AnnexGrid {
  /** Which week it is, in a cycle. */
  readonly heading?: string;
  readonly rows: readonly AnnexRow[];
  readonly breaks: readonly { readonly place: string; readonly lines: readonly string[] }[];
}

export interface AnnexDates {
  readonly heading: string;
  readonly intro: string;
  readonly lines: readonly string[];
}

export interface Annex {
  readonly title: string;
  readonly heading: string;
  readonly fields: readonly AnnexField[];
  readonly sentences: readonly string[];
  readonly grids: readonly AnnexGrid[];
  /** Rest days: single dates; where none are needed, that stands in the place of a blank. */
  readonly rest: AnnexDates & { readonly isNeeded: boolean };
  readonly datedDays: readonly AnnexDates[];
  readonly signatures: readonly { readonly role: string; readonly note?: string; readonly name?: string }[];
}

export interface AnnexSource {
  readonly facts: Facts;
  readonly texts: CommonTexts;
  /** National register numbers and account numbers are left out unless somebody asks for them. */
  readonly identifiers: boolean;
}

/** What is left open to be written by hand. */
export const blank = '..........';

const noon = 12 * 60;
const gridPlaces = ['company', 'school'] as const satisfies readonly Place[];

/** The words of one document. */
interface Wording {
  readonly words: AnnexTexts;
  readonly texts: CommonTexts;
}

const fill = ({ texts }: Wording, sentence: string, values: Readonly<Record<string, string>>): string => {
  const filled = Object.entries(values).map(([name, value]) => [name, { unit: 'text', value }] as const);
  return fillSentence(sentence, Object.fromEntries(filled), texts);
};

/** As `fill`, without a capital: a part of a sentence. */
const part = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const clockOrBlank = (time: Block['from']): string => (time === undefined ? blank : formatClock(time));

const blockInWords = ({ from, to }: Block, { words }: Wording): string =>
  part(words.block, { from: clockOrBlank(from), until: clockOrBlank(to) });

const isEmptyBlock = ({ from, to }: Block): boolean => from === undefined && to === undefined;

const startOf = ({ from, to }: Block): number => from ?? to ?? 0;

const inOrder = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => !isEmptyBlock(block)).toSorted((one, other) => startOf(one) - startOf(other));

/** Two blocks are a morning and an afternoon, wherever noon falls; else noon decides. */
function halves(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const sorted = inOrder(blocks);
  const [first, second] = sorted;
  if (first && second && sorted.length === 2) return [[first], [second]];
  const isMorning = (block: Block): boolean => startOf(block) < noon;
  return [sorted.filter(isMorning), sorted.filter((block) => !isMorning(block))];
}

const cellsOf = (hours: CompanyHours | undefined, wording: Wording): readonly (readonly string[])[] =>
  halves(hours?.blocks ?? []).map((blocks) => blocks.map((block) => blockInWords(block, wording)));

const decimal = (value: number, { texts }: Wording): string => String(value).replace('.', texts.units.decimalSeparator);

const hasHours = (hours: CompanyHours | undefined): boolean => inOrder(hours?.blocks ?? []).length > 0;

function rowOf(weekday: Weekday, day: Day, wording: Wording): AnnexRow {
  const lessonHours = day.school?.lessonHours;
  return {
    day: capital(dayName(weekday, wording)),
    cells: gridPlaces.flatMap((place) => cellsOf(day[place], wording)),
    ...(hasHours(day.school) && { lessonHours: lessonHours === undefined ? '' : decimal(lessonHours, wording) }),
  };
}

const dayName = (weekday: Weekday, { texts }: Wording): string =>
  texts.units.weekdays[weekdays.indexOf(weekday)] ?? weekday;

const breaksInWords = (breaks: readonly Block[], wording: Wording): string =>
  inOrder(breaks)
    .map((one) => blockInWords(one, wording))
    .join(', ');

/** The breaks of a place: one line where every day has the same, else a line for each group of days. */
function breakLines(week: Week, place: Place, wording: Wording): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const weekday of weekdays) {
    const hours = week[weekday]?.[place];
    if (!hours || (!hasHours(hours) && inOrder(hours.breaks).length === 0)) continue;
    const breaks = breaksInWords(hours.breaks, wording);
    groups.set(breaks, [...(groups.get(breaks) ?? []), dayName(weekday, wording)]);
  }
  const { words } = wording;
  const isSame = groups.size === 1 && [...groups.values()].some((days) => days.length > 1);
  return [...groups]
    .filter(([breaks]) => breaks !== '')
    .map(([breaks, days]) =>
      fill(wording, words.onDays, { days: isSame ? words.everyDay : days.join(', '), hours: breaks }),
    );
}

function gridOf(week: Week, heading: string | undefined, wording: Wording): AnnexGrid {
  return {
    ...(heading !== undefined && { heading }),
    rows: weekdays.map((weekday) => rowOf(weekday, week[weekday] ?? {}, wording)),
    breaks: gridPlaces.map((place) => ({
      place: wording.words.places[place],
      lines: breakLines(week, place, wording),
    })),
  };
}

/** A grid to fill in by hand, where there is no schedule yet. */
function openGrid(wording: Wording): AnnexGrid {
  const open = [blockInWords({}, wording)];
  return {
    rows: weekdays.map((weekday) => ({
      day: capital(dayName(weekday, wording)),
      cells: [open, open, open, open],
      lessonHours: '',
    })),
    breaks: gridPlaces.map((place) => ({
      place: wording.words.places[place],
      lines: [blockInWords({}, wording), blockInWords({}, wording)],
    })),
  };
}

function weekHeading(schedule: Schedule, index: number, wording: Wording): string | undefined {
  const { weeks, firstWeek } = schedule;
  const { words } = wording;
  if (weeks.length === 1) return undefined;
  if (weeks.length === 2 && firstWeek === undefined) return index === 0 ? words.weeks.even : words.weeks.odd;
  return part(words.weeks.numbered, { number: String(index + 1) });
}

function gridsOf(schedule: Schedule | undefined, wording: Wording): readonly AnnexGrid[] {
  if (!schedule) return [openGrid(wording)];
  return schedule.weeks.map((week, index) => gridOf(week, weekHeading(schedule, index, wording), wording));
}

const dateWithDay = (date: DatedDay['date'], wording: Wording): string =>
  `${dayName(weekdayOf(date), wording)} ${formatDate(date, wording.texts.units)}`;

/** `maandag 15 mei 2023: onderneming van 8:00 tot 12:00, van 12:30 tot 16:30`. */
function datedLine(day: DatedDay, wording: Wording): string {
  const { words, texts } = wording;
  const parts = gridPlaces.flatMap((place) => {
    const hours = day[place];
    if (!hours || !hasHours(hours)) return [];
    const lessonHours = place === 'school' ? day.school?.lessonHours : undefined;
    const notes = [
      ...(lessonHours === undefined
        ? []
        : [`${decimal(lessonHours, wording)} ${texts.units.lessonHours[lessonHours === 1 ? 0 : 1]}`]),
      ...(hours.breaks.length === 0 ? [] : [part(words.pause, { breaks: breaksInWords(hours.breaks, wording) })]),
    ];
    const blocks = inOrder(hours.blocks).map((block) => blockInWords(block, wording));
    return [`${texts.places[place]} ${blocks.join(', ')}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`];
  });
  const hours = parts.length > 0 ? parts.join('; ') : words.free;
  return part(words.onDays, { days: dateWithDay(day.date, wording), hours });
}

const datedDays = (heading: string, intro: string, days: readonly DatedDay[], wording: Wording): AnnexDates[] =>
  days.length === 0
    ? []
    : [
        {
          heading,
          intro,
          lines: days.toSorted((one, other) => (one.date < other.date ? -1 : 1)).map((day) => datedLine(day, wording)),
        },
      ];

const field = (label: string, value: string | undefined): AnnexField =>
  value === undefined || value.trim() === '' ? { label } : { label, value: value.trim() };

const ifKnown = (label: string, value: string | undefined): readonly AnnexField[] =>
  value === undefined || value.trim() === '' ? [] : [field(label, value)];

function fieldsOf({ facts, identifiers }: AnnexSource, wording: Wording): readonly AnnexField[] {
  const { fields, numbered, period } = wording.words;
  const { units } = wording.texts;
  const { 'agreement.start': start, 'agreement.end': end, 'company.name': company, 'company.number': number } = facts;
  const named = company !== undefined && number !== undefined ? part(numbered, { name: company, number }) : company;
  const dates =
    start === undefined && end === undefined
      ? undefined
      : part(period, {
          start: start === undefined ? blank : formatDate(start, units),
          end: end === undefined ? blank : formatDate(end, units),
        });
  return [
    field(fields.learner, facts['learner.name']),
    field(fields.training, facts['training.name']),
    field(fields.company, named ?? number),
    field(fields.provider, facts['provider.name']),
    field(fields.period, dates),
    ...ifKnown(fields.mentor, facts['mentor.name']),
    ...(identifiers
      ? [
          ...ifKnown(fields.insz, facts['learner.insz']),
          ...ifKnown(fields.learnerIban, facts['learner.iban']),
          ...ifKnown(fields.companyIban, facts['company.iban']),
        ]
      : []),
  ];
}

/** What a week comes to; a total that rests on guessed lesson hours is not written in a contract. */
function countedMean(schedule: Schedule | undefined): WeeklyMean | undefined {
  const totals = schedule && scheduleTotals(schedule);
  return !totals || totals.estimated || totals.counted.sum === 0 ? undefined : totals.counted;
}

function effectiveSentence(schedule: Schedule | undefined, wording: Wording): string[] {
  const counted = countedMean(schedule);
  if (!schedule || !counted) return [];
  const effective = formatDuration(roundedMean(counted), wording.texts.units);
  const { words } = wording;
  return [fill(wording, schedule.weeks.length > 1 ? words.effectiveMean : words.effective, { effective })];
}

function restDays({ facts }: AnnexSource, wording: Wording): Annex['rest'] {
  const { words } = wording;
  const { schedule, 'hours.average': average } = facts;
  const counted = countedMean(schedule);
  const lines = [...(schedule?.compensationDays ?? [])].sort().map((date) => dateWithDay(date, wording));
  const isInBalance = counted && average !== undefined && compareMeans(counted, exactly(average)) <= 0;
  const isNeeded = lines.length > 0 || !isInBalance;
  return { heading: words.restHeading, intro: isNeeded ? words.rest : words.noRest, lines, isNeeded };
}

function sentencesOf({ facts }: AnnexSource, wording: Wording): readonly string[] {
  const { words, texts } = wording;
  const { schedule, 'hours.average': average } = facts;
  const hours = average === undefined ? `${blank} ${texts.units.hour}` : formatDuration(average, texts.units);
  return [
    fill(wording, words.average, { average: hours }),
    ...effectiveSentence(schedule, wording),
    words.lessonHour,
    ...((schedule?.weeks.length ?? 0) > 1 ? [words.cycle] : []),
    ...(schedule?.firstWeek === undefined
      ? []
      : [fill(wording, words.firstWeek, { date: dateWithDay(schedule.firstWeek, wording) })]),
  ];
}

/** The representative signs for a minor, and has a place where the age is not known. */
function signaturesOf({ facts }: AnnexSource, { words }: Wording): Annex['signatures'] {
  const birth = birthDate(facts);
  const day = signingDay(facts);
  const isMinor = birth === undefined || day === undefined ? undefined : day < birthday(birth, 18);
  const names: Readonly<Record<Signatory, string | undefined>> = {
    learner: facts['learner.name'],
    representative: facts['learner.representative'],
    company: facts['company.representative'],
    provider: facts['provider.representative'],
  };
  const signing: readonly Signatory[] = [
    'learner',
    ...(isMinor === false ? [] : (['representative'] as const)),
    'company',
    'provider',
  ];
  return signing.map((who) => ({
    role: words.signatories[who],
    ...(who === 'representative' && isMinor === undefined && { note: words.ifMinor }),
    ...(names[who] !== undefined && { name: names[who] }),
  }));
}

function titleOf({ facts }: AnnexSource, wording: Wording): string {
  const { agreements, title } = wording.words;
  const type = facts['agreement.type'];
  const agreement = type === 'OAO' || type === 'SAO' || type === 'DA' ? agreements[type] : agreements.other;
  return part(title, { agreement });
}

/** The content of the annex. */
export function annexOf(source: AnnexSource): Annex {
  const wording: Wording = { words: annexTexts[source.texts.language], texts: source.texts };
  const { words } = wording;
  const { schedule } = source.facts;
  return {
    title: titleOf(source, wording),
    heading: words.heading,
    fields: fieldsOf(source, wording),
    sentences: sentencesOf(source, wording),
    grids: gridsOf(schedule, wording),
    rest: restDays(source, wording),
    datedDays: [
      ...datedDays(words.studyHeading, words.study, schedule?.studyDays ?? [], wording),
      ...datedDays(words.holidayHeading, words.holiday, schedule?.holidayTraining ?? [], wording),
    ],
    signatures: signaturesOf(source, wording),
  };
}
