/** Shows the questions of the allowance checker that are still to be answered, and what is known already. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  allowanceQuestions,
  schoolings,
  type AllowanceElementTexts,
  type AllowanceQuestion,
  type AllowanceSpoken,
  type Schooling,
  type Value,
} from '#core';
import { choiceGroup } from '../base/choice-group';
import { textField, type FieldHost } from '../base/text-field';
import type { AllowanceForm } from './allowance-form';

export interface QuestionsHost extends FieldHost<AllowanceSpoken> {
  readonly words: AllowanceElementTexts;
}

/** Id of the control of a question; a second set of the same questions has a prefix. */
export const questionId = (question: AllowanceQuestion, prefix = ''): string => `${prefix}${question}`;

const twoOrMore = 2;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An answer in words; `undefined` while there is none. */
export function answerInWords(
  question: AllowanceQuestion,
  form: AllowanceForm,
  host: QuestionsHost,
): string | undefined {
  const said = (value: Value): string => host.say('{value}', { value });
  const { words } = host;
  switch (question) {
    case 'start':
    case 'end':
      return form[question].value && said({ unit: 'date', value: form[question].value });
    case 'schooling':
      return form.schooling && words.questions.schoolings[form.schooling];
    case 'years':
      return form.years === undefined ? undefined : words.questions.years[Math.min(form.years, twoOrMore)];
    case 'amount':
      return form.amount.value === undefined ? undefined : said({ unit: 'money', value: form.amount.value });
  }
}

function choice<Answer>(
  question: 'schooling' | 'years',
  prefix: string,
  answers: readonly { readonly value: Answer; readonly label: string }[],
  chosen: Answer | undefined,
  { words, choose }: { readonly words: AllowanceElementTexts; readonly choose: (answer: Answer | undefined) => void },
): TemplateResult {
  const options: { value: Answer | undefined; label: string }[] = [
    ...answers,
    { value: undefined, label: words.questions.unanswered },
  ];
  return choiceGroup<Answer | undefined>(
    {
      id: questionId(question, prefix),
      legend: words.questions.names[question],
      hint: words.questions.hints[question],
      options,
      chosen,
    },
    choose,
  );
}

function schoolingQuestion(form: AllowanceForm, prefix: string, host: QuestionsHost): TemplateResult {
  const { words } = host;
  const answers = schoolings.map((value) => ({ value, label: words.questions.schoolings[value] }));
  const choose = (answer: Schooling | undefined): void => {
    form.schooling = answer;
    host.changed();
  };
  return html`<div class="stacked">${choice('schooling', prefix, answers, form.schooling, { words, choose })}</div>`;
}

function yearsQuestion(form: AllowanceForm, prefix: string, host: QuestionsHost): TemplateResult {
  const { words } = host;
  const answers = words.questions.years.map((label, value) => ({ value, label }));
  const chosen = form.years === undefined ? undefined : Math.min(form.years, twoOrMore);
  const choose = (answer: number | undefined): void => {
    form.years = answer;
    host.changed();
  };
  return choice('years', prefix, answers, chosen, { words, choose });
}

/** One question with its control. */
export function questionView(
  question: AllowanceQuestion,
  form: AllowanceForm,
  host: QuestionsHost,
  prefix = '',
): TemplateResult {
  if (question === 'schooling') return schoolingQuestion(form, prefix, host);
  if (question === 'years') return yearsQuestion(form, prefix, host);
  const { names, hints } = host.words.questions;
  const options = {
    id: questionId(question, prefix),
    label: names[question],
    hint: hints[question],
    isOptional: question === 'amount',
    inputMode: question === 'amount' ? ('decimal' as const) : ('text' as const),
  };
  return question === 'amount' ? textField(form.amount, options, host) : textField(form[question], options, host);
}

export interface Questions {
  readonly form: AllowanceForm;
  /** Answered by the page or a dossier, and not opened since. */
  readonly given: ReadonlySet<AllowanceQuestion>;
  readonly reopen: (question: AllowanceQuestion) => void;
  /** The buttons to go back and forth. */
  readonly steps: TemplateResult;
  /** Stands under the question about the amount. */
  readonly underAmount: TemplateResult | typeof nothing;
}

function knownAnswer(question: AllowanceQuestion, { form, reopen }: Questions, host: QuestionsHost): TemplateResult {
  const { names, change, changeName } = host.words.questions;
  const name = host.say(changeName, { question: { unit: 'text', value: names[question] } });
  return html`<div class="known-answer" data-question=${question}>
    <dt>${names[question]}</dt>
    <dd>${capital(answerInWords(question, form, host) ?? '')}</dd>
    <dd>
      <button
        type="button"
        class="link"
        aria-label=${name}
        @click=${() => {
          reopen(question);
        }}
      >
        ${change}
      </button>
    </dd>
  </div>`;
}

/** The questions that are still needed; what the page told already stands above them, and can be changed. */
export function questionsView(questions: Questions, host: QuestionsHost): TemplateResult {
  const { form, given, underAmount, steps } = questions;
  const { heading, hint, known } = host.words.questions;
  const needed = allowanceQuestions.filter((question) => form.isNeeded(question));
  const answered = needed.filter((question) => given.has(question) && form.isAnswered(question));
  const asked = needed.filter((question) => !answered.includes(question));
  return html`<section class="card questions" part="questions" aria-labelledby="questions-heading">
    <div class="head">
      <h3 id="questions-heading">${heading}</h3>
      ${steps}
    </div>
    <p class="hint">${hint}</p>
    ${
      answered.length === 0
        ? nothing
        : html`<h4>${known}</h4>
            <dl class="known">${answered.map((question) => knownAnswer(question, questions, host))}</dl>`
    }
    ${asked.map((question) => questionView(question, form, host))} ${underAmount}
  </section>`;
}
