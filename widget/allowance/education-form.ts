/** The questions of the allowance checker while they are being answered. */
import type { Education, FactChanges, Facts } from '#core';
import { Draft } from '../base/draft';
import { countNotation, dateNotation, moneyNotation } from '../base/notations';

export const yesNoQuestions = [
  'secondGradePassed',
  'firstYearThirdGradePassed',
  'ov3QualificationPassed',
] as const satisfies readonly (keyof Education)[];
export type YesNoQuestion = (typeof yesNoQuestions)[number];

export class EducationForm {
  readonly answers: Partial<Record<YesNoQuestion, boolean | undefined>> = {};
  readonly years = new Draft(countNotation);
  readonly start = new Draft(dateNotation);
  readonly amount = new Draft(moneyNotation);

  take(facts: Facts): void {
    for (const question of yesNoQuestions) this.answers[question] = facts[`education.${question}`];
    this.years.take(facts['education.alternatingYearsPassed']);
    this.start.take(facts['agreement.start']);
    this.amount.take(facts['allowance.amount']);
  }

  clear(): void {
    for (const question of yesNoQuestions) this.answers[question] = undefined;
    for (const draft of [this.years, this.start, this.amount]) draft.set(undefined);
  }

  changes(): FactChanges {
    return {
      'education.secondGradePassed': this.answers.secondGradePassed,
      'education.firstYearThirdGradePassed': this.answers.firstYearThirdGradePassed,
      'education.ov3QualificationPassed': this.answers.ov3QualificationPassed,
      'education.alternatingYearsPassed': this.years.value,
      'agreement.start': this.start.value,
      'allowance.amount': this.amount.value,
    };
  }

  get education(): Education {
    return { ...this.answers, alternatingYearsPassed: this.years.value };
  }
}
