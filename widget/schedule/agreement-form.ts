/** The fields above the week: what decides which limits hold for the schedule. */
import type { FactChanges, FactKey, Facts } from '#core';
import { Draft } from '../base/draft';
import { dateNotation, durationNotation, textNotation } from '../base/notations';
import type { AgeGroup } from './supposed-facts';

export const agreementKeys = [
  'learner.birthDate',
  'agreement.start',
  'agreement.end',
  'company.jointCommittee',
  'hours.average',
] as const satisfies readonly FactKey[];

export class AgreementForm {
  readonly birthDate = new Draft(dateNotation);
  readonly start = new Draft(dateNotation);
  readonly end = new Draft(dateNotation);
  readonly jointCommittee = new Draft(textNotation);
  readonly average = new Draft(durationNotation);
  /** Chosen instead of a birth date; judged with, never handed out. */
  ageGroup: AgeGroup = 'unknown';

  take(facts: Facts): void {
    this.birthDate.take(facts['learner.birthDate']);
    this.start.take(facts['agreement.start']);
    this.end.take(facts['agreement.end']);
    this.jointCommittee.take(facts['company.jointCommittee']);
    this.average.take(facts['hours.average']);
  }

  clear(): void {
    for (const draft of [this.birthDate, this.start, this.end, this.jointCommittee, this.average]) draft.set(undefined);
    this.ageGroup = 'unknown';
  }

  changes(): FactChanges {
    return {
      'learner.birthDate': this.birthDate.value,
      'agreement.start': this.start.value,
      'agreement.end': this.end.value,
      'company.jointCommittee': this.jointCommittee.value,
      'hours.average': this.average.value,
    };
  }
}
