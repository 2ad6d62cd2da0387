/** Names of files. */
import { expect, it } from 'vitest';
import { fileName } from '../../../widget/export/file-name';

it.each([
  [['uurrooster', 'Noor Peeters'], 'uurrooster-noor-peeters'],
  [['uurrooster', undefined], 'uurrooster'],
  [['uurrooster', ''], 'uurrooster'],
  [['dossier', 'René'], 'dossier-rene'],
  [['dossier', 'Иван'], 'dossier'],
  [['dossier', '../a:b  c'], 'dossier-a-b-c'],
])('of %j is %s', (parts, name) => {
  expect(fileName(...parts)).toBe(name);
});
