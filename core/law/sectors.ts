/**
 * What joint committees fix about working time: the full-time average, and the longer weeks with compensation days that
 * bring it down to that average. Only what differs from the legal 38 hours, or has published numbers, is in here.
 */
import { hours, minutes, type Minutes } from '../values/clock';
import { isoDate } from '../values/plain-date';
import { dated, type LawEntry, type LawSeries } from './dated';
import type { Citation, Confidence, SourceId } from './sources';

/** A normal week longer than the average, with the days of a full year that go with it. */
export interface Variant {
  readonly effective: Minutes;
  readonly days: number;
}

export interface SectorHours {
  readonly average: Minutes;
  readonly variants: readonly Variant[];
}

const cites = (source: SourceId, confidence: Confidence, at?: string): Citation => ({
  source,
  confidence,
  ...(at !== undefined && { at }),
});

const sector = (
  committee: string,
  average: Minutes,
  variants: readonly (readonly [Minutes, number])[],
  citation: Citation,
  from?: LawEntry<SectorHours>['from'],
): readonly [string, LawSeries<SectorHours>] => [
  committee,
  dated(`sectorHours.${committee}`, [
    {
      value: { average, variants: variants.map(([effective, days]) => ({ effective, days })) },
      status: 'published',
      cites: citation,
      ...(from !== undefined && { from }),
    },
  ]),
];

const sixOrTwelve = [
  [hours(39), 6],
  [hours(40), 12],
] as const;

/** By number of the joint committee; a sub-committee without a row of its own follows its parent. */
export const sectorHours: ReadonlyMap<string, LawSeries<SectorHours>> = new Map([
  sector('106.01', hours(36), [], cites('groups-106-01', 'B')),
  sector('107', hours(38), [], cites('groups-107', 'B')),
  sector('109', minutes(2250), [], cites('accg-109', 'B')),
  sector('110', minutes(2250), [], cites('accg-110', 'C')),
  sector('111', hours(38), sixOrTwelve, cites('lbc-209', 'C')),
  sector('112', hours(38), sixOrTwelve, cites('groups-112', 'B', 'cao van 23 februari 1987')),
  sector('117', hours(36), [[hours(38), 12]], cites('accg-117', 'B')),
  sector('118.03', hours(38), [], cites('groups-118-03', 'B'), isoDate('2003-01-01')),
  sector('119.03', hours(38), [], cites('groups-119-03', 'B')),
  sector('120', hours(38), [[hours(38), 4]], cites('groups-120', 'B')),
  sector('121', hours(37), [], cites('acv-121', 'B')),
  sector('124', hours(38), [[hours(40), 12]], cites('groups-124', 'A')),
  sector('125.01', hours(38), [], cites('groups-125', 'B')),
  sector('125.02', hours(38), [], cites('groups-125', 'B')),
  sector('126', hours(38), [], cites('sdworx-adv', 'C')),
  sector('130', hours(37), [], cites('groups-130', 'C'), isoDate('1993-01-01')),
  sector('136', hours(37), [], cites('groups-136', 'B', 'cao van 9 november 2021')),
  sector('140.03', hours(38), [[hours(39), 6]], cites('acv-140-03', 'C')),
  sector('145', hours(38), sixOrTwelve, cites('groups-145', 'A', 'cao van 9 januari 2014')),
  sector('149.04', hours(38), [], cites('sdworx-adv', 'C')),
  sector('200', hours(38), [], cites('accg-200', 'B')),
  sector('201', hours(38), sixOrTwelve, cites('groups-201', 'B', 'cao van 4 september 2017')),
  sector('202', hours(35), [[hours(36), 6]], cites('lbc-202', 'C')),
  sector('209', hours(38), sixOrTwelve, cites('lbc-209', 'C')),
  sector('302', hours(38), [], cites('groups-302', 'A')),
  sector('311', hours(35), [[hours(36), 6]], cites('groups-311', 'A', 'cao van 23 november 2021')),
  sector('313', hours(38), [], cites('lbc-313', 'C')),
  sector('314', hours(38), [], cites('groups-314', 'B', 'cao van 4 juni 2007')),
  sector('321', minutes(2200), [], cites('lbc-321', 'B')),
  sector('326', minutes(2150), [[hours(38), 13]], cites('groups-326', 'A'), isoDate('2019-02-28')),
  sector('337', hours(38), [], cites('sdworx-adv', 'C')),
]);

/** The hours of a joint committee; tuinbouw (145) does not cover 145.04. */
export function sectorHoursOf(committee: string): LawSeries<SectorHours> | undefined {
  if (committee === '145.04') return undefined;
  return sectorHours.get(committee) ?? sectorHours.get(committee.slice(0, 3));
}

/** Sectors in which longer weeks with rest days are not allowed. */
export const withoutCompensation = dated<readonly string[]>('withoutCompensation', [
  { value: ['110', '337'], status: 'published', cites: cites('sdworx-adv', 'C') },
]);
