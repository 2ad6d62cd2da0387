/** Shows the questions of the allowance checker. */
import { html, type TemplateResult } from 'lit';
import { choiceGroup } from '../base/choice-group';
import { textField, type FieldHost } from '../base/text-field';
import { yesNoQuestions, type EducationForm, type YesNoQuestion } from './education-form';

/** Ids of the text fields, for bringing the reader to one. */
export const allowanceFieldIds = {
  'education.alternatingYearsPassed': 'years',
  'agreement.start': 'start',
  'allowance.amount': 'amount',
} as const;

function yesNo(question: YesNoQuestion, form: EducationForm, host: FieldHost): TemplateResult {
  const { texts, words } = host.language;
  const { education, educationHints, unanswered } = words.allowance;
  const hint = educationHints[question];
  return choiceGroup<boolean | undefined>(
    {
      id: question,
      legend: education[question],
      ...(hint !== undefined && { hint }),
      options: [
        { value: true, label: host.say(texts.yes) },
        { value: false, label: host.say(texts.no) },
        { value: undefined, label: unanswered },
      ],
      chosen: form.answers[question],
    },
    (answer) => {
      form.answers[question] = answer;
      host.changed();
    },
  );
}

/** Prior education, start and the amount to check. */
export function educationView(form: EducationForm, host: FieldHost): TemplateResult {
  const words = host.language.words.allowance;
  const yearsHint = words.educationHints.alternatingYearsPassed;
  return html`<section class="card" part="questions">
      <h3>${words.questions}</h3>
      <p class="hint">${words.questionsHint}</p>
      ${yesNoQuestions.map((question) => yesNo(question, form, host))}
      ${textField(
        form.years,
        {
          id: allowanceFieldIds['education.alternatingYearsPassed'],
          label: words.education.alternatingYearsPassed,
          ...(yearsHint !== undefined && { hint: yearsHint }),
          inputMode: 'numeric',
        },
        host,
      )}
    </section>
    <section class="card" part="agreement">
      <h3>${words.agreement}</h3>
      <div class="fields">
        ${textField(
          form.start,
          { id: allowanceFieldIds['agreement.start'], label: words.start, hint: words.startHint },
          host,
        )}
        ${textField(
          form.amount,
          {
            id: allowanceFieldIds['allowance.amount'],
            label: words.amount,
            hint: words.amountHint,
            isOptional: true,
            inputMode: 'decimal',
          },
          host,
        )}
      </div>
    </section>`;
}
