/** The questions of the allowance checker while they are being answered: five at most, four of them about the learner. */
import {
  allowanceStep,
  type AllowanceQuestion,
  type Education,
  type FactChanges,
  type Facts,
  type Schooling,
} from '#core';
import { Draft, halvesOf } from '../base/draft';
import { dateNotation, moneyNotation } from '../base/notations';

type SchoolingAnswers = Pick<Education, 'secondGradePassed' | 'firstYearThirdGradePassed' | 'ov3QualificationPassed'>;

/**
 * What an answer says of each criterion. Who got as far as the third grade or OV3 has the highest step, whatever came
 * before: that stays open, and nothing is made up.
 */
const answersOf: Readonly<Record<Schooling, SchoolingAnswers>> = {
  'third-grade': { firstYearThirdGradePassed: true },
  ov3: { ov3QualificationPassed: true },
  'second-grade': { secondGradePassed: true, firstYearThirdGradePassed: false, ov3QualificationPassed: false },
  none: { secondGradePassed: false, firstYearThirdGradePassed: false, ov3QualificationPassed: false },
};

/** The answer that tells the same as three facts; none where they are still open. */
function schoolingOf(answers: SchoolingAnswers): Schooling | undefined {
  const { secondGradePassed, firstYearThirdGradePassed, ov3QualificationPassed } = answers;
  if (firstYearThirdGradePassed === true) return 'third-grade';
  if (ov3QualificationPassed === true) return 'ov3';
  if (firstYearThirdGradePassed === undefined || ov3QualificationPassed === undefined) return undefined;
  if (secondGradePassed === undefined) return undefined;
  return secondGradePassed ? 'second-grade' : 'none';
}

export class AllowanceForm {
  readonly start = new Draft(dateNotation);
  readonly end = new Draft(dateNotation);
  readonly amount = new Draft(moneyNotation);
  years: number | undefined;
  #schooling: SchoolingAnswers = {};

  get schooling(): Schooling | undefined {
    return schoolingOf(this.#schooling);
  }

  set schooling(answer: Schooling | undefined) {
    this.#schooling = answer === undefined ? {} : answersOf[answer];
  }

  copySchooling(other: AllowanceForm): void {
    this.#schooling = other.#schooling;
  }

  take(facts: Facts): void {
    this.start.take(facts['agreement.start']);
    this.end.take(facts['agreement.end']);
    this.amount.take(facts['allowance.amount']);
    this.years = facts['education.alternatingYearsPassed'];
    this.#schooling = {
      secondGradePassed: facts['education.secondGradePassed'],
      firstYearThirdGradePassed: facts['education.firstYearThirdGradePassed'],
      ov3QualificationPassed: facts['education.ov3QualificationPassed'],
    };
  }

  clear(): void {
    for (const draft of [this.start, this.end, this.amount]) draft.set(undefined);
    this.years = undefined;
    this.#schooling = {};
  }

  /** What is half typed, by its question. */
  get halves(): Readonly<Record<string, string>> {
    const { start, end, amount } = this;
    return halvesOf(Object.entries({ start, end, amount }));
  }

  restore({ start = '', end = '', amount = '' }: Readonly<Record<string, string>>): void {
    if (start !== '') this.start.restore(start);
    if (end !== '') this.end.restore(end);
    if (amount !== '') this.amount.restore(amount);
  }

  changes(): FactChanges {
    return {
      'agreement.start': this.start.value,
      'agreement.end': this.end.value,
      'education.secondGradePassed': this.#schooling.secondGradePassed,
      'education.firstYearThirdGradePassed': this.#schooling.firstYearThirdGradePassed,
      'education.ov3QualificationPassed': this.#schooling.ov3QualificationPassed,
      'education.alternatingYearsPassed': this.years,
      'allowance.amount': this.amount.value,
    };
  }

  get education(): Education {
    return { ...this.#schooling, alternatingYearsPassed: this.years };
  }

  /** Whether a question still matters: an answer stays, and one that can no longer change the step is not asked for. */
  isNeeded(question: AllowanceQuestion): boolean {
    switch (question) {
      case 'years':
        return this.years !== undefined || allowanceStep(this.#schooling).kind === 'unknown';
      case 'schooling':
        return this.schooling !== undefined || allowanceStep({ alternatingYearsPassed: this.years }).kind === 'unknown';
      default:
        return true;
    }
  }

  /** Whether a question has an answer that can be taken at its word. */
  isAnswered(question: AllowanceQuestion): boolean {
    return this[question] instanceof Draft ? this[question].value !== undefined : this[question] !== undefined;
  }
}
