/** Filling in a week fast: keys in the fields, pasting from a spreadsheet, examples, and going back and forth. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScheduleElement } from '#widget';
import { press, tabTo, typeIn } from './keyboard';
import { mount, part, textOf } from './mount';
import { officialWeek, retailWeek } from './sample';

const field = (element: ScheduleElement, id: string): HTMLInputElement => {
  const found = part(element, `#${id}`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${id} is no field`);
  return found;
};
const focusedId = (element: ScheduleElement): string => element.shadowRoot?.activeElement?.id ?? '';
const schedule = (element: ScheduleElement): unknown => element.facts['schedule'];
const monday = (element: ScheduleElement): unknown =>
  (schedule(element) as { weeks: { monday?: unknown }[] } | undefined)?.weeks[0]?.monday;

/** Pastes as a spreadsheet puts cells on the clipboard. */
function paste(target: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
}

describe('keys in a time field', () => {
  it('step by five minutes, by half an hour with Shift, by an hour with Page Up', async () => {
    const element = await mount('duaal-uurrooster');
    await press('Onderneming op maandag');
    await typeIn('Maandag, onderneming, voormiddag: van', '807{ArrowUp}');
    const from = field(element, 'day-0-monday-company-block-0-from');
    expect(from.value).toBe('08:10');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(from.value).toBe('08:00');
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}{PageUp}');
    expect(from.value).toBe('09:30');
    expect(textOf(part(element, '[role="status"]'))).toBe('09:30');
    await userEvent.keyboard('{Tab}{ArrowUp}');
    // an empty field begins where the one before it is
    expect(field(element, 'day-0-monday-company-block-0-to').value).toBe('09:30');
    await userEvent.keyboard('{PageUp}{PageUp}{Tab}');
    expect(monday(element)).toEqual({ company: { blocks: [{ from: '09:30', to: '11:30' }], breaks: [] } });
  });

  it('leave alone what is no time', async () => {
    const element = await mount('duaal-uurrooster');
    await press('Onderneming op maandag');
    await typeIn('Maandag, onderneming, voormiddag: van', 'acht{ArrowUp}');
    expect(field(element, 'day-0-monday-company-block-0-from').value).toBe('acht');
  });

  it('Enter goes to the next field and Shift+Enter back, as in a spreadsheet', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await typeIn('Maandag, school: lesuren', '{Enter}');
    expect(focusedId(element)).toBe('day-0-monday-school-block-0-from');
    await userEvent.keyboard('825{Enter}{Shift>}{Enter}{/Shift}');
    expect(focusedId(element)).toBe('day-0-monday-school-block-0-from');
    expect(field(element, 'day-0-monday-school-block-0-from').value).toContain('825');
  });

  it('say of a decimal number that it is not clear, and keep it', async () => {
    const element = await mount('duaal-uurrooster');
    await press('Onderneming op maandag');
    await typeIn('Maandag, onderneming, voormiddag: van', '8.5{Enter}');
    const from = field(element, 'day-0-monday-company-block-0-from');
    expect(from.value).toBe('8.5');
    const error = part(element, `#${from.getAttribute('aria-describedby') ?? ''}`);
    expect(textOf(error)).toContain('half negen is 8:30');
    expect(textOf(part(element, '[role="status"]'))).toBe(textOf(error));
  });
});

describe('pasting from a spreadsheet', () => {
  it('shows what was understood before it changes anything, and can be undone', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    paste(field(element, 'day-0-tuesday-company-block-0-from'), '08:00\t12:00\t12:30\t16:30\n09:00\t13:00\t\tthuis');
    await element.updateComplete;
    const preview = textOf(part(element, '.preview tbody'));
    expect(preview).toContain('Dinsdag Onderneming 8:00–12:00 12:30–16:30');
    expect(preview).toContain('Woensdag Onderneming 9:00–13:00');
    expect(textOf(part(element, '#paste-unread'))).toContain('thuis');
    expect(schedule(element)).toEqual(officialWeek);
    await press('Zet in het uurrooster');
    expect(schedule(element)).toMatchObject({
      weeks: [
        {
          monday: officialWeek.weeks[0]?.monday,
          tuesday: {
            company: {
              blocks: [
                { from: '08:00', to: '12:00' },
                { from: '12:30', to: '16:30' },
              ],
              breaks: [],
            },
          },
          wednesday: { company: { blocks: [{ from: '09:00', to: '13:00' }], breaks: [] } },
        },
      ],
    });
    expect(focusedId(element)).toBe('paste-button');
    await press('Maak ongedaan (Ctrl+Z)');
    expect(schedule(element)).toEqual(officialWeek);
  });

  it('leaves a single time to the field', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    paste(field(element, 'day-0-tuesday-company-block-0-from'), '8:15');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.panel')).toBeNull();
  });

  it('can be done in a field of its own, and given up', async () => {
    const element = await mount('duaal-uurrooster');
    await press('Plak uit een rekenblad');
    expect(focusedId(element)).toBe('paste');
    await userEvent.fill(part(element, '#paste'), 'maandag\tSchool\t8:20\t12:00');
    expect(textOf(part(element, '.preview tbody'))).toContain('Maandag School 8:20–12:00');
    await press('Annuleer');
    expect(element.value).toBe('');
    expect(element.shadowRoot?.querySelector('.panel')).toBeNull();
  });
});

describe('examples', () => {
  it('fill in a week, and a step back brings back what was typed', async () => {
    const element = await mount('duaal-uurrooster', { schedule: retailWeek });
    await press('Begin met een voorbeeld');
    await tabTo('Bouw: 40 uur PC 124, gemiddeld 38 uur, met 12 inhaalrustdagen per jaar');
    await userEvent.keyboard('{Enter}');
    expect(textOf(part(element, '[data-total="counted"] dd'))).toBe('40 u');
    expect(element.facts).toMatchObject({ 'hours.average': '38:00', 'company.jointCommittee': '124' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(element.facts).toEqual({ schedule: retailWeek });
  });

  it.each([
    ['official', '40 u', '24 u', 'Voor een volledig jaar: 12 dagen, afgerond op een halve dag.'],
    ['construction', '40 u', '24 u', /^Voor een volledig jaar: 12 dagen, volgens de sector\. Bron: .*PC 124/],
    ['retail36', '36 u', '20 u', /^Voor een volledig jaar: 6 dagen, volgens de sector\. Bron: .*PC 311.*2021$/],
    ['retail35', '35 u', '19 u', ''],
    ['classic38', '38 u', '22 u', ''],
  ])('%s has the hours and days that it names, and nothing wrong but what it shows', async (...row) => {
    const [name, counted, company, days] = row;
    const element = await mount('duaal-uurrooster', {
      'learner.birthDate': '2009-05-01',
      'agreement.start': '2026-09-01',
    });
    await press('Begin met een voorbeeld');
    part(element, `[data-template="${name}"]`).click();
    await element.updateComplete;
    expect(textOf(part(element, '[data-total="counted"] dd'))).toBe(counted);
    expect(textOf(part(element, '[data-total="company"] dd'))).toBe(company);
    const year = element.shadowRoot?.querySelector('[data-total="compensation-year"]');
    expect(year ? textOf(year) : '').toMatch(days);
    const errors = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.finding[data-severity="error"]') ?? [])];
    const expected = name === 'retail35' ? ['type/workplace-hours-too-low'] : [];
    expect(
      errors.map(({ dataset }) => dataset['rule']).filter((rule) => rule !== 'hours/compensation-days-missing'),
    ).toEqual(expected);
  });
});

describe('an example after another', () => {
  const choose = async (element: ScheduleElement, name: string): Promise<void> => {
    await press('Begin met een voorbeeld');
    part(element, `[data-template="${name}"]`).click();
    await element.updateComplete;
  };

  it('takes the sector of the first away with it', async () => {
    const element = await mount('duaal-uurrooster', {});
    await choose(element, 'retail35');
    expect(element.facts['company.jointCommittee']).toBe('311');
    await choose(element, 'classic38');
    expect(element.facts['company.jointCommittee']).toBeUndefined();
  });

  it('leaves a sector that was typed', async () => {
    const element = await mount('duaal-uurrooster', { 'company.jointCommittee': '124' });
    await choose(element, 'classic38');
    expect(element.facts['company.jointCommittee']).toBe('124');
  });
});

describe('going back and forth', () => {
  it('takes what was typed in a field as one step', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await typeIn('Gemiddelde arbeidsduur', '38');
    await userEvent.keyboard('{Tab}');
    expect(element.facts['hours.average']).toBe('38:00');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(element.facts).toEqual({ schedule: officialWeek });
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(element.facts['hours.average']).toBe('38:00');
  });

  it('takes back what is still being typed', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await typeIn('Gemiddelde arbeidsduur', '38{Control>}z{/Control}');
    expect(field(element, 'average').value).toBe('');
    expect(element.facts).toEqual({ schedule: officialWeek });
  });

  it('takes dates that were added one after the other back one by one', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await typeIn('Datum van een inhaalrustdag', '30/10/2026{Enter}');
    await userEvent.keyboard('31/10/2026{Enter}');
    await press('Maak ongedaan (Ctrl+Z)');
    expect(schedule(element)).toMatchObject({ compensationDays: ['2026-10-30'] });
    await userEvent.keyboard('{Enter}');
    expect(schedule(element)).toEqual(officialWeek);
  });

  it('brings back a week that was removed', async () => {
    const schedule = { ...officialWeek, weeks: [officialWeek.weeks[0], retailWeek.weeks[0], {}] };
    const element = await mount('duaal-uurrooster', { schedule });
    await press('Verwijder week 1');
    expect(element.facts['schedule']).toMatchObject({ weeks: [retailWeek.weeks[0], {}] });
    await press('Maak ongedaan (Ctrl+Z)');
    expect(element.facts['schedule']).toEqual(schedule);
  });
});

describe('weeks', () => {
  it('that are counted have a Monday on which they begin, and no other day', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await press('De weken verschillen: voeg een week toe');
    await press('Voeg een week toe');
    await typeIn('Maandag waarop week 1 begint', '1/9/2026{Tab}');
    expect(textOf(part(element, '#first-week-error'))).toContain('is geen maandag');
    expect(element.facts['schedule']).not.toHaveProperty('firstWeek');
    await userEvent.fill(field(element, 'first-week'), '31/8/2026');
    await tabTo('Week 3');
    expect(element.facts['schedule']).toMatchObject({ firstWeek: '2026-08-31' });
  });
});

describe('days with other hours', () => {
  it('have a date and hours of their own, and replace the ordinary ones in the facts', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await press('Voeg een studiedag toe');
    await typeIn('Studiedag', '23/11/2026{Tab}');
    await press('Onderneming op studiedag 23/11/2026');
    await typeIn('Studiedag 23/11/2026, onderneming, voormiddag: van', '8');
    await typeIn('Studiedag 23/11/2026, onderneming, voormiddag: tot', '12{Tab}');
    const day = { date: '2026-11-23', company: { blocks: [{ from: '08:00', to: '12:00' }], breaks: [] } };
    expect(element.facts['schedule']).toEqual({ ...officialWeek, studyDays: [day] });
    await press('Verwijder studiedag 23/11/2026');
    expect(element.facts['schedule']).toEqual(officialWeek);
  });

  it('show what the rules say of them, and a finding leads there', async () => {
    const studyDays = [{ date: '2026-11-23', company: { blocks: [{ from: '08:00', to: '22:00' }], breaks: [] } }];
    const element = await mount('duaal-uurrooster', {
      'learner.birthDate': '2010-03-14',
      'agreement.start': '2026-09-01',
      'agreement.end': '2027-06-30',
      schedule: { ...officialWeek, studyDays },
    });
    expect(textOf(part(element, '#exception-0 .badge'))).toMatch(/opmerking/);
    const buttons = [
      ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('[data-rule="schedule/night-minor"] button') ?? []),
    ];
    buttons.find((button) => textOf(button) === 'Naar studiedag 23/11/2026')?.click();
    await element.updateComplete;
    expect(focusedId(element)).toBe('exception-0');
  });
});
