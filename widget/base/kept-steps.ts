/**
 * The steps of an element that holds answers, to be kept for a reload. Most steps change one answer, so each is written
 * once, and the steps tell which.
 */
import * as z from 'zod/mini';
import { writeFacts } from '#core';
import type { Answers } from './answers';
import type { Steps } from './history';
import { keptFacts } from './kept-facts';

type Entry = readonly [string, unknown];

/** States do not change: what each of them holds is written once. */
const written = new WeakMap<Answers, readonly string[]>();

function answersOf(state: Answers): readonly string[] {
  const known = written.get(state) ?? Object.entries(writeFacts(state.facts)).map((entry) => JSON.stringify(entry));
  written.set(state, known);
  return known;
}

/** As JSON can hold it. */
export function writeSteps({ past, present, future }: Steps<Answers>): unknown {
  const places = new Map<string, number>();
  const placeOf = (answer: string): number => {
    const place = places.get(answer) ?? places.size;
    places.set(answer, place);
    return place;
  };
  const stateOf = (state: Answers): unknown => [answersOf(state).map(placeOf), state.halves];
  return {
    past: past.map(stateOf),
    present: stateOf(present),
    future: future.map(stateOf),
    answers: [...places.keys()],
  };
}

function schema() {
  const state = z.tuple([z.array(z.int()), z.catchall(z.object({}), z.string())]);
  return z.object({ past: z.array(state), present: state, future: z.array(state), answers: z.array(z.string()) });
}

/** Reads what was written. Throws where it is not all there. */
export function readSteps(given: unknown): Steps<Answers> {
  const { past, present, future, answers } = z.parse(schema(), given);
  const entries = answers.map((answer) => JSON.parse(answer) as Entry);
  const stateOf = ([places, halves]: typeof present): Answers => ({
    facts: keptFacts(Object.fromEntries(places.map((place) => entries[place] ?? ['', '']))),
    halves,
  });
  return { past: past.map(stateOf), present: stateOf(present), future: future.map(stateOf) };
}
