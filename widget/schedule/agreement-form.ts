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

  /** Everything as text. */
  get content(): string {
    const { birthDate, start, end, jointCommittee, average, ageGroup } = this;
    return JSON.stringify([...[birthDate, start, end, jointCommittee, average].map(({ text }) => text), ageGroup]);
  }

  restore(content: string): void {
    const [birthDate, start, end, jointCommittee, average, ageGroup] = JSON.parse(content) as readonly [
      string,
      string,
      string,
      string,
      string,
      AgeGroup,
    ];
    this.birthDate.restore(birthDate);
    this.start.restore(start);
    this.end.restore(end);
    this.jointCommittee.restore(jointCommittee);
    this.average.restore(average);
    this.ageGroup = ageGroup;
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
