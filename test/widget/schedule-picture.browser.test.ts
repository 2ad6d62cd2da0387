/** The picture of the week, the line of the workplace hours, and the steps of the calculation. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { press } from './keyboard';
import { mount, part, textOf } from './mount';
import { minorTerm, officialWeek, retailWeek } from './sample';

const late = { company: { blocks: [{ from: '17:00', to: '22:00' }], breaks: [] } };
const withLateSaturday = { ...officialWeek, weeks: [{ ...officialWeek.weeks[0], saturday: late }] };

const strips = (element: HTMLElement): readonly Element[] => [
  ...(element.shadowRoot?.querySelectorAll('.strip') ?? []),
];
const drawn = (strip: Element | undefined, kind: string): number => strip?.querySelectorAll(`rect.${kind}`).length ?? 0;
const heightOf = (strip: Element | undefined, kind: string): number =>
  Number(strip?.querySelector(kind)?.getAttribute('y'));
/** Left and right of a drawn stretch, as parts of the width of its strip. */
function extent(strip: Element | undefined, kind: string): readonly [number, number] {
  const box = strip?.querySelector(`rect.${kind}`)?.getBoundingClientRect();
  const whole = strip?.getBoundingClientRect();
  if (!box || !whole) throw new Error(`no ${kind}`);
  return [(box.left - whole.left) / whole.width, (box.right - whole.left) / whole.width];
}

describe('the picture of the week', () => {
  it('draws school, company, breaks and the hours of rest of every day', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: officialWeek });
    const [monday, tuesday, , , , saturday, sunday] = strips(element);
    expect([drawn(monday, 'school'), drawn(monday, 'company'), drawn(monday, 'pause')]).toEqual([2, 0, 2]);
    expect([drawn(tuesday, 'school'), drawn(tuesday, 'company'), drawn(tuesday, 'pause')]).toEqual([0, 2, 2]);
    expect([drawn(saturday, 'company'), drawn(saturday, 'forbidden'), drawn(sunday, 'forbidden')]).toEqual([0, 2, 1]);
    expect(textOf(part(element, '.picture .key'))).toContain(
      'Rust voor wie jonger is dan 18: zondag, en van 20:00 tot 6:00',
    );
    const [from, to] = extent(tuesday, 'company');
    expect(from).toBeCloseTo((7.5 - 5) / 16, 2);
    expect(to).toBeCloseTo((12 - 5) / 16, 2);
  });

  it('draws a break below the words of its block', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: officialWeek });
    const [monday] = strips(element);
    expect(heightOf(monday, 'rect.pause')).toBeGreaterThan(heightOf(monday, 'text.letter'));
  });

  it('tells school and company apart by their letters, also where both begin alike', async () => {
    document.documentElement.lang = 'fr';
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: officialWeek });
    const lettersOf = () => textOf(part(element, '.picture .key')).slice(0, 24);
    await expect.poll(lettersOf).toMatch(/^Éc École En Entreprise/);
    const drawnFirst = strips(element).map((strip) => textOf(strip.querySelector('.letter') ?? strip));
    expect(drawnFirst.slice(0, 2)).toEqual(['Éc 8:20–12:00', 'En 7:30–12:00']);
  });

  it('marks the day that a finding is about', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: withLateSaturday });
    const marks = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.strip-mark') ?? [])];
    expect(marks.map(({ dataset }) => dataset['severity'])).toContain('error');
    expect(marks[5]?.dataset['severity']).toBe('error');
    expect(marks[1]?.dataset['severity']).toBeUndefined();
  });

  it('is an image with a name, and the same as a table', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: withLateSaturday });
    await expect.element(page.getByRole('img', { name: /Beeld van de week: 6 dagen met uren/ })).toBeVisible();
    await press('Toon de week als tabel');
    const table = page.getByRole('table', { name: 'De week als tabel' });
    await expect.element(table.getByRole('rowheader', { name: 'Zaterdag' })).toBeVisible();
    const rows = [...(element.shadowRoot?.querySelectorAll('.week-table tbody tr') ?? [])].map(textOf);
    expect(rows[0]).toBe('Maandag 8:20–12:00 12:30–16:50 8 lesuren 10:00–10:15 14:15–14:30 8 u');
    expect(rows[5]).toMatch(/^Zaterdag 17:00–22:00 5 u \d opmerkingen$/);
  });

  it('is not there before there are hours', async () => {
    const element = await mount('duaal-uurrooster');
    expect(element.shadowRoot?.querySelector('.picture')).toBeNull();
  });
});

describe('the result', () => {
  it.each([
    [officialWeek, '24 u per week in de onderneming; een OAO vraagt minstens 20 u.'],
    [retailWeek, '19 u per week in de onderneming; een OAO vraagt minstens 20 u.'],
  ])('shows the hours in the company beside the least that an OAO asks for', async (schedule, name) => {
    await mount('duaal-uurrooster', { schedule });
    await expect.element(page.getByRole('img', { name })).toBeVisible();
  });

  it('shows how it was calculated', async () => {
    const element = await mount('duaal-uurrooster', { ...minorTerm, schedule: officialWeek });
    await press('Zo is het berekend');
    const steps = textOf(part(element, '.steps'));
    expect(steps).toContain('Effectieve arbeidsduur per week: 40 u ÷ 1 40 u');
    expect(steps).toContain('Inhaalrustdagen, laagste en hoogste aantal 9 dagen en 12 dagen');
  });
});
