import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readDossierText } from '#core';
import { defineElements, ScheduleElement, AllowanceElement } from '#widget';
import sampleDossier from '../dossiers/official-sample.json';
import twoWeeklyDossier from '../dossiers/official-two-weekly.json';
import { press, tabTo, typeIn } from './keyboard';
import { mount, part, shownRules, textOf } from './mount';
import { officialWeek, minorTerm } from './sample';

const formWith = (html: string): HTMLFormElement => {
  document.body.innerHTML = `<form>${html}</form>`;
  const form = document.querySelector('form');
  if (!form) throw new Error('no form');
  return form;
};

describe('defining', () => {
  it('twice is harmless, and leaves a name alone that is taken', async () => {
    await import('../../widget/define/all');
    expect(() => {
      defineElements();
    }).not.toThrow();
    expect(customElements.get('duaal-uurrooster')).toBe(ScheduleElement);
    expect(customElements.get('duaal-leervergoeding')).toBe(AllowanceElement);
  });
});

describe('value and facts', () => {
  it.each([
    ['the official sample', sampleDossier],
    ['the two-weekly sample', twoWeeklyDossier],
  ])('hand back %s without loss', async (_, dossier) => {
    const reading = readDossierText(JSON.stringify(dossier));
    const element = await mount('duaal-uurrooster');
    element.value = JSON.stringify(dossier);
    const again = readDossierText(JSON.stringify({ duaalwijzer: 1, facts: element.facts }));
    expect(again).toEqual(reading);
  });

  it('take a bare schedule from an attribute', async () => {
    document.body.innerHTML = `<duaal-uurrooster value='${JSON.stringify(officialWeek)}'></duaal-uurrooster>`;
    const element = document.querySelector('duaal-uurrooster');
    await element?.updateComplete;
    expect(JSON.parse(element?.value ?? '')).toEqual(officialWeek);
  });

  it('keep study days and training in holidays, and show them', async () => {
    const schedule = { ...officialWeek, studyDays: [{ date: '2023-11-20', company: { blocks: [], breaks: [] } }] };
    const element = await mount('duaal-uurrooster', { schedule });
    expect(JSON.parse(element.value)).toEqual(schedule);
    expect(part(element, '#exception-0-date')).toHaveProperty('value', '20/11/2023');
  });

  it('refuse what they cannot read, in words and with the place, and keep what was there', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    element.value = '{"weeks": [';
    await element.updateComplete;
    expect(textOf(part(element, '[role="alert"]'))).toContain('Dit is geen JSON-bestand.');
    expect(JSON.parse(element.value)).toEqual(officialWeek);
    element.value = '{"weeks":[{"monday":{"school":{"blocks":[{"from":"8:20"}]}}}]}';
    await element.updateComplete;
    expect(textOf(part(element, '[role="alert"]'))).toContain('facts.schedule.weeks.0.monday.school.blocks.0.from');
    expect(JSON.parse(element.value)).toEqual(officialWeek);
    element.value = JSON.stringify(officialWeek);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role="alert"]')).toBeNull();
  });

  it('refuse an object that JSON cannot hold, as everything else', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    for (const name of ['facts', 'value'] as const) {
      element[name] = endless;
      await element.updateComplete;
      expect(textOf(part(element, '[role="alert"]'))).toContain('Dit is geen JSON-bestand.');
      element.value = JSON.stringify(officialWeek);
    }
    element.today = endless as never;
    await element.updateComplete;
    expect(textOf(part(element, '[role="alert"]'))).toContain('today');
    expect(JSON.parse(element.value)).toEqual(officialWeek);
  });

  it('are nothing when they are the JSON of nothing', async () => {
    document.body.innerHTML = `<duaal-leervergoeding facts="null"></duaal-leervergoeding>`;
    const element = document.querySelector('duaal-leervergoeding');
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelector('[role="alert"]')).toBeNull();
  });

  it('take the same facts again after they were emptied', async () => {
    const element = await mount('duaal-leervergoeding', { 'agreement.start': '2024-04-01' });
    element.value = null;
    expect(element.facts).toEqual({});
    element.facts = { 'agreement.start': '2024-04-01' };
    expect(element.facts).toEqual({ 'agreement.start': '2024-04-01' });
  });

  it('leave what is being typed alone when a page hands back what it was told', async () => {
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    element.addEventListener('duaal-change', ({ detail }) => {
      element.facts = detail.facts;
    });
    await press('De weken verschillen: voeg een week toe');
    await press('Pauze toevoegen: dinsdag (week 2), onderneming');
    await typeIn('Woensdag (week 2), onderneming, voormiddag: van', '{Backspace}{Backspace}{Backspace}{Backspace}acht');
    await typeIn('Donderdag (week 2), school: lesuren', '{Backspace}7');
    expect(element.facts['schedule']).toMatchObject({ weeks: [{}, { thursday: { school: { lessonHours: 7 } } }] });
    expect(part(element, '#day-1-wednesday-company-block-0-from')).toHaveProperty('value', 'acht');
    expect(part(element, '#day-1-tuesday-company-break-2-from')).toHaveProperty('value', '');
  });

  it('do not lose what was typed when a page sets the same facts again', async () => {
    const element = await mount('duaal-leervergoeding', { 'agreement.start': '2024-04-01' });
    await typeIn('Einddatum', '30/6/2025');
    element.facts = { 'agreement.start': '2024-04-01' };
    expect(element.facts['agreement.end']).toBe('2025-06-30');
  });
});

describe('the day of judging', () => {
  const tooMuch = { 'hours.average': '40:00' };

  it('can be set later', async () => {
    const element = await mount('duaal-uurrooster', tooMuch);
    expect(shownRules(element)).toContain('hours/average-above-38');
    element.today = '1990-01-01';
    await element.updateComplete;
    expect(shownRules(element)).not.toContain('hours/average-above-38');
  });

  it('is the day on the clock when it is none, and that is said', async () => {
    const element = await mount('duaal-uurrooster', tooMuch);
    element.today = 'gisteren';
    await element.updateComplete;
    expect(textOf(part(element, '[role="alert"]'))).toContain('today: Hier moet een bestaande datum staan');
    expect(shownRules(element)).toContain('hours/average-above-38');
  });
});

describe('in a form', () => {
  it('submits the dossier under its name, and nothing while it is disabled', async () => {
    const form = formWith('<duaal-uurrooster name="rooster"></duaal-uurrooster>');
    const element = form.querySelector('duaal-uurrooster');
    expect(new FormData(form).get('rooster')).toBe('');
    if (element) element.facts = { ...minorTerm, schedule: officialWeek };
    const submitted = new FormData(form).get('rooster');
    const reading = readDossierText(typeof submitted === 'string' ? submitted : '');
    expect(reading.ok && Object.keys(reading.facts).sort()).toEqual([...Object.keys(minorTerm), 'schedule'].sort());
    element?.setAttribute('disabled', '');
    await element?.updateComplete;
    expect(new FormData(form).has('rooster')).toBe(false);
    expect(element && part(element, 'fieldset').matches(':disabled')).toBe(true);
  });

  it('goes back to its attribute on reset', async () => {
    const form = formWith(
      `<duaal-leervergoeding name="vergoeding" value='{"agreement.start":"2024-04-01"}'></duaal-leervergoeding>`,
    );
    const element = form.querySelector('duaal-leervergoeding');
    await typeIn('Einddatum', '30/6/2025');
    expect(element?.facts).toEqual({ 'agreement.start': '2024-04-01', 'agreement.end': '2025-06-30' });
    form.reset();
    expect(element?.facts).toEqual({ 'agreement.start': '2024-04-01' });
  });

  it('is empty after a reset without an attribute, the chosen age group included', async () => {
    const form = formWith('<duaal-uurrooster name="rooster"></duaal-uurrooster>');
    await tabTo('Weet ik niet');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('radio', { name: '18 of ouder' })).toBeChecked();
    await typeIn('Einddatum', '30/6/2027');
    form.reset();
    expect(new FormData(form).get('rooster')).toBe('');
    await expect.element(page.getByRole('textbox', { name: 'Einddatum' })).toHaveValue('');
    await expect.element(page.getByRole('radio', { name: 'Weet ik niet' })).toBeChecked();
  });

  it('does not let a text through that is no time', async () => {
    const form = formWith('<duaal-uurrooster name="rooster"></duaal-uurrooster>');
    await press('Onderneming op maandag');
    await typeIn('Maandag, onderneming, voormiddag: van', 'acht');
    expect(form.checkValidity()).toBe(false);
    expect(form.querySelector('duaal-uurrooster')?.validationMessage).toContain('is geen uur');
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}8');
    expect(form.checkValidity()).toBe(true);
  });
});

describe('in a page with styles of its own', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
  });

  it('keeps its own under a reset of everything', async () => {
    const element = await mount('duaal-leervergoeding');
    const styleOf = (): readonly string[] => {
      const { color, textAlign, fontSize, letterSpacing } = getComputedStyle(part(element, '.hint'));
      return [color, textAlign, fontSize, letterSpacing];
    };
    const own = styleOf();
    const reset = document.createElement('style');
    reset.textContent =
      'html { font-size: 62.5% } * { color: red; text-align: center; font: inherit; letter-spacing: 2px }';
    document.body.append(reset);
    expect(styleOf()).toEqual(own);
  });

  it('reads from left to right, as its language does', async () => {
    document.documentElement.dir = 'rtl';
    const element = await mount('duaal-uurrooster');
    expect(getComputedStyle(part(element, '.hint')).direction).toBe('ltr');
  });
});

describe('beside the result', () => {
  it('the total of a day stays clear of its buttons', async () => {
    await page.viewport(900, 700);
    const element = await mount('duaal-uurrooster', { schedule: officialWeek });
    const total = part(element, '#day-0-monday .total').getBoundingClientRect();
    const buttons = part(element, '#day-0-monday .toggles').getBoundingClientRect();
    expect(total.bottom <= buttons.top || total.right <= buttons.left).toBe(true);
    expect(total.height).toBeLessThan(60);
  });
});

describe('in a narrow column', () => {
  it.each(['duaal-uurrooster', 'duaal-leervergoeding'] as const)(
    '%s never scrolls sideways at 320 px',
    async (name) => {
      await page.viewport(320, 700);
      const element = await mount(name, { ...minorTerm, schedule: officialWeek, 'allowance.amount': '1.00' });
      const root = part(element, '.root');
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      const edge = element.getBoundingClientRect().right + 0.5;
      const beyond = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, button, p, li, td') ?? [])].filter(
        (inner) => inner.getBoundingClientRect().right > edge,
      );
      expect(beyond.map(({ outerHTML }) => outerHTML)).toEqual([]);
      for (const closed of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure[aria-expanded="false"]') ??
        [])
        closed.click();
      await element.updateComplete;
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    },
  );
});
