/** The mentor is recognised and belongs to this establishment; one "no" is enough. */
import { passOrWait } from '../guards';
import { defineRule, detail, foundOrPass } from '../rule';

export const mentorNotRecognised = defineRule({
  id: 'workplace/mentor-not-recognised',
  article: 3,
  cites: [{ source: 'oao-slides', at: 'opmaken van een OAO', confidence: 'A' }],
  severities: ['error'],
  messages: ['not-recognised', 'not-linked'],
  uses: ['mentor.recognised', 'mentor.linkedToEstablishment'],
  check: (facts) => {
    const details = [
      ...(facts['mentor.recognised'] === false ? [detail('error', 'not-recognised')] : []),
      ...(facts['mentor.linkedToEstablishment'] === false ? [detail('error', 'not-linked')] : []),
    ];
    return details.length === 0
      ? passOrWait(facts, 'mentor.recognised', 'mentor.linkedToEstablishment')
      : foundOrPass(details, { fields: ['mentor.name', 'mentor.recognised', 'mentor.linkedToEstablishment'] });
  },
});
