/**
 * Every fact of an agreement by its key. Facts are a flat, partial record: a form is half empty most of its life. An
 * absent key is unknown, never "no".
 */
import { choice, choices, type ValueOfKind } from './kinds';

export const factKinds = {
  'agreement.type': choice('OAO', 'SAO', 'DA', 'ODO', 'ODOS'),
  /** Read from the screen, or said in the dossier. */
  'agreement.stage': choice('draft', 'registering', 'registered'),
  'agreement.start': 'date',
  'agreement.end': 'date',
  'agreement.signedOn': 'date',
  'agreement.draftSavedOn': 'date',
  'agreement.registeredOn': 'date',
  'agreement.trajectoryEnd': 'date',
  'agreement.previousEnd': 'date',
  /** Another agreement follows or precedes in the same school year. */
  'agreement.successive': 'yesNo',
  /** Why a part-time contract (DA) is allowed. */
  'agreement.partTimeGround': choice('sociale-maribel', 'sea-fishing', 'dbso'),

  'training.name': 'text',
  'training.kind': choice('dual', 'dbso', 'leertijd', 'adult'),
  'training.prescribedType': choice('OAO', 'SAO', 'DA', 'ODO', 'ODOS'),
  'training.realWorkplace': 'yesNo',

  'learner.name': 'text',
  'learner.representative': 'text',
  'learner.address': 'text',
  'learner.insz': 'identifier',
  'learner.birthDate': 'date',
  'learner.iban': 'identifier',
  'learner.nationality': choice('BE', 'EEA', 'other'),
  'learner.lawfulResidence': 'yesNo',
  'learner.premiumConsent': 'yesNo',
  'learner.firstGradePassed': 'yesNo',
  'learner.admissionDecision': 'yesNo',
  'learner.otherJob': 'yesNo',

  'education.secondGradePassed': 'yesNo',
  'education.firstYearThirdGradePassed': 'yesNo',
  'education.ov3QualificationPassed': 'yesNo',
  /** Years of alternating training finished with success: 0, 1, 2… */
  'education.alternatingYearsPassed': 'count',

  'company.name': 'text',
  'company.representative': 'text',
  'company.number': 'identifier',
  'company.iban': 'identifier',
  'company.premiumConsent': 'yesNo',
  /** "124", "118.03". */
  'company.jointCommittee': 'text',
  'company.region': choice('flanders', 'brussels', 'wallonia', 'netherlands'),

  'establishment.number': 'identifier',
  'establishment.recognisedFrom': 'date',
  'establishment.recognisedUntil': 'date',
  'establishment.recognisedTrainings': 'texts',

  'mentor.name': 'text',
  'mentor.insz': 'identifier',
  'mentor.recognised': 'yesNo',
  'mentor.linkedToEstablishment': 'yesNo',
  'mentor.trainingFollowed': 'yesNo',
  /** Learners of this mentor, this one included. */
  'mentor.learners': 'count',

  'provider.name': 'text',
  'provider.representative': 'text',
  'provider.counsellor': 'text',
  'provider.lessonAddress': 'text',
  'provider.lessonPlace': choice('same', 'other'),

  /** Article 5: the full-time weekly average over the year. */
  'hours.average': 'duration',
  'hours.effective': 'duration',
  'hours.lesson': 'duration',
  'hours.workplace': 'duration',
  'hours.fullTime': 'duration',

  schedule: 'schedule',

  /** Euro a month. */
  'allowance.amount': 'money',
  'allowance.step': 'step',

  'documents.schedule': 'file',
  'documents.scheduleCount': 'count',
  /** The schedule as read from the attached file. */
  'documents.scheduleRead': 'schedule',
  'documents.annexStatedAverage': 'duration',
  'documents.trainingPlan': 'yesNo',
  'documents.workRegulations': 'yesNo',
  'documents.learnerStatement': 'yesNo',
  'documents.signedAgreement': 'yesNo',
  'documents.signedBy': choices('learner', 'company', 'provider', 'representative'),

  'medical.examinedOn': 'date',
  'dimona.code': choice('ALT', 'RTA', 'OTH', 'STG'),
} as const;

export type FactKey = keyof typeof factKinds;
export type FactValue<Key extends FactKey> = ValueOfKind<(typeof factKinds)[Key]>;
export type Facts = { readonly [Key in FactKey]?: FactValue<Key> };
/** A change of facts: a key set to `undefined` is forgotten. */
export type FactChanges = { readonly [Key in FactKey]?: FactValue<Key> | undefined };
/** The facts that a rule has declared: those it needs are there, those it uses may be absent. */
export type DeclaredFacts<Needed extends FactKey, Used extends FactKey> = {
  readonly [Key in Needed]: FactValue<Key>;
} & { readonly [Key in Used]?: FactValue<Key> };

export const factKeys = Object.keys(factKinds) as readonly FactKey[];

/** Facts after changes; keys set to `undefined` are gone. */
export function withChanges(facts: Facts, changes: FactChanges): Facts {
  const merged: Record<string, unknown> = { ...facts, ...changes };
  for (const key of factKeys) if (merged[key] === undefined) Reflect.deleteProperty(merged, key);
  return merged;
}

export const isFactKey = (key: string): key is FactKey => Object.hasOwn(factKinds, key);
