/**
 * Which agreement a page is about, so that what was typed by hand comes back with the same agreement and never with
 * another. The counter gives an agreement no name of its own that we know, so it is told by the numbers in the address of
 * the page and the name of the learner. The INSZ is left out on purpose: a key that is made from it could be turned back
 * into it by trying all numbers.
 */
import { isOneStrokeAway, type Facts } from '#core';

export interface Agreement {
  /** The parts of the address that are a number or an identifier, in their order; empty when it has none. */
  readonly address: string;
  /** Letters of the name of the learner; empty when it is not known. */
  readonly learner: string;
}

const identifier = /^(?:\d{3,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** The agreement of a page: of its address and of the facts that were read from it. */
export const agreementOf = (
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
  facts: Facts,
): Agreement => ({
  address: `${pathname}/${search}/${hash}`
    .split(/[/?#&=]/)
    .filter((part) => identifier.test(part))
    .join('/'),
  learner: lettersOf(facts['learner.name'] ?? ''),
});

/** Whether it can be told from others. */
export const isIdentified = ({ address, learner }: Agreement): boolean => address !== '' || learner !== '';

/**
 * Whether two readings of a page, one after the other, are about one agreement. While its name is being typed it may be
 * another by one key stroke; a name that changes without that is of another learner.
 */
export const isSameAgreement = (one: Agreement, other: Agreement, isTyped: boolean): boolean =>
  one.address === other.address &&
  (one.learner === '' ||
    other.learner === '' ||
    one.learner === other.learner ||
    (isTyped && isOneStrokeAway(one.learner, other.learner)));
