/** A file that was made for another agreement than the one on the page: what tells so, as a remark on the file. */
import { describeFact, differingIdentity, type FactKey, type Facts } from '#core';
import type { Words } from '../dossier/words';
import { capital, fill, shortened } from '../overlay/words';
import type { Reading } from '../page/index';
import type { FileRemark } from './answer';

const ofPeriod: ReadonlySet<FactKey> = new Set(['agreement.start', 'agreement.end']);

/** `undefined` where the file says nothing of its agreement, or may well be of this one. */
function otherAgreement({ attachment, facts }: Reading, { texts, words }: Words): FileRemark | undefined {
  const identity = attachment?.outcome?.identity ?? {};
  const keys = differingIdentity(identity, facts);
  if (keys.length === 0) return undefined;
  const inWords = (from: Facts, key: FactKey): string => {
    const value = from[key];
    return value === undefined ? '' : shortened(describeFact(key, value, texts));
  };
  const { title, titlePeriod, difference, todo } = words.attachment.other;
  const differences = keys.map((key) =>
    fill(
      difference,
      { field: capital(texts.facts[key]), annex: inWords(identity, key), page: inWords(facts, key) },
      texts,
    ),
  );
  return {
    severity: 'warning',
    title: keys.every((key) => ofPeriod.has(key)) ? titlePeriod : title,
    text: [...differences, todo].join(' '),
  };
}

/** What has to be known at once of the chosen file: that it is of another agreement comes before anything else. */
export const remarkOn = (reading: Reading, words: Words): FileRemark | undefined =>
  otherAgreement(reading, words) ?? reading.attachment?.outcome?.remark;
