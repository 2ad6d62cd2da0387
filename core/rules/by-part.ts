/** The rules of each part of an agreement. Written by `npm run collect`; do not edit by hand. */
import { adultEducation as typeAdultEducation } from './type/adult-education';
import { notThePrescribedType as typeNotThePrescribedType } from './type/not-the-prescribed-type';
import { outsideFlemishCommunity as typeOutsideFlemishCommunity } from './type/outside-flemish-community';
import { partTimeContract as typePartTimeContract } from './type/part-time-contract';
import { saoTotalHours as typeSaoTotalHours } from './type/sao-total-hours';
import { simulatedWorkplace as typeSimulatedWorkplace } from './type/simulated-workplace';
import { workplaceHoursExactlyMinimum as typeWorkplaceHoursExactlyMinimum } from './type/workplace-hours-exactly-minimum';
import { workplaceHoursTooHighForSao as typeWorkplaceHoursTooHighForSao } from './type/workplace-hours-too-high-for-sao';
import { workplaceHoursTooLow as typeWorkplaceHoursTooLow } from './type/workplace-hours-too-low';
import { bisNumber as learnerBisNumber } from './learner/bis-number';
import { firstGrade as learnerFirstGrade } from './learner/first-grade';
import { ibanInvalid as learnerIbanInvalid } from './learner/iban-invalid';
import { inszBirthDate as learnerInszBirthDate } from './learner/insz-birth-date';
import { inszInvalid as learnerInszInvalid } from './learner/insz-invalid';
import { nameMissing as learnerNameMissing } from './learner/name-missing';
import { premiumData as learnerPremiumData } from './learner/premium-data';
import { representativeMissing as learnerRepresentativeMissing } from './learner/representative-missing';
import { representativeSuperfluous as learnerRepresentativeSuperfluous } from './learner/representative-superfluous';
import { residence as learnerResidence } from './learner/residence';
import { severalJobs as learnerSeveralJobs } from './learner/several-jobs';
import { tooOld as learnerTooOld } from './learner/too-old';
import { tooYoung as learnerTooYoung } from './learner/too-young';
import { turns18 as learnerTurns18 } from './learner/turns-18';
import { ibanInvalid as companyIbanInvalid } from './company/iban-invalid';
import { numberInvalid as companyNumberInvalid } from './company/number-invalid';
import { premiumData as companyPremiumData } from './company/premium-data';
import { representativeMissing as companyRepresentativeMissing } from './company/representative-missing';
import { sameAccountAsLearner as companySameAccountAsLearner } from './company/same-account-as-learner';
import { lessonAddressMissing as providerLessonAddressMissing } from './provider/lesson-address-missing';
import { peopleMissing as providerPeopleMissing } from './provider/people-missing';
import { dimona as periodDimona } from './period/dimona';
import { draftExpires as periodDraftExpires } from './period/draft-expires';
import { endAfterRecognition as periodEndAfterRecognition } from './period/end-after-recognition';
import { endAfterTrajectory as periodEndAfterTrajectory } from './period/end-after-trajectory';
import { endBeforeStart as periodEndBeforeStart } from './period/end-before-start';
import { endNot30June as periodEndNot30June } from './period/end-not-30-june';
import { gapAfterPrevious as periodGapAfterPrevious } from './period/gap-after-previous';
import { longerThanThreeYears as periodLongerThanThreeYears } from './period/longer-than-three-years';
import { medicalExamination as periodMedicalExamination } from './period/medical-examination';
import { overlapsPrevious as periodOverlapsPrevious } from './period/overlaps-previous';
import { registrationDeadline as periodRegistrationDeadline } from './period/registration-deadline';
import { signedAfterStart as periodSignedAfterStart } from './period/signed-after-start';
import { startOutsideRecognition as periodStartOutsideRecognition } from './period/start-outside-recognition';
import { startsInSchoolHoliday as periodStartsInSchoolHoliday } from './period/starts-in-school-holiday';
import { startsOnFreeDay as periodStartsOnFreeDay } from './period/starts-on-free-day';
import { tooShortForPremiums as periodTooShortForPremiums } from './period/too-short-for-premiums';
import { establishmentNumber as workplaceEstablishmentNumber } from './workplace/establishment-number';
import { mentorInszInvalid as workplaceMentorInszInvalid } from './workplace/mentor-insz-invalid';
import { mentorIsLearner as workplaceMentorIsLearner } from './workplace/mentor-is-learner';
import { mentorLearners as workplaceMentorLearners } from './workplace/mentor-learners';
import { mentorMissing as workplaceMentorMissing } from './workplace/mentor-missing';
import { mentorNotRecognised as workplaceMentorNotRecognised } from './workplace/mentor-not-recognised';
import { mentorTooYoung as workplaceMentorTooYoung } from './workplace/mentor-too-young';
import { mentorTraining as workplaceMentorTraining } from './workplace/mentor-training';
import { trainingNotRecognised as workplaceTrainingNotRecognised } from './workplace/training-not-recognised';
import { averageAbove38 as hoursAverageAbove38 } from './hours/average-above-38';
import { averageAboveSector as hoursAverageAboveSector } from './hours/average-above-sector';
import { averageDiffersFromCompany as hoursAverageDiffersFromCompany } from './hours/average-differs-from-company';
import { compensationDaysCount as hoursCompensationDaysCount } from './hours/compensation-days-count';
import { compensationDaysMissing as hoursCompensationDaysMissing } from './hours/compensation-days-missing';
import { compensationNotAllowed as hoursCompensationNotAllowed } from './hours/compensation-not-allowed';
import { differsFromSchedule as hoursDiffersFromSchedule } from './hours/differs-from-schedule';
import { effectiveAbove40 as hoursEffectiveAbove40 } from './hours/effective-above-40';
import { totalAboveAverage as hoursTotalAboveAverage } from './hours/total-above-average';
import { totalBelowAverage as hoursTotalBelowAverage } from './hours/total-below-average';
import { wideVariant as hoursWideVariant } from './hours/wide-variant';
import { annexWording as scheduleAnnexWording } from './schedule/annex-wording';
import { blockReversed as scheduleBlockReversed } from './schedule/block-reversed';
import { blocksOverlap as scheduleBlocksOverlap } from './schedule/blocks-overlap';
import { breakOutsideBlock as scheduleBreakOutsideBlock } from './schedule/break-outside-block';
import { breakTooShort as scheduleBreakTooShort } from './schedule/break-too-short';
import { compensationDayDuplicate as scheduleCompensationDayDuplicate } from './schedule/compensation-day-duplicate';
import { compensationDayNotSectorDay as scheduleCompensationDayNotSectorDay } from './schedule/compensation-day-not-sector-day';
import { compensationDayNotWorked as scheduleCompensationDayNotWorked } from './schedule/compensation-day-not-worked';
import { compensationDayOnHoliday as scheduleCompensationDayOnHoliday } from './schedule/compensation-day-on-holiday';
import { compensationDayOutside as scheduleCompensationDayOutside } from './schedule/compensation-day-outside';
import { compensationDaySuspended as scheduleCompensationDaySuspended } from './schedule/compensation-day-suspended';
import { compensationDayWrongYear as scheduleCompensationDayWrongYear } from './schedule/compensation-day-wrong-year';
import { dailyRest as scheduleDailyRest } from './schedule/daily-rest';
import { dayTooLong as scheduleDayTooLong } from './schedule/day-too-long';
import { extraRestDay as scheduleExtraRestDay } from './schedule/extra-rest-day';
import { holidayTraining as scheduleHolidayTraining } from './schedule/holiday-training';
import { incomplete as scheduleIncomplete } from './schedule/incomplete';
import { lessonHoursUnknown as scheduleLessonHoursUnknown } from './schedule/lesson-hours-unknown';
import { nightAdult as scheduleNightAdult } from './schedule/night-adult';
import { nightMinor as scheduleNightMinor } from './schedule/night-minor';
import { nightNever as scheduleNightNever } from './schedule/night-never';
import { periodTooShort as schedulePeriodTooShort } from './schedule/period-too-short';
import { publicHoliday as schedulePublicHoliday } from './schedule/public-holiday';
import { sectorRestDayMissing as scheduleSectorRestDayMissing } from './schedule/sector-rest-day-missing';
import { sectorRestDayWorked as scheduleSectorRestDayWorked } from './schedule/sector-rest-day-worked';
import { stretchTooLong as scheduleStretchTooLong } from './schedule/stretch-too-long';
import { studyDay as scheduleStudyDay } from './schedule/study-day';
import { sundayAdult as scheduleSundayAdult } from './schedule/sunday-adult';
import { sundayMinor as scheduleSundayMinor } from './schedule/sunday-minor';
import { variableNotice as scheduleVariableNotice } from './schedule/variable-notice';
import { weeklyRest as scheduleWeeklyRest } from './schedule/weekly-rest';
import { amount as allowanceAmount } from './allowance/amount';
import { indexed as allowanceIndexed } from './allowance/indexed';
import { nextStep as allowanceNextStep } from './allowance/next-step';
import { notConfirmed as allowanceNotConfirmed } from './allowance/not-confirmed';
import { sao as allowanceSao } from './allowance/sao';
import { step as allowanceStep } from './allowance/step';
import { learnerStatement as documentsLearnerStatement } from './documents/learner-statement';
import { oneScheduleFile as documentsOneScheduleFile } from './documents/one-schedule-file';
import { scheduleDiffers as documentsScheduleDiffers } from './documents/schedule-differs';
import { scheduleMissing as documentsScheduleMissing } from './documents/schedule-missing';
import { scheduleType as documentsScheduleType } from './documents/schedule-type';
import { signatures as documentsSignatures } from './documents/signatures';
import { signedAgreement as documentsSignedAgreement } from './documents/signed-agreement';
import { trainingPlan as documentsTrainingPlan } from './documents/training-plan';
import { workRegulations as documentsWorkRegulations } from './documents/work-regulations';

export const typeRules = [
  typeAdultEducation,
  typeNotThePrescribedType,
  typeOutsideFlemishCommunity,
  typePartTimeContract,
  typeSaoTotalHours,
  typeSimulatedWorkplace,
  typeWorkplaceHoursExactlyMinimum,
  typeWorkplaceHoursTooHighForSao,
  typeWorkplaceHoursTooLow,
] as const;

export const learnerRules = [
  learnerBisNumber,
  learnerFirstGrade,
  learnerIbanInvalid,
  learnerInszBirthDate,
  learnerInszInvalid,
  learnerNameMissing,
  learnerPremiumData,
  learnerRepresentativeMissing,
  learnerRepresentativeSuperfluous,
  learnerResidence,
  learnerSeveralJobs,
  learnerTooOld,
  learnerTooYoung,
  learnerTurns18,
] as const;

export const companyRules = [
  companyIbanInvalid,
  companyNumberInvalid,
  companyPremiumData,
  companyRepresentativeMissing,
  companySameAccountAsLearner,
] as const;

export const providerRules = [providerLessonAddressMissing, providerPeopleMissing] as const;

export const periodRules = [
  periodDimona,
  periodDraftExpires,
  periodEndAfterRecognition,
  periodEndAfterTrajectory,
  periodEndBeforeStart,
  periodEndNot30June,
  periodGapAfterPrevious,
  periodLongerThanThreeYears,
  periodMedicalExamination,
  periodOverlapsPrevious,
  periodRegistrationDeadline,
  periodSignedAfterStart,
  periodStartOutsideRecognition,
  periodStartsInSchoolHoliday,
  periodStartsOnFreeDay,
  periodTooShortForPremiums,
] as const;

export const workplaceRules = [
  workplaceEstablishmentNumber,
  workplaceMentorInszInvalid,
  workplaceMentorIsLearner,
  workplaceMentorLearners,
  workplaceMentorMissing,
  workplaceMentorNotRecognised,
  workplaceMentorTooYoung,
  workplaceMentorTraining,
  workplaceTrainingNotRecognised,
] as const;

export const hoursRules = [
  hoursAverageAbove38,
  hoursAverageAboveSector,
  hoursAverageDiffersFromCompany,
  hoursCompensationDaysCount,
  hoursCompensationDaysMissing,
  hoursCompensationNotAllowed,
  hoursDiffersFromSchedule,
  hoursEffectiveAbove40,
  hoursTotalAboveAverage,
  hoursTotalBelowAverage,
  hoursWideVariant,
] as const;

export const scheduleRules = [
  scheduleAnnexWording,
  scheduleBlockReversed,
  scheduleBlocksOverlap,
  scheduleBreakOutsideBlock,
  scheduleBreakTooShort,
  scheduleCompensationDayDuplicate,
  scheduleCompensationDayNotSectorDay,
  scheduleCompensationDayNotWorked,
  scheduleCompensationDayOnHoliday,
  scheduleCompensationDayOutside,
  scheduleCompensationDaySuspended,
  scheduleCompensationDayWrongYear,
  scheduleDailyRest,
  scheduleDayTooLong,
  scheduleExtraRestDay,
  scheduleHolidayTraining,
  scheduleIncomplete,
  scheduleLessonHoursUnknown,
  scheduleNightAdult,
  scheduleNightMinor,
  scheduleNightNever,
  schedulePeriodTooShort,
  schedulePublicHoliday,
  scheduleSectorRestDayMissing,
  scheduleSectorRestDayWorked,
  scheduleStretchTooLong,
  scheduleStudyDay,
  scheduleSundayAdult,
  scheduleSundayMinor,
  scheduleVariableNotice,
  scheduleWeeklyRest,
] as const;

export const allowanceRules = [
  allowanceAmount,
  allowanceIndexed,
  allowanceNextStep,
  allowanceNotConfirmed,
  allowanceSao,
  allowanceStep,
] as const;

export const documentsRules = [
  documentsLearnerStatement,
  documentsOneScheduleFile,
  documentsScheduleDiffers,
  documentsScheduleMissing,
  documentsScheduleType,
  documentsSignatures,
  documentsSignedAgreement,
  documentsTrainingPlan,
  documentsWorkRegulations,
] as const;
