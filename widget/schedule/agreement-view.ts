/** Shows the fields above the week. */
import { html, nothing, type TemplateResult } from 'lit';
import { choiceGroup } from '../base/choice-group';
import { textField } from '../base/text-field';
import type { ScheduleHost } from './schedule-host';
import type { AgreementForm } from './agreement-form';
import type { AgeGroup } from './supposed-facts';

/** Ids of the fields, for bringing the reader to one. */
export const agreementFieldIds = {
  'learner.birthDate': 'birth-date',
  'agreement.start': 'start',
  'agreement.end': 'end',
  'company.jointCommittee': 'joint-committee',
  'hours.average': 'average',
} as const;

function ageChoice(form: AgreementForm, host: ScheduleHost): TemplateResult | typeof nothing {
  if (form.birthDate.value !== undefined) return nothing;
  const { learner } = host.language.words.schedule;
  return choiceGroup<AgeGroup>(
    {
      id: 'age',
      legend: learner.age,
      options: [
        { value: 'minor', label: learner.minor },
        { value: 'adult', label: learner.adult },
        { value: 'unknown', label: learner.ageUnknown },
      ],
      chosen: form.ageGroup,
    },
    (group) => {
      form.ageGroup = group;
      host.changed();
    },
  );
}

/** Learner, term, joint committee and average of article 5. */
export function agreementView(form: AgreementForm, host: ScheduleHost): TemplateResult {
  const { learner } = host.language.words.schedule;
  const ids = agreementFieldIds;
  const date = { hint: learner.dateHint } as const;
  return html`<section class="card" part="agreement">
    <h3>${learner.heading}</h3>
    <div class="fields">
      ${textField(form.birthDate, { id: ids['learner.birthDate'], label: learner.birthDate, ...date }, host)}
      ${ageChoice(form, host)}
      ${textField(form.start, { id: ids['agreement.start'], label: learner.start, ...date }, host)}
      ${textField(form.end, { id: ids['agreement.end'], label: learner.end, ...date }, host)}
      ${textField(
        form.average,
        { id: ids['hours.average'], label: learner.average, hint: learner.averageHint, inputMode: 'decimal' },
        host,
      )}
      ${textField(
        form.jointCommittee,
        {
          id: ids['company.jointCommittee'],
          label: learner.jointCommittee,
          hint: learner.jointCommitteeHint,
          isOptional: true,
          inputMode: 'decimal',
        },
        host,
      )}
    </div>
  </section>`;
}
