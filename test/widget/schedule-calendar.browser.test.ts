/** Choosing compensation days in a month, by the grid pattern of the APG. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ScheduleElement } from '#widget';
import { tabTo } from './keyboard';
import { mount, part, textOf } from './mount';
import { minorTerm, officialWeek } from './sample';

const facts = { ...minorTerm, 'company.jointCommittee': '124', schedule: officialWeek };
const chosen = (element: ScheduleElement): unknown =>
  (element.facts['schedule'] as { compensationDays?: unknown }).compensationDays;
const focused = (element: ScheduleElement): string =>
  element.shadowRoot?.activeElement instanceof HTMLElement
    ? (element.shadowRoot.activeElement.dataset['date'] ?? '')
    : '';
const title = (element: ScheduleElement): string => textOf(part(element, '#calendar-title'));
const day = (element: ScheduleElement, date: string): HTMLElement => part(element, `[data-date="${date}"]`);

async function intoGrid(element: ScheduleElement): Promise<void> {
  await tabTo('Volgende maand');
  await userEvent.keyboard('{Tab}');
  await element.updateComplete;
}

describe('with the keyboard', () => {
  it('one Tab leads into the month; arrows, Home, End and Page keys move, Space chooses', async () => {
    const element = await mount('duaal-uurrooster', facts);
    await intoGrid(element);
    expect(focused(element)).toBe('2023-09-01');
    for (const [keys, date] of [
      ['{ArrowRight}{ArrowDown}', '2023-09-09'],
      ['{Home}', '2023-09-04'],
      ['{End}', '2023-09-10'],
      ['{ArrowUp}{ArrowUp}', '2023-08-27'],
      ['{PageDown}{PageDown}', '2023-10-27'],
      ['{Shift>}{PageDown}{/Shift}', '2024-10-27'],
      ['{Shift>}{PageUp}{/Shift}{ArrowRight}{ArrowRight}{ArrowRight}', '2023-10-30'],
    ] as const) {
      await userEvent.keyboard(keys);
      await element.updateComplete;
      expect(focused(element)).toBe(date);
    }
    expect(title(element)).toBe('Oktober 2023');
    await userEvent.keyboard(' ');
    expect(chosen(element)).toEqual(['2023-10-30']);
    expect(textOf(part(element, '[role="status"]'))).toContain('Toegevoegd: maandag 30 oktober 2023');
    await element.updateComplete;
    expect(focused(element)).toBe('2023-10-30');
    await userEvent.keyboard('{Enter}');
    expect(chosen(element)).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(chosen(element)).toEqual(['2023-10-30']);
  });

  it('has one stop for Tab', async () => {
    const element = await mount('duaal-uurrooster', facts);
    expect(element.shadowRoot?.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('what a day is', () => {
  it('stands in its name and as a letter, not as a colour alone', async () => {
    const element = await mount('duaal-uurrooster', facts);
    await intoGrid(element);
    await userEvent.keyboard('{PageDown}{PageDown}');
    await element.updateComplete;
    const grid = page.getByRole('grid', { name: 'November 2023' });
    const names = [
      ['2023-11-01', 'woensdag 1 november 2023, Allerheiligen, de herfstvakantie', 'FV'],
      ['2023-11-13', 'maandag 13 november 2023, rustdag van de sector', 'S'],
      ['2023-11-18', 'zaterdag 18 november 2023, geen uren in het uurrooster', '–'],
      ['2023-11-14', 'dinsdag 14 november 2023', ''],
    ] as const;
    for (const [date, name, letters] of names) {
      await expect.element(grid.getByRole('gridcell', { name, exact: true })).toBeInTheDocument();
      expect(textOf(part(element, `[data-date="${date}"] .letters`))).toBe(letters);
    }
  });

  it('outside the agreement cannot be chosen, and what was chosen there can be taken away', async () => {
    const schedule = { ...officialWeek, compensationDays: ['2023-08-31'] };
    const element = await mount('duaal-uurrooster', { ...facts, 'agreement.start': '2023-09-04', schedule });
    day(element, '2023-09-01').click();
    expect(chosen(element)).toEqual(['2023-08-31']);
    await intoGrid(element);
    await userEvent.keyboard('{ArrowLeft}');
    await element.updateComplete;
    expect(focused(element)).toBe('2023-08-31');
    expect(day(element, '2023-08-31').getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard(' ');
    expect(chosen(element)).toEqual([]);
  });
});

describe('how many are needed', () => {
  it('is a range, beside how many are chosen', async () => {
    const schedule = { ...officialWeek, compensationDays: ['2023-10-30', '2023-10-31'] };
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule });
    const section = textOf(part(element, '[part="rest-days"]'));
    expect(section).toContain('2 dagen gekozen');
    expect(section).toContain('9 tot 12 dagen nodig');
  });

  it('says what it waits for', async () => {
    const element = await mount('duaal-uurrooster', { 'hours.average': '38:00', schedule: officialWeek });
    expect(textOf(part(element, '[part="rest-days"]'))).toContain('Wacht op: begindatum, einddatum');
  });
});
