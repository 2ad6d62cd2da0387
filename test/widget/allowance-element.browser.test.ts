import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, press, tabTo, typeHere, typeIn } from './keyboard';
import { mount, part, shownRules, textOf } from './mount';

const answers = (secondGrade: boolean, thirdGrade: boolean) => ({
  'education.secondGradePassed': secondGrade,
  'education.firstYearThirdGradePassed': thirdGrade,
  'education.ov3QualificationPassed': false,
  'education.alternatingYearsPassed': 0,
});
const twoYears = { ...answers(true, false), 'agreement.start': '2022-09-01', 'agreement.end': '2024-06-30' };
const schooling = 'Wat is het hoogste dat de leerling al met succes heeft afgerond?';
const years = 'Hoeveel jaar duaal leren, leertijd of deeltijds leren heeft de leerling al met succes afgerond?';

describe('the amounts of 1 April 2024', () => {
  const rows = [
    { step: '1', amount: '€ 588,70', facts: answers(false, false), why: 'geen van de voorwaarden' },
    { step: '2', amount: '€ 649,60', facts: answers(true, false), why: 'de tweede graad is met succes beëindigd' },
    { step: '3', amount: '€ 700,40', facts: answers(true, true), why: 'het eerste jaar van de derde graad' },
  ];
  it.each(rows)('step $step is $amount', async ({ step, amount, facts, why }) => {
    const element = await mount('duaal-leervergoeding', { ...facts, 'agreement.start': '2024-04-01' });
    const card = part(element, '.amount-card');
    expect(card.dataset['step']).toBe(step);
    expect(textOf(card)).toContain(`${amount} per maand`);
    expect(textOf(card)).toContain(why);
    expect(textOf(part(element, '.result table'))).toBe(
      `Bedragen per maand op 1 april 2024 Trap Per maand ${rows
        .map((row) => `${row.step} ${row.step === step ? 'deze leerling ' : ''}${row.amount}`)
        .join(' ')}`,
    );
    expect(textOf(part(element, '.result .source'))).toContain('Geldig sinds 1 april 2024.');
  });

  it('are those of the step that was chosen in the agreement, where nobody told the education', async () => {
    const element = await mount('duaal-leervergoeding', { 'allowance.step': 3, 'agreement.start': '2024-04-01' });
    expect(textOf(part(element, '.amount-card'))).toContain('€ 700,40 per maand');
    expect(textOf(part(element, '.amount-card'))).toContain('deze trap is gekozen');
  });
});

describe('the questions', () => {
  it('are answered with the keyboard, and what could still change the step is named', async () => {
    const element = await mount('duaal-leervergoeding');
    await typeIn('Begindatum', '01.09.2023');
    await tabTo('Nog niet beantwoord');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(page.getByRole('radio', { name: 'De tweede graad (meestal het 4de jaar)' })).toBeChecked();
    expect(textOf(part(element, '.amount-card'))).toBe(`Nog niet te zeggen ${years}`);
    await tabTo('Nog niet beantwoord');
    await userEvent.keyboard('{ArrowLeft}');
    expect(textOf(part(element, '.amount-card'))).toContain('minstens twee jaar alternerende opleiding');
    expect(part(element, '.amount-card').dataset['step']).toBe('3');
    expect(JSON.parse(element.value)).toEqual({
      'education.secondGradePassed': true,
      'education.firstYearThirdGradePassed': false,
      'education.ov3QualificationPassed': false,
      'education.alternatingYearsPassed': 2,
      'agreement.start': '2023-09-01',
    });
  });

  it('that no longer matter are not asked, and nothing is made up for them', async () => {
    const element = await mount('duaal-leervergoeding');
    await expect.element(page.getByRole('radiogroup', { name: years })).toBeVisible();
    await page.getByText('Het eerste jaar van de derde graad (meestal het 5de jaar)').click();
    await expect.element(page.getByRole('radiogroup', { name: years })).not.toBeInTheDocument();
    expect(element.facts).toEqual({ 'education.firstYearThirdGradePassed': true });
  });

  it('that the page has answered are not asked again, and can be changed', async () => {
    const element = await mount('duaal-leervergoeding', twoYears);
    expect(element.shadowRoot?.querySelectorAll('input[type="radio"]')).toHaveLength(0);
    await press('Wijzig: Begindatum');
    await typeHere('Begindatum', '{Control>}a{/Control}1/2/2023{Tab}');
    expect(element.facts['agreement.start']).toBe('2023-02-01');
  });

  it('keep a date that is half typed, and explain it where it stands', async () => {
    const element = await mount('duaal-leervergoeding');
    await typeIn('Begindatum', '1/9{Tab}');
    const field = page.getByRole('textbox', { name: 'Begindatum' });
    await expect.element(field).toHaveValue('1/9');
    await expect.element(field).toHaveAccessibleDescription(/zoals 1\/9\/2026 .*“1\/9” is geen datum/);
    expect(textOf(part(element, '[role="status"]'))).toContain('“1/9” is geen datum');
  });

  it('take a date with a short year or with the name of the month', async () => {
    const element = await mount('duaal-leervergoeding');
    await typeIn('Begindatum', '1/9/26{Tab}');
    await typeHere('Einddatum', '30 juin 2027{Tab}');
    expect(element.facts).toEqual({ 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' });
    await expect.element(page.getByRole('textbox', { name: 'Begindatum' })).toHaveValue('1/9/2026');
  });
});

describe('the result', () => {
  it('gives the amount of today as long as there is no start, and says so', async () => {
    const element = await mount('duaal-leervergoeding', answers(false, false));
    expect(textOf(part(element, '.amount-card'))).toContain('vandaag, 24 november 2026');
  });

  it('says that an amount was computed and not yet confirmed', async () => {
    const element = await mount('duaal-leervergoeding', { ...answers(false, false), 'agreement.start': '2026-09-01' });
    expect(part(element, '.source').dataset['status']).toBe('computed');
    expect(textOf(part(element, '.source'))).toContain('Berekend, nog niet officieel bevestigd.');
  });

  it('says that the amount of a start that is still to come may rise', async () => {
    const element = await mount('duaal-leervergoeding', { ...answers(false, false), 'agreement.start': '2027-09-01' });
    expect(textOf(part(element, '.later'))).toContain('de laatste bedragen die we kennen');
    element.facts = { 'agreement.start': '2026-09-01' };
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.later')).toBeNull();
  });

  it('says that there was no such agreement before 2016', async () => {
    const element = await mount('duaal-leervergoeding', { ...answers(false, false), 'agreement.start': '2015-09-01' });
    expect(textOf(part(element, '.result'))).toContain('bestond de overeenkomst van alternerende opleiding nog niet');
  });

  it('says that a SAO has no allowance', async () => {
    const element = await mount('duaal-leervergoeding', { ...twoYears, 'agreement.type': 'SAO' });
    expect(textOf(part(element, '.result'))).toContain('Geen leervergoeding');
    expect(element.shadowRoot?.querySelector('[role="listbox"]')).toBeNull();
  });
});

describe('an amount to check', () => {
  it('that is another step is an error, and is put right on a click', async () => {
    const element = await mount('duaal-leervergoeding', { ...answers(true, false), 'agreement.start': '2024-04-01' });
    expect(shownRules(element)).not.toContain('allowance/amount');
    await typeIn('Bedrag in de overeenkomst (niet verplicht)', '588,70{Tab}');
    expect(textOf(part(element, '[role="status"]'))).toBe('Trap 2: € 649,60 per maand. 1 × fout.');
    expect(part(element, '[data-rule="allowance/amount"]').dataset['severity']).toBe('error');
    await userEvent.click(part(element, '[data-rule="allowance/amount"] .primary'));
    await element.updateComplete;
    expect(element.facts['allowance.amount']).toBe('649.60');
    expect(shownRules(element)).not.toContain('allowance/amount');
    expect(textOf(part(element, '.amount-check'))).toBe('€ 649,60 klopt: dat is het bedrag van trap 2.');
    expect(textOf(part(element, '.undo-line'))).toBe('Het bedrag is nu € 649,60. Maak ongedaan');
    await userEvent.keyboard('{Enter}');
    expect(element.facts['allowance.amount']).toBe('588.70');
  });

  it.each([
    ['588,70', 'het bedrag van trap 1'],
    ['638,20', 'een ouder bedrag: dat van trap 2 vanaf 1 november 2023'],
    ['662,60', 'geldt pas vanaf 1 mei 2024, voor trap 2'],
    ['650,00', 'geen bedrag dat de Vlaamse regering heeft vastgelegd'],
  ])('%s is explained under the question: %s', async (amount, why) => {
    const element = await mount('duaal-leervergoeding', { ...answers(true, false), 'agreement.start': '2024-04-01' });
    await typeIn('Bedrag in de overeenkomst (niet verplicht)', `${amount}{Tab}`);
    expect(textOf(part(element, '.amount-check'))).toContain(why);
  });

  it('is recognised before the other questions are answered', async () => {
    const element = await mount('duaal-leervergoeding');
    await typeIn('Bedrag in de overeenkomst (niet verplicht)', '649,60{Tab}');
    expect(textOf(part(element, '.amount-check'))).toContain('een bedrag van trap 2, vanaf 1 april 2024');
  });
});

describe('month by month', () => {
  const month = (name: RegExp) => page.getByRole('option', { name });

  it('the keys walk through the months and the years, and each is explained', async () => {
    const element = await mount('duaal-leervergoeding', twoYears);
    await tabTo('September 2022: € 601,40, trap 2, volledige maand.');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(focusedName).toMatch(/^December 2022/);
    await expect.element(month(/^December 2022/)).toHaveAttribute('aria-selected', 'true');
    expect(textOf(part(element, '.month-detail'))).toContain('Ander bedrag dan de maand ervoor: index.');
    expect(textOf(part(element, '.month-detail'))).toContain(
      'De kerstvakantie van 26 december 2022 tot en met 31 december 2022: onbetaald, behalve opgebouwde vakantiedagen.',
    );
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focusedName).toMatch(/^December 2023/);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focusedName).toMatch(/^December 2023/);
    await userEvent.keyboard('{Home}');
    await expect.poll(focusedName).toMatch(/^September 2022/);
    await userEvent.keyboard('{End}{ArrowLeft}');
    await expect.poll(focusedName).toMatch(/^Mei 2024/);
  });

  it('shows the step of each school year and the index where they begin', async () => {
    await mount('duaal-leervergoeding', twoYears);
    const second = page.getByRole('group', { name: 'Schooljaar 2023-\u20602024' });
    await expect.element(second.getByText('trap 3')).toBeVisible();
    await expect.element(second.getByText('€ 674,50')).toBeVisible();
  });

  it('says the same in a table, whose sums are those of the school years', async () => {
    const element = await mount('duaal-leervergoeding', twoYears);
    await press('Toon als tabel');
    const rows = [...(element.shadowRoot?.querySelectorAll('.month-table tbody tr') ?? [])];
    expect(rows).toHaveLength(22);
    expect(rows[10] && textOf(rows[10])).toMatch(/^Juli 2023 2 € 625,60 € 0,00 Geen leervergoeding\. De zomervakantie/);
    const cents = (text: string | null | undefined): number => Number(text?.replace(/\D/g, ''));
    const sum = rows.slice(0, 12).reduce((total, row) => total + cents(row.children[3]?.textContent), 0);
    expect(cents(part(element, '.totals tbody td').textContent)).toBe(sum);
  });

  it('is there once start, end and step are', async () => {
    const element = await mount('duaal-leervergoeding', { ...answers(true, false), 'agreement.start': '2022-09-01' });
    expect(element.shadowRoot?.querySelector('[role="listbox"]')).toBeNull();
    await typeIn('Einddatum', '30/6/2023{Tab}');
    await expect.element(page.getByRole('listbox', { name: 'Maanden van de overeenkomst' })).toBeVisible();
  });
});

describe('premiums', () => {
  it('tick the conditions that the facts show, and name the last day to register', async () => {
    const element = await mount('duaal-leervergoeding', {
      ...answers(true, false),
      'agreement.start': '2026-09-01',
      'agreement.end': '2027-06-30',
      'company.region': 'flanders',
      'mentor.trainingFollowed': false,
    });
    expect(textOf(part(element, '.premiums'))).toContain('ten laatste op 1 december 2026');
    const company = part(element, '[data-party="company"]');
    const stateOf = (id: string) => company.querySelector<HTMLElement>(`[data-condition="${id}"]`)?.dataset['state'];
    expect(['months', 'region', 'mentor-training', 'registration'].map(stateOf)).toEqual([
      'met',
      'met',
      'not-met',
      'open',
    ]);
  });
});

describe('what if', () => {
  it('shows the difference of another answer, which can be taken over and undone', async () => {
    const element = await mount('duaal-leervergoeding', twoYears);
    await press('Vergelijk: wat als?');
    await typeIn('Begindatum', '{Control>}a{/Control}1/2/2023{Tab}');
    const row = (name: string) => page.getByRole('row', { name });
    await expect.element(row('Per maand bij het begin')).toHaveTextContent(/€ 601,40 € 625,60 \+ € 24,20/);
    await expect.element(page.getByText('Begindatum: 1 september 2022 wordt 1 februari 2023')).toBeVisible();
    expect(element.facts['agreement.start']).toBe('2022-09-01');
    await press('Neem deze antwoorden over');
    expect(element.facts['agreement.start']).toBe('2023-02-01');
    await press('Maak ongedaan');
    expect(element.facts).toEqual({ ...twoYears });
  });

  it('stays within its card, however wide the page', async () => {
    const element = await mount('duaal-leervergoeding', twoYears);
    await press('Vergelijk: wat als?');
    await typeIn('Begindatum', '{Control>}a{/Control}1/2/2023{Tab}');
    for (const width of [360, 600, 768, 900, 1040, 1200]) {
      await page.viewport(width, 900);
      const [card, table] = ['.compare', '.comparison'].map((selector) =>
        part(element, selector).getBoundingClientRect(),
      );
      expect(table?.right, `${String(width)} px`).toBeLessThan((card?.right ?? 0) - 10);
    }
    await page.viewport(900, 900);
  });

  it('reads out every row that differs, also where the amount per month stays, or that none does', async () => {
    const element = await mount('duaal-leervergoeding', twoYears);
    const said = () => textOf(part(element, '[role="status"]'));
    await press('Vergelijk: wat als?');
    await typeIn('Einddatum', '{Control>}a{/Control}31/5/2024{Tab}');
    await expect.poll(said).toBe('Wat als: Schooljaar 2023-\u20602024: verschil − € 714,40.');
    await typeIn('Begindatum', '{Control>}a{/Control}1/9/2023{Tab}');
    await expect.poll(said).toContain('Registreren tot en met: nog niet te zeggen wordt 1 december 2023.');
    await press('Zet terug: Begindatum');
    await press('Zet terug: Einddatum');
    await expect.poll(said).toBe('Wat als: geen verschil.');
  });

  it('puts one answer back and keeps the other', async () => {
    await mount('duaal-leervergoeding', twoYears);
    await press('Vergelijk: wat als?');
    await typeIn('Begindatum', '{Control>}a{/Control}1/2/2023{Tab}');
    await page.getByRole('radio', { name: 'Nog geen van deze' }).click({ force: true });
    await press('Zet terug: Begindatum');
    await expect.element(page.getByRole('textbox', { name: 'Begindatum' })).toHaveValue('1/9/2022');
    await expect.element(page.getByRole('row', { name: 'Trap bij het begin' })).toHaveTextContent(/ 2 1/);
  });
});

it('keeps a sign with its amount, and a French colon with its word, at the end of a line', async () => {
  document.documentElement.lang = 'fr';
  const element = await mount('duaal-leervergoeding', twoYears);
  await press('Comparer : et si ?');
  await typeIn('Date de début', '{Control>}a{/Control}1/2/2023{Tab}');
  await expect.poll(() => part(element, '[data-changed="start"]').innerText).toContain('\u00a0: ');
  const { innerText } = part(element, '.root');
  expect(innerText).toContain('Source\u00a0: ');
  expect(innerText).not.toMatch(/\p{L}:|[^\S\u00a0]:|€[^\S\u00a0]/u);
});

it(`asks at most five questions`, async () => {
  await mount('duaal-leervergoeding');
  await expect.element(page.getByRole('radiogroup', { name: schooling })).toBeVisible();
  expect(page.getByRole('radiogroup').elements().length + page.getByRole('textbox').elements().length).toBe(5);
});
