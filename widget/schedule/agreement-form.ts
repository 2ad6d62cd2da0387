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

  set(facts: Facts): void {
    this.birthDate.set(facts['learner.birthDate']);
    this.start.set(facts['agreement.start']);
    this.end.set(facts['agreement.end']);
    this.jointCommittee.set(facts['company.jointCommittee']);
    this.average.set(facts['hours.average']);
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
