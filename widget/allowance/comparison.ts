/** The answers beside what they might be: a second set of the same questions, of which nothing counts until it is taken over. */
import {
  agreementAllowance,
  agreementPremiums,
  withChanges,
  type AllowanceTimeline,
  type Facts,
  type PlainDate,
  type Premiums,
} from '#core';
import { AllowanceForm } from './allowance-form';

/** The questions that decide on the allowance. */
export const comparedQuestions = ['start', 'end', 'schooling', 'years'] as const;
export type ComparedQuestion = (typeof comparedQuestions)[number];

/** What follows from the facts, as far as they go. */
export interface Projection {
  readonly timeline: AllowanceTimeline | undefined;
  readonly premiums: Premiums | undefined;
}

/** The calculations of the core on these facts. */
export function project(facts: Facts, today: PlainDate | undefined): Projection {
  const allowance = agreementAllowance(facts);
  const premiums = today && agreementPremiums(facts, today);
  return {
    timeline: 'value' in allowance ? allowance.value : undefined,
    premiums: premiums && 'registerBy' in premiums ? premiums : undefined,
  };
}

export class Comparison {
  readonly form = new AllowanceForm();
  isOpen = false;

  /** Begins with the answers as they are. */
  toggle(facts: Facts): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen) this.form.take(facts);
  }

  /** Puts other answers back that were kept. */
  resume(facts: Facts, halves: Readonly<Record<string, string>>): void {
    this.isOpen = true;
    this.form.take(facts);
    this.form.restore(halves);
  }

  /** The facts as they would be. A step that was chosen by hand gives way to the one that follows from other answers. */
  facts(now: Facts, form: AllowanceForm): Facts {
    const isOtherEducation = this.changed(form).some((question) => question === 'schooling' || question === 'years');
    return withChanges(now, {
      ...this.form.changes(),
      'allowance.amount': now['allowance.amount'],
      ...(isOtherEducation && { 'allowance.step': undefined }),
    });
  }

  /** The questions that have another answer. */
  changed(form: AllowanceForm): readonly ComparedQuestion[] {
    return comparedQuestions.filter((question) => answerOf(question, form) !== answerOf(question, this.form));
  }

  /** Puts one answer back. */
  restore(question: ComparedQuestion, form: AllowanceForm): void {
    switch (question) {
      case 'start':
      case 'end':
        this.form[question].copy(form[question]);
        break;
      case 'schooling':
        this.form.copySchooling(form);
        break;
      case 'years':
        this.form.years = form.years;
    }
  }
}

const answerOf = (question: ComparedQuestion, form: AllowanceForm): unknown =>
  question === 'start' || question === 'end' ? form[question].value : form[question];
