/**
 * The public face of the rules bundle: check an agreement, calculate with it, put outcomes into words, read and write
 * dossier files. Runs in browsers and in Node; makes no request and knows no today but the one it is given.
 */
export { check, createChecker, everyRule } from './rules/check';
export type { CheckOptions, Checker, Counts, Finding, Outcome, OutcomeKind, Report, RuleSet } from './rules/rule-set';
export { rules, type RuleId } from './rules/all';
export { allowanceSet, type AllowanceRuleId } from './rules/allowance-set';
export { scheduleSet, type ScheduleRuleId } from './rules/schedule-set';
export { severities, type Detail, type Exclusion, type Rule, type Severity } from './rules/rule';

export {
  factKeys,
  factKinds,
  isFactKey,
  withChanges,
  type FactChanges,
  type FactKey,
  type Facts,
  type FactValue,
} from './facts/facts';
export { NotFacts } from './facts/assert-facts';
export { hasIdentifiers, isIdentifier, withoutIdentifiers } from './facts/identifiers';
export { differingIdentity, identityOf } from './facts/identity';
export type { FileFact, Kind } from './facts/kinds';
export { readTyped, writeFact, writeFacts } from './facts/notation';
export {
  dossierVersion,
  readDossier,
  readDossierText,
  writeDossier,
  type DossierFault,
  type DossierProblem,
  type DossierReading,
} from './facts/dossier';

export {
  readTypedAmount,
  type TypedAmount,
  type TypedAmountFault,
  type TypedAmountReading,
} from './facts/typed-amount';
export {
  amountFaults,
  readUserAmounts,
  readUserAmountsText,
  userAmountsVersion,
  type AmountFault,
  type AmountProblem,
  type UserAmountsReading,
} from './facts/user-amounts';

export { withUserAmounts, type UserAmount } from './allowance/amounts';
export { findAmount, type KnownAmount } from './allowance/find-amount';
export type { PremiumYear } from './allowance/premium-years';
export {
  calculateAllowance,
  type AllowanceMonth,
  type AllowanceTimeline,
  type ChangeReason,
  type TimelineInput,
  type UnpaidPeriod,
  type YearTotal,
} from './allowance/timeline';
export { allowanceAmounts, allowanceSteps, type AllowanceAmounts, type AllowanceStep } from './law/allowance-amounts';
export type { LawEntry, LawReading, LawSeries, LawStatus } from './law/dated';
export type { Calculation, Step, StepId } from './law/step';
export { workplaceMinimum } from './law/working-time';
export { sources, type Citation, type Confidence, type Source, type SourceId } from './law/sources';

export { dayHours, type DayHours } from './schedule/day';
export {
  emptySchedule,
  places,
  type Block,
  type CompanyHours,
  type DatedDay,
  type Day,
  type Place,
  type Schedule,
  type SchoolHours,
  type Week,
} from './schedule/schedule';
export {
  calculateCompensation,
  compensationDaysFullYear,
  halfDays,
  workedWeeks,
  type CitedDays,
  type CompensationCase,
  type CompensationDays,
  type CompensationMethod,
  type CompensationRange,
} from './schedule/compensation';
export {
  compareMeans,
  exactly,
  roundedMean,
  scheduleTotals,
  type ScheduleTotals,
  type WeeklyMean,
  type WeekTotals,
} from './schedule/totals';

export { calculateTotals } from './schedule/totals-in-steps';

export {
  allowanceFor,
  allowanceStep,
  type Allowance,
  type Education,
  type StepFromEducation,
  type StepReason,
} from './allowance/step';

export { agreementAllowance } from './rules/agreement-allowance';
export { birthDate, signingDay } from './rules/derived';
export { agreementDates, type AgreementDate, type AgreementDateId } from './rules/agreement-dates';
export {
  agreementPremiums,
  type ConditionState,
  type Premium,
  type PremiumCondition,
  type PremiumConditionId,
  type Premiums,
} from './rules/agreement-premiums';
export { agreementCompensation, sectorCompensation } from './rules/compensation-case';
export type { CalendarDate, CalendarDateId } from './rules/calendar-date';
export { calendarDates } from './rules/calendar-dates';
export { scheduleDates } from './rules/schedule-dates';
export { calendarDays, type CalendarDay } from './rules/calendar-days';
export { restHours, type RestHours } from './rules/rest-hours';

export {
  agreementParts,
  outcomeFilters,
  type AgreementElementTexts,
  type AgreementPart,
  type OutcomeFilter,
} from './texts/agreement-element-texts';
export {
  allowanceQuestions,
  schoolings,
  type AllowanceElementTexts,
  type AllowanceQuestion,
  type Schooling,
} from './texts/allowance-element-texts';
export { fileFaults, type FileFault, type FileFaultTexts } from './texts/file-texts';
export type { ExportTexts } from './texts/export-texts';
export type { AttachmentTexts, FileShort } from './texts/attachment-texts';
export { annexTexts } from './texts/annex';
export { signatories, type AnnexTexts, type Signatory } from './texts/annex-texts';
export type { CalculationTexts } from './texts/calculation-texts';
export { agreementCalendar, type CalendarOptions } from './texts/calendar-file';
export { describeFact, describeSchedule } from './texts/describe-fact';
export { describeFinding, describeSources, describeState, waitedName } from './texts/describe';
export type { FindingDescription, SourceDescription } from './texts/describe';
export { explain, type ComparedFact, type Explanation, type AmountKind, type LawRead } from './texts/explain';
export { fillSentence, formatClock, formatDate, formatDuration, formatMoney, formatValue } from './texts/format';
export { frameTitles } from './texts/frame-titles';
export {
  languages,
  loadCalculationTexts,
  loadInformal,
  loadSpoken,
  loadTexts,
  loadTranslation,
  type Address,
  type LanguageCode,
} from './texts/load';
export type { SourceTexts } from './texts/source-texts';
export { loadExtensionTexts } from './texts/load-extension';
export { loadPasses } from './texts/load-passes';
export { loadScreenTexts } from './texts/load-screens';
export { nl } from './texts/nl/index';
export type { PassTexts } from './texts/pass-texts';
export type { PageTexts } from './texts/page-texts';
export { enPages } from './texts/en/pages';
export { frPages } from './texts/fr/pages';
export { nlPages } from './texts/nl/pages';
export { nlCalculations } from './texts/nl/calculations';
export { nlExtension } from './texts/nl/extension';
export { nlAgreementSpoken } from './texts/nl/agreement-spoken';
export { nlAllowanceSpoken } from './texts/nl/allowance-spoken';
export { nlScheduleSpoken } from './texts/nl/schedule-spoken';
export { nlSpoken } from './texts/nl/spoken';
export { nlWidget } from './texts/nl/widget';
export type { ExtensionTexts } from './texts/extension-texts';
export type {
  AgreementSpoken,
  AllowanceSpoken,
  CommonSpoken,
  ExportSpoken,
  SavingSpoken,
  ScheduleSpoken,
  SpokenTexts,
} from './texts/spoken';
export type { OverlayTexts } from './texts/overlay-texts';
export type { CommonTexts, RuleText, Texts } from './texts/texts';
export type { ScreenTexts } from './texts/screen-texts';
export type { WidgetTexts } from './texts/widget-texts';

export { hours, minutes, parseClock, readClock, readDuration, writeDuration, type Minutes } from './values/clock';
export { isTooLarge, mostMegabytes } from './values/file-size';
export { coarseFingerprint, fingerprint } from './values/fingerprint';
export { isOneStrokeAway } from './values/name';
export { cents, readMoney, writeMoney, type Cents } from './values/money';
export {
  birthday,
  addDays,
  addMonths,
  isoDate,
  localDay,
  parsePlainDate,
  readDate,
  weekdayOf,
  weekdays,
  type PlainDate,
  type Weekday,
} from './values/plain-date';
export type { Value, Values } from './values/value';
