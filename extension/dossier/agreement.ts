/**
 * Which agreement a page is about, so that what was typed by hand comes back with the same agreement and never with
 * another. The counter gives an agreement no name of its own that we know, so it is told by the numbers in the address of
 * the page and the name of the learner. The INSZ is left out on purpose: a key that is made from it could be turned back
 * into it by trying all numbers. Where the address has no number, a learner may have several agreements: those are told
 * apart by company, first and last day, of which only a coarse fingerprint is kept: many others have the same.
 */
import { coarseFingerprint, isOneStrokeAway, type FactKey, type Facts } from '#core';

export interface Agreement {
  /** The parts of the address that are a number or an identifier, in their order; empty when it has none. */
  readonly address: string;
  /** Letters of the name of the learner; empty when it is not known. */
  readonly learner: string;
  /** Coarse fingerprints of the company, the first and the last day, in that order; empty where one is not known. */
  readonly about?: About | undefined;
}

export type About = readonly string[];

const identifier = /^(?:\d{3,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

const aboutKeys = ['company.name', 'agreement.start', 'agreement.end'] as const satisfies readonly FactKey[];

const aboutOf = (facts: Facts): About =>
  aboutKeys.map((key) => {
    const text = key === 'company.name' ? lettersOf(facts[key] ?? '') : (facts[key] ?? '');
    return text === '' ? '' : coarseFingerprint(text);
  });

const differs = (one: About, other: About, part: number): boolean =>
  (one[part] ?? '') !== '' && (other[part] ?? '') !== '' && one[part] !== other[part];

/** How many of company, first and last day are known of both and the same. */
export const agreeing = (one: About, other: About): number =>
  one.filter((part, index) => part !== '' && part === other[index]).length;

const [company, firstDay, lastDay] = [0, 1, 2] as const;

/** Whether these are of two agreements: with another company, or from another day until another; one day may be put right. */
export const isAnother = (one: About, other: About): boolean =>
  differs(one, other, company) || (differs(one, other, firstDay) && differs(one, other, lastDay));

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
  about: aboutOf(facts),
});

/** Whether it can be told from others. */
export const isIdentified = ({ address, learner }: Agreement): boolean => address !== '' || learner !== '';

/** Another company and another period at once; a school year that is chosen changes both days of one agreement. */
const isOfAnother = (one: About, other: About): boolean =>
  differs(one, other, company) && (differs(one, other, firstDay) || differs(one, other, lastDay));

/**
 * Whether two readings of a page, one after the other, are about one agreement. While its name is being typed it may be
 * another by one key stroke; a name that changes without that is of another learner.
 */
export const isSameAgreement = (one: Agreement, other: Agreement, isTyped: boolean): boolean =>
  one.address === other.address &&
  (one.address !== '' || !isOfAnother(one.about ?? [], other.about ?? [])) &&
  (one.learner === '' ||
    other.learner === '' ||
    one.learner === other.learner ||
    (isTyped && isOneStrokeAway(one.learner, other.learner)));
