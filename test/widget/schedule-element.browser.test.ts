import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DuaalChange, ScheduleElement } from '#widget';
import { press, tabTo, typeHere, typeIn } from './keyboard';
import { mount, part, shownRules, textOf } from './mount';
import { minorTerm, officialWeek, retailWeek } from './sample';

const total = (element: HTMLElement, kind: string): string => textOf(part(element, `[data-total="${kind}"] dd`));
const verdict = (element: HTMLElement): string => part(element, '.verdict').dataset['verdict'] ?? '';
const written = (element: ScheduleElement): unknown => JSON.parse(element.value);

async function typePlace(
  day: string,
  place: string,
  times: readonly string[],
  pauses: readonly string[],
): Promise<void> {
  const [morningFrom = '', morningTo = '', afternoonFrom = '', afternoonTo = ''] = times;
  await typeIn(`${day}, ${place}, voormiddag: van`, morningFrom);
  await typeIn(`${day}, ${place}, voormiddag: tot`, morningTo);
  await typeIn(`${day}, ${place}, namiddag: van`, afternoonFrom);
  await typeIn(`${day}, ${place}, namiddag: tot`, afternoonTo);
  for (const [index, pause] of pauses.entries()) {
    const name = index === 0 ? 'pauze' : `pauze ${String(index + 1)}`;
    const [from = '', to = ''] = pause.split('-');
    await press(`Pauze toevoegen: ${day.toLowerCase()}, ${place}`);
    await typeHere(`${day}, ${place}, ${name}: van`, from);
    await typeIn(`${day}, ${place}, ${name}: tot`, to);
  }
}

describe('the official sample annex, typed with the keyboard alone', () => {
  it('gives 39 hours by the clock, 40 counted, 24 in the company, an OAO and 12 compensation days', async () => {
    const element = await mount('duaal-uurrooster');
    await typeIn('Geboortedatum van de leerling', '14/3/2007');
    await typeIn('Begindatum', '1/9/2023');
    await typeIn('Einddatum', '30062024');
    await typeIn('Gemiddelde arbeidsduur', '38');
    await press('School op maandag');
    await typeIn('Maandag, school: lesuren', '8');
    await typePlace('Maandag', 'school', ['820', '12', '12u30', '16.50'], ['10:00-10:15', '1415-1430']);
    await press('Onderneming op dinsdag');
    await typePlace('Dinsdag', 'onderneming', ['7:30', '12:00', '12:30', '16:30'], ['10-1015', '15-1515']);
    await tabTo('Kopieer dinsdag naar andere dagen');
    await userEvent.keyboard('{Enter}');
    await press('Woensdag');
    await press('Vrijdag');
    await press('Kopieer maandag naar andere dagen');
    await press('Donderdag');

    expect(total(element, 'clock')).toBe('39 u');
    expect(total(element, 'counted')).toBe('40 u');
    expect(total(element, 'school')).toBe('16 u');
    expect(total(element, 'company')).toBe('24 u');
    expect(verdict(element)).toBe('full');
    expect(textOf(part(element, '[data-total="compensation-days"]'))).toBe('9 tot 12 dagen nodig');
    expect(textOf(part(element, '[data-total="compensation-year"]'))).toContain('12 dagen');
    expect(written(element)).toEqual(officialWeek);
    expect(shownRules(element)).toContain('hours/compensation-days-missing');
    expect(shownRules(element)).not.toContain('schedule/break-too-short');
  });
});

describe('findings', () => {
  it('names the days on which a minor has too little rest, and leads there', async () => {
    const { weeks, ...rest } = officialWeek;
    const tuesday = { company: { ...officialWeek.weeks[0]?.tuesday.company, breaks: [] } };
    const element = await mount('duaal-uurrooster', {
      ...minorTerm,
      schedule: { ...rest, weeks: [{ ...weeks[0], tuesday }] },
    });
    const found = part(element, '[data-rule="schedule/break-too-short"]');
    expect(found.dataset['severity']).toBe('error');
    expect(textOf(found)).toContain('Fout');
    expect(textOf(found)).toContain('8 u 30');
    part(element, '[data-rule="schedule/break-too-short"] button').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id).toBe('day-0-tuesday');
    expect(textOf(part(element, '#day-0-tuesday .badge'))).toMatch(/opmerking/);
  });

  it('judges by a chosen age group, without handing out a birth date and without a last day', async () => {
    const monday = {
      company: {
        blocks: [
          { from: '08:00', to: '12:00' },
          { from: '12:30', to: '17:00' },
        ],
        breaks: [],
      },
    };
    const element = await mount('duaal-uurrooster', { schedule: { ...officialWeek, weeks: [{ monday }] } });
    expect(shownRules(element)).not.toContain('schedule/day-too-long');
    await userEvent.click(part(element, '.option input'));
    await element.updateComplete;
    const found = part(element, '[data-rule="schedule/day-too-long"]');
    expect(textOf(found)).not.toContain('tot en met');
    expect(Object.keys(element.facts)).toEqual(['schedule']);
    await userEvent.click(part(element, '.option:nth-child(2) input'));
    await element.updateComplete;
    expect(shownRules(element)).not.toContain('schedule/day-too-long');
  });

  it('puts 38 in place of a higher average on a click', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, 'hours.average': '40:00', schedule: officialWeek });
    await userEvent.click(part(element, '[data-rule="hours/average-above-38"] .primary'));
    await element.updateComplete;
    expect(element.facts['hours.average']).toBe('38:00');
    expect(shownRules(element)).not.toContain('hours/average-above-38');
    expect(element.shadowRoot?.activeElement?.id).toBe('average');
  });

  it('leaves another field as it is typed when a finding is put right', async () => {
    const element = await mount('duaal-uurrooster', { 'hours.average': '40:00', schedule: officialWeek });
    await typeIn('Einddatum', 'juni{Tab}');
    await userEvent.click(part(element, '[data-rule="hours/average-above-38"] .primary'));
    await element.updateComplete;
    expect(part(element, '#average')).toHaveProperty('value', '38');
    expect(part(element, '#end')).toHaveProperty('value', 'juni');
  });

  it('says nothing about a schedule that nobody has typed', async () => {
    const element = await mount('duaal-uurrooster');
    expect(shownRules(element)).toEqual([]);
    expect(element.shadowRoot?.querySelector('.findings')).toBeNull();
    expect(element.value).toBe('');
  });
});

describe('type of agreement', () => {
  it('35 hours less 16 lesson hours leaves 19 in the company: no OAO', async () => {
    const element = await mount('duaal-uurrooster', { schedule: retailWeek });
    expect(total(element, 'counted')).toBe('35 u');
    expect(total(element, 'company')).toBe('19 u');
    expect(verdict(element)).toBe('part');
    expect(textOf(part(element, '.verdict'))).toContain('Geen OAO mogelijk');
    expect(shownRules(element)).toContain('type/workplace-hours-too-low');
  });

  it('exactly 20 hours is an OAO', async () => {
    const day = { company: { blocks: [{ from: '08:00', to: '12:00' }], breaks: [] } };
    const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
    const element = await mount('duaal-uurrooster', { schedule: { ...officialWeek, weeks: [week] } });
    expect(verdict(element)).toBe('full');
  });

  it('stays open while there are only school hours', async () => {
    const monday = officialWeek.weeks[0]?.monday;
    const element = await mount('duaal-uurrooster', { schedule: { ...officialWeek, weeks: [{ monday }] } });
    expect(verdict(element)).toBe('open');
    expect(shownRules(element)).not.toContain('type/workplace-hours-too-low');
  });
});

describe('typing', () => {
  it('calls half a time no mistake until the field is left, and then says and shows it', async () => {
    const element = await mount('duaal-uurrooster');
    await press('Onderneming op maandag');
    await typeIn('Maandag, onderneming, voormiddag: van', '8:7');
    const field = part(element, '#day-0-monday-company-block-0-from');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    await userEvent.keyboard('{Tab}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const message = part(element, `#${field.getAttribute('aria-describedby') ?? ''}`);
    expect(textOf(message)).toBe('“8:7” is geen uur. Typ bijvoorbeeld 8:20 of 820.');
    expect(textOf(part(element, '[role="status"]'))).toBe(textOf(message));
    await userEvent.clear(field);
    await userEvent.type(field, '0820');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    await userEvent.keyboard('{Tab}');
    expect(field).toHaveProperty('value', '08:20');
  });

  it('does not remark on half a block in the day that is being typed, only after it is left', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await press('Onderneming op zaterdag');
    await typeIn('Zaterdag, onderneming, voormiddag: van', '800');
    await userEvent.keyboard('{Tab}');
    expect(shownRules(element)).not.toContain('schedule/incomplete');
    await tabTo('Datum van een inhaalrustdag');
    await element.updateComplete;
    expect(shownRules(element)).toContain('schedule/incomplete');
  });

  it('takes a copy back, and does it again', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await press('Kopieer maandag naar andere dagen');
    await press('Dinsdag');
    const copied = written(element);
    expect(copied).not.toEqual(officialWeek);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(written(element)).toEqual(officialWeek);
    expect(textOf(part(element, '[role="status"]'))).toBe('De laatste stap is ongedaan gemaakt.');
    await press('Doe opnieuw (Ctrl+Y)');
    expect(written(element)).toEqual(copied);
  });

  it('keeps what was typed at a place that is switched off and on again', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await press('School op maandag');
    expect(total(element, 'counted')).toBe('32 u');
    await userEvent.keyboard('{Enter}');
    expect(written(element)).toEqual(officialWeek);
  });

  it('adds compensation days one by one or as a pasted list, and takes them away', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: officialWeek });
    await typeIn('Datum van een inhaalrustdag', '30/10/2023{Enter}');
    await userEvent.keyboard('2/4/2024, 10 mei 2024{Enter}');
    expect(element.facts['schedule']).toMatchObject({ compensationDays: ['2023-10-30', '2024-04-02', '2024-05-10'] });
    expect(textOf(part(element, '.rest-list'))).toContain('dinsdag 2 april 2024');
    await press('Verwijder dinsdag 2 april 2024');
    expect(element.facts['schedule']).toMatchObject({ compensationDays: ['2023-10-30', '2024-05-10'] });
    await typeIn('Datum van een inhaalrustdag', '31/10/2023{Tab}');
    expect(element.facts['schedule']).toMatchObject({ compensationDays: ['2023-10-30', '2023-10-31', '2024-05-10'] });
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}31/2/2024{Enter}');
    expect(textOf(part(element, '#rest-day-error'))).toContain('is geen datum');
  });

  it('begins a second week as a copy of the first, and gives the mean of both', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await press('De weken verschillen: voeg een week toe');
    expect(element.facts['schedule']).toMatchObject({ weeks: [officialWeek.weeks[0], officialWeek.weeks[0]] });
    await press('Onderneming op vrijdag (week 2)');
    expect(total(element, 'week-0')).toBe('40 u');
    expect(total(element, 'week-1')).toBe('32 u');
    expect(total(element, 'counted')).toBe('36 u');
  });
});

describe('reading out', () => {
  it('gives the result after a change, and the mistake instead where there is one', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    await typeIn('Gemiddelde arbeidsduur', '38{Tab}');
    expect(textOf(part(element, '[role="status"]'))).toBe('40 u per week. Een OAO is mogelijk. 1 × fout.');
    await typeIn('Maandag, school: lesuren', '{Backspace}x{Tab}');
    expect(textOf(part(element, '[role="status"]'))).toContain('is geen aantal lesuren');
  });
});

describe('duaal-change', () => {
  it('tells the page the facts as a dossier writes them, and what the rules found', async () => {
    const told: DuaalChange[] = [];
    const box = document.createElement('div');
    box.addEventListener('duaal-change', ({ detail }) => told.push(detail));
    document.body.append(box);
    await mount('duaal-uurrooster', { schedule: officialWeek }, box);
    await typeIn('Gemiddelde arbeidsduur', '38');
    expect(told).toHaveLength(1);
    expect(told[0]?.facts).toEqual({ schedule: officialWeek, 'hours.average': '38:00' });
    expect(told[0]?.counts.error).toBe(1);
  });
});

describe('what the rules wait for', () => {
  it('is not asked where it stands, when only a list of days can tell', async () => {
    const facts = { ...minorTerm, 'company.jointCommittee': '124', schedule: officialWeek };
    const end = { 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' };
    const element = await mount('duaal-uurrooster', { ...facts, ...end, 'hours.average': '40:00' });
    expect(element.shadowRoot?.querySelector('.waiting')?.textContent ?? '').not.toContain('einddatum');
  });
});
