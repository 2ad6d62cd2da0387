import { describe, expect, test } from 'vitest';
import { check, emptySchedule, isoDate, nl, type Facts } from '#core';
import type { FileRemark } from '../../../extension/attachments/answer';
import { defaultSettings } from '../../../extension/dossier/settings';
import { shownReport } from '../../../extension/dossier/shown-report';
import { summaryOf } from '../../../extension/overlay/messages';

const locked: FileRemark = { severity: 'warning', title: 'Bestand met een wachtwoord', text: 'Het heeft een slot.' };
const scan: FileRemark = { severity: 'info', title: 'Uren niet gelezen', text: 'Dit is een scan.' };
const shown = (remark: FileRemark, facts: Facts = {}, settings = defaultSettings): ReturnType<typeof shownReport> =>
  shownReport(check(facts, { today: isoDate('2026-11-25') }), facts, settings, { unanswered: [], remark });

describe('what is remarked on the chosen file', () => {
  test('is counted as a finding, and named in the popup', () => {
    expect(shown(locked).report.counts).toMatchObject({ error: 0, warning: 1, info: 0 });
    expect(shown(scan).report.counts).toMatchObject({ error: 0, warning: 0, info: 1 });
    expect(summaryOf(shown(locked), nl).findings).toEqual([{ severity: 'warning', title: locked.title }]);
  });

  test('goes once the hours that could not be read are filled in', () => {
    expect(shown(scan, { schedule: emptySchedule }).remark).toBeUndefined();
    expect(shown(locked, { schedule: emptySchedule }).remark).toBe(locked);
  });

  test('is left out like a finding where its severity is not to be shown', () => {
    const { remark, report } = shown(locked, {}, { ...defaultSettings, severities: ['error'] });
    expect(remark).toBeUndefined();
    expect(report.counts.warning).toBe(0);
  });
});
