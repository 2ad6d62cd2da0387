/**
 * How the hours calculator stands, to be kept for a reload: what its fields hold, half typed or not, and the steps to go
 * back and forth. Most steps change one text, so each text is written once and the steps tell which.
 */
import * as z from 'zod/mini';
import { parsePlainDate, weekdays } from '#core';
import type { Steps } from '../base/history';
import { exceptionKinds, type ScheduleContent } from './schedule-content';
import { ageGroups } from './supposed-facts';

/** All that the fields hold, apart from those that only add something. */
export interface Content extends ScheduleContent {
  readonly agreement: string;
}

export interface ScheduleScene {
  /** With what is being typed, which is no step yet. */
  readonly now: Content;
  readonly steps: Steps<Content>;
  /** The compensation day that is being typed. */
  readonly restDay: string;
  readonly shownWeek: number;
}

const textsOf = ({ agreement, rest, weeks }: Content): readonly string[] => [agreement, rest, ...weeks];

/** As JSON can hold it. */
export function writeScene({ now, steps, restDay, shownWeek }: ScheduleScene): unknown {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const placesOf = (content: Content): readonly number[] => textsOf(content).map(placeOf);
  return {
    now: placesOf(now),
    present: placesOf(steps.present),
    past: steps.past.map(placesOf),
    future: steps.future.map(placesOf),
    texts: [...places.keys()],
    restDay,
    shownWeek,
  };
}

/** Of the texts that a form writes, as JSON. */
function contentSchemas() {
  const ranges = z.array(z.tuple([z.string(), z.string()]));
  const place = z.tuple([z.boolean(), z.string(), ranges, ranges]);
  const day = z.tuple([place, place]);
  const date = z.string().check(z.refine((text) => parsePlainDate(text) !== undefined));
  return {
    agreement: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.enum(ageGroups)]),
    week: z.array(day).check(z.minLength(weekdays.length)),
    rest: z.tuple([
      z.string(),
      z.boolean(),
      z.array(date),
      z.array(z.tuple([z.enum(exceptionKinds), z.string(), day])),
    ]),
  };
}

type ContentSchemas = ReturnType<typeof contentSchemas>;

function schema() {
  const count = z.int().check(z.gte(0));
  const content = z.array(count);
  const contents = z.array(content);
  return z.object({
    now: content,
    present: content,
    past: contents,
    future: contents,
    texts: z.array(z.string()),
    restDay: z.string(),
    shownWeek: count,
  });
}

/** What a step held. Throws where it is none. */
function readContent(places: readonly number[], texts: readonly string[], schemas: ContentSchemas): Content {
  const isOf = (part: keyof ContentSchemas, text: string): boolean =>
    z.safeParse(schemas[part], JSON.parse(text)).success;
  const [agreement = '', rest = '', ...weeks] = places.map((place) => texts[place] ?? '');
  const isWhole =
    weeks.length > 0 && isOf('agreement', agreement) && isOf('rest', rest) && weeks.every((week) => isOf('week', week));
  if (!isWhole) throw new TypeError('no content of a schedule');
  return { agreement, rest, weeks };
}

/** Reads what was written; `undefined` where it is not all there. */
export function readScene(given: unknown): ScheduleScene | undefined {
  const { success, data } = z.safeParse(schema(), given);
  if (!success) return undefined;
  const schemas = contentSchemas();
  const contentOf = (places: readonly number[]): Content => readContent(places, data.texts, schemas);
  try {
    return {
      now: contentOf(data.now),
      steps: {
        past: data.past.map(contentOf),
        present: contentOf(data.present),
        future: data.future.map(contentOf),
      },
      restDay: data.restDay,
      shownWeek: data.shownWeek,
    };
  } catch {
    return undefined;
  }
}
