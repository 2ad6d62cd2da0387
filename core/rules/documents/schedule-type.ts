/**
 * The schedule is attached as PDF or JPG (official slides, schedule in the counter). The name decides where the browser
 * knows no type.
 */
import type { FileFact } from '../../facts/kinds';
import { textValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const scheduleType = defineRule({
  id: 'documents/schedule-type',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'uurrooster in het digitale loket', confidence: 'A' }],
  severities: ['error'],
  messages: ['other-type'],
  needs: ['documents.schedule'],
  check: (facts) => {
    const file = facts['documents.schedule'];
    if (isPdfOrJpg(file)) return pass;
    return finding('error', 'other-type', {
      fields: ['documents.schedule'],
      values: { name: textValue(file.name) },
      received: textValue(file.name),
    });
  },
});

const isPdfOrJpg = ({ type, name }: FileFact): boolean =>
  type === '' ? /\.(pdf|jpe?g)$/i.test(name) : /^(application\/pdf|image\/p?jpe?g)$/i.test(type);
