/** Which part of the agreement a fact and a rule belong to. */
import { agreementParts, factKeys, type AgreementPart, type FactKey, type RuleId } from '#core';

/** By the first word of the key; the rest of a key never decides. */
const partOfPrefix: Readonly<Record<string, AgreementPart>> = {
  training: 'type',
  learner: 'learner',
  company: 'company',
  provider: 'provider',
  agreement: 'period',
  medical: 'period',
  dimona: 'period',
  establishment: 'workplace',
  mentor: 'workplace',
  hours: 'hours',
  schedule: 'schedule',
  education: 'allowance',
  allowance: 'allowance',
  documents: 'documents',
};

const exceptions: Readonly<Partial<Record<FactKey, AgreementPart>>> = {
  'agreement.type': 'type',
  'agreement.partTimeGround': 'type',
};

export const partOfFact = (key: FactKey): AgreementPart =>
  exceptions[key] ?? partOfPrefix[key.split('.')[0] ?? ''] ?? 'documents';

/** The facts of a part, in the order of the facts. */
export const factsOfPart = (part: AgreementPart): readonly FactKey[] =>
  factKeys.filter((key) => partOfFact(key) === part);

/** A rule is named after its part. */
export const partOfRule = (rule: RuleId): AgreementPart =>
  agreementParts.find((part) => rule.startsWith(`${part}/`)) ?? 'documents';

/** The article of the model agreement that a part is about; some have none. */
export const articleOfPart: Readonly<Partial<Record<AgreementPart, number>>> = {
  type: 1,
  period: 2,
  workplace: 3,
  hours: 5,
  allowance: 7,
  documents: 12,
};
