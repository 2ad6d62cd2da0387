/** Outcomes as they are laid out: filtered by what the reader asked to see, and by the parts of the agreement. */
import { agreementParts, severities, type AgreementPart, type Outcome, type OutcomeFilter } from '#core';
import { partOfRule } from './parts';

const kindOf = ({ kind }: Outcome): OutcomeFilter => (kind === 'finding' ? 'findings' : kind);

/** The outcomes that a filter lets through. */
export const filtered = (outcomes: readonly Outcome[], filter: OutcomeFilter): readonly Outcome[] =>
  filter === 'all' ? outcomes : outcomes.filter((outcome) => kindOf(outcome) === filter);

export interface OutcomeGroup {
  readonly part: AgreementPart;
  readonly outcomes: readonly Outcome[];
}

/** Errors first, then the other findings, what waits, what is in order, and what does not apply. */
const order = [...severities, 'unknown', 'pass', 'not-applicable'] as const;
const placeOf = (outcome: Outcome): number =>
  order.indexOf(outcome.kind === 'finding' ? outcome.severity : outcome.kind);

/** A group for each part of the agreement that has outcomes. */
export const groupByPart = (outcomes: readonly Outcome[]): readonly OutcomeGroup[] =>
  agreementParts
    .map((part) => ({
      part,
      outcomes: outcomes
        .filter(({ rule }) => partOfRule(rule) === part)
        .toSorted((one, other) => placeOf(one) - placeOf(other)),
    }))
    .filter((group) => group.outcomes.length > 0);
