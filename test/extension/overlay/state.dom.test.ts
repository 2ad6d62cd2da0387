import { describe, expect, test } from 'vitest';
import { check, hours, isoDate, nl, type FactKey, type Facts, type FactValue } from '#core';
import { countsOf, readSummary, summaryOf } from '../../../extension/overlay/messages';
import {
  cardAfter,
  findingsByField,
  offered,
  shownFindings,
  shownRemark,
  type OpenCard,
} from '../../../extension/overlay/state';
import type { ReadField, Reading } from '../../../extension/page/index';

const today = isoDate('2026-09-15');
const tooMany: Facts = {
  'hours.average': hours(40),
  'agreement.start': isoDate('2026-09-01'),
  'agreement.end': isoDate('2026-06-30'),
};

function fieldFor(key: FactKey, value: FactValue<FactKey>): ReadField {
  const element = document.createElement('input');
  const control = { kind: 'text', element, box: element, start: 0, end: 1 } as const;
  const parts = [{ control, part: undefined, embedded: false }];
  return {
    key,
    control,
    parts,
    label: key,
    fingerprint: key,
    section: undefined,
    how: 'exact',
    sure: 1,
    current: { state: 'value', value },
  };
}

const readingOf = (facts: Facts): Reading => ({
  agreement: true,
  facts,
  fields: Object.entries(facts).map(([key, value]) => fieldFor(key as FactKey, value)),
});

const foundIn = (facts: Facts, reading = readingOf(facts)): ReturnType<typeof shownFindings> =>
  shownFindings(check(facts, { today }), reading);

function openCard(facts: Facts, rule: string): OpenCard {
  const shown = foundIn(facts).find(({ finding }) => finding.rule === rule);
  if (!shown) throw new Error(`${rule} finds nothing`);
  return { ...shown, whyOpen: true, fix: offered };
}

describe('findings on the page', () => {
  test('stand at the first of their fields that is there', () => {
    const fields = findingsByField({ found: foundIn(tooMany) }).map(({ field, findings }) => [
      field.key,
      findings.map(({ rule }) => rule),
    ]);
    expect(fields).toContainEqual(['hours.average', ['hours/average-above-38']]);
  });

  test('share their field with what is remarked on the file in it', () => {
    const remark = { severity: 'warning', title: 'Bestand is leeg', text: 'Het bestand a.pdf is leeg.' } as const;
    const reading = readingOf({ 'documents.schedule': { name: 'a.pdf', type: 'application/pdf', size: 0 } });
    const shown = shownRemark(remark, reading);
    expect(findingsByField({ found: [], remark: shown })).toEqual([{ field: reading.fields[0], findings: [], remark }]);
  });

  test('have no place where none of their fields is there', () => {
    const found = foundIn(tooMany, { agreement: true, facts: {}, fields: [] });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ field }) => field === undefined)).toBe(true);
  });
});

describe('an open card after a new reading', () => {
  const inOrder: Facts = { ...tooMany, 'hours.average': hours(38) };
  const applied: OpenCard = {
    ...openCard(tooMany, 'hours/average-above-38'),
    fix: { kind: 'applied', values: [{ key: 'hours.average', value: hours(38), undo: () => true }] },
  };

  test('follows its finding and keeps what was opened', () => {
    const card = openCard(tooMany, 'hours/average-above-38');
    const later = { ...tooMany, 'hours.average': hours(41) };
    const after = cardAfter(card, foundIn(later), readingOf(later));
    expect(after).toMatchObject({ whyOpen: true, finding: { received: { value: hours(41) } } });
  });

  test('closes when its finding is gone', () => {
    expect(
      cardAfter(openCard(tooMany, 'hours/average-above-38'), foundIn(inOrder), readingOf(inOrder)),
    ).toBeUndefined();
  });

  test('stays while what it applied can be undone', () => {
    expect(cardAfter(applied, foundIn(inOrder), readingOf(inOrder))?.fix.kind).toBe('applied');
  });

  test('closes when the user went on to another value', () => {
    const other: Facts = { ...tooMany, 'hours.average': hours(36) };
    expect(cardAfter(applied, foundIn(other), readingOf(other))).toBeUndefined();
  });

  test('offers its fix again when the old value is back', () => {
    expect(cardAfter(applied, foundIn(tooMany), readingOf(tooMany))?.fix.kind).toBe('offered');
  });
});

describe('what leaves the page', () => {
  test('is numbers for the badge', () => {
    const report = check(tooMany, { today });
    expect(countsOf(report)).toEqual({ type: 'counts', error: report.counts.error, warning: report.counts.warning });
    expect(countsOf(undefined)).toEqual({ type: 'counts', error: 0, warning: 0 });
  });

  test('is titles for the popup, the most severe first, without any value', () => {
    const summary = summaryOf(
      { report: check(tooMany, { today }), left: [], progress: { kind: 'all', waiting: 0 } },
      nl,
    );
    expect(summary.findings[0]?.severity).toBe('error');
    expect(summary.findings.map(({ title }) => title)).toContain('Gemiddelde arbeidsduur boven 38 uur');
    expect(readSummary(summary)).toEqual(summary);
    expect(readSummary({})).toBeUndefined();
    expect(readSummary(undefined)).toBeUndefined();
  });
});
