/** Ages and conditions for learners and mentors. Ages in whole years. */
import { isoDate } from '../values/plain-date';
import { dated } from './dated';

export interface LearnerAges {
  readonly youngest: number;
  /** From this age on nobody is full-time of compulsory school age; before it the first grade must be behind. */
  readonly withoutCondition: number;
  readonly oldest: number;
}

export const learnerAges = dated<LearnerAges>('learnerAges', [
  {
    value: { youngest: 15, withoutCondition: 16, oldest: 25 },
    status: 'published',
    cites: { source: 'dual-steps-page', confidence: 'A' },
  },
]);

/** Learners who start from 1 September 2024 on have passed the first grade, or were admitted by the class council. */
export const admissionCondition = dated<'first-grade'>('admissionCondition', [
  {
    from: isoDate('2024-09-01'),
    value: 'first-grade',
    status: 'published',
    cites: { source: 'oao-slides', at: 'leerling', confidence: 'A' },
  },
]);

export interface MentorAges {
  readonly youngest: number;
  /** With proof of prior training. */
  readonly withProof: number;
}

export const mentorAges = dated<MentorAges>('mentorAges', [
  {
    value: { youngest: 25, withProof: 23 },
    status: 'published',
    cites: { source: 'mentor-conditions', confidence: 'B' },
  },
]);

export interface MentorLimit {
  readonly committees: readonly string[];
  readonly learners: number;
}

/** Learners that one mentor guides, for the sectors of which the number is known. */
export const mentorLimits = dated<readonly MentorLimit[]>('mentorLimits', [
  {
    value: [
      { committees: ['124'], learners: 1 },
      { committees: ['319.01', '330', '331'], learners: 2 },
    ],
    status: 'published',
    cites: { source: 'mentor-limits', confidence: 'C' },
  },
]);
