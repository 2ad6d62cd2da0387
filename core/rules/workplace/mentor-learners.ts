/** A mentor guides a limited number of learners; each sector sets its own and only some of these are known. */
import { mentorLimits } from '../../law/people';
import { numberValue } from '../../values/value';
import { inSector } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const mentorLearners = defineRule({
  id: 'workplace/mentor-learners',
  article: 3,
  cites: [
    { source: 'mentor-limits', confidence: 'C' },
    { source: 'oao-slides', at: 'rol trajectbegeleider', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: ['too-many'],
  needs: ['mentor.learners', 'company.jointCommittee'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const learners = facts['mentor.learners'];
    const limits = read(mentorLimits, facts['agreement.start'] ?? today)?.value ?? [];
    const limit = limits.find(({ committees }) => inSector(facts['company.jointCommittee'], committees));
    if (!limit) return { kind: 'unknown', missing: ['company.jointCommittee'], lookUp: 'mentor-limits' };
    if (learners <= limit.learners) return pass;
    return finding('warning', 'too-many', {
      fields: ['mentor.learners', 'mentor.name'],
      values: { learners: numberValue(learners), limit: numberValue(limit.learners) },
      expected: numberValue(limit.learners),
      received: numberValue(learners),
    });
  },
});
