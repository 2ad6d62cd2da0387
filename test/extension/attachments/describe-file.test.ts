import { expect, test } from 'vitest';
import { loadScreenTexts, nl } from '#core';
import { describeFile } from '../../../extension/attachments/describe-file';
import type { FileReading } from '../../../extension/attachments/read-file';

const { fileRead } = await loadScreenTexts('nl');

const answerTo = (reading: Pick<FileReading, 'kind' | 'content'>): ReturnType<typeof describeFile> =>
  describeFile('a.pdf', { mediaType: '', pages: 2, facts: {}, identity: {}, unread: [], ...reading }, nl, fileRead);

test.each([
  [{ kind: 'empty' }, 'warning', 'Bestand is leeg', 'Het bestand a.pdf is leeg.'],
  [{ kind: 'password' }, 'warning', 'Bestand met een wachtwoord', /beveiligd met een wachtwoord/],
  [{ kind: 'unreadable' }, 'warning', 'Bestand niet te lezen', /Misschien is het beschadigd/],
  [{ kind: 'pdf', content: 'ours-no-schedule' }, 'warning', 'Geen uurrooster in het bestand', /geen uurrooster in/],
  [{ kind: 'picture' }, 'info', 'Uren in het bestand niet gelezen', /een foto of een scan/],
  [{ kind: 'pdf', content: 'no-text' }, 'info', 'Uren in het bestand niet gelezen', /^Dit bestand is een scan/],
  [{ kind: 'pdf', content: 'partly' }, 'info', 'Niet alle uren in het bestand gelezen', /^Niet alle uren/],
] as const)('%j is known at once', (reading, severity, title, text) => {
  const { remark } = answerTo(reading);
  expect(remark).toMatchObject({ severity, title });
  expect(remark?.text).toMatch(text);
});

test.each([{ kind: 'pdf', content: 'read' }, { kind: 'pdf', content: 'ours' }, { kind: 'type' }] as const)(
  'of %j there is nothing to remark, or a rule finds it',
  (reading) => {
    expect(answerTo(reading).remark).toBeUndefined();
  },
);
