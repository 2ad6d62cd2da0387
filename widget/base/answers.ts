/** What was answered, half typed too: what an element can be brought back to. */
import { writeFacts, type Facts } from '#core';
import { sameContent } from './same-content';

export interface Answers {
  readonly facts: Facts;
  /** What is half typed, by the name of its field. */
  readonly halves: Readonly<Record<string, string>>;
}

const inOrder = (entries: object): unknown => Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));

/** Whether the same was answered, in whatever order. */
export const sameAnswers = (one: Answers, other: Answers): boolean =>
  sameContent(
    [inOrder(writeFacts(one.facts)), inOrder(one.halves)],
    [inOrder(writeFacts(other.facts)), inOrder(other.halves)],
  );
