import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { typeIn, tabTo } from './keyboard';
import { mount, part, shownRules, textOf } from './mount';

const answers = (secondGrade: boolean, thirdGrade: boolean) => ({
  'education.secondGradePassed': secondGrade,
  'education.firstYearThirdGradePassed': thirdGrade,
  'education.ov3QualificationPassed': false,
  'education.alternatingYearsPassed': 0,
});

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
    expect(textOf(part(element, 'table'))).toBe(
      `Bedragen per maand op 1 april 2024 Trap Per maand ${rows
        .map((row) => `${row.step} ${row.step === step ? 'deze leerling ' : ''}${row.amount}`)
        .join(' ')}`,
    );
    expect(textOf(part(element, '.source'))).toContain('Geldig sinds 1 april 2024.');
  });
});

describe('answers', () => {
  it('are given with the keyboard, and what could still change the step is named', async () => {
    const element = await mount('duaal-leervergoeding');
    await tabTo('Nog niet beantwoord');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(element.facts).toEqual({ 'education.secondGradePassed': true });
    expect(textOf(part(element, '.amount-card'))).toContain('Beantwoord nog');
    expect(textOf(part(element, '.amount-card'))).toContain(
      'het eerste jaar van de derde graad, de kwalificatiefase van OV3 en jaren alternerende opleiding',
    );
    await typeIn('Jaren alternerende opleiding', '2');
    await typeIn('Begindatum', '01.09.2023');
    expect(textOf(part(element, '.amount-card'))).toContain('minstens twee jaar alternerende opleiding');
    expect(part(element, '.amount-card').dataset['step']).toBe('3');
    expect(JSON.parse(element.value)).toEqual({
      'education.secondGradePassed': true,
      'education.alternatingYearsPassed': 2,
      'agreement.start': '2023-09-01',
    });
  });

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
});

describe('an amount to check', () => {
  it('that is another step is an error, and is put right on a click', async () => {
    const element = await mount('duaal-leervergoeding', { ...answers(true, false), 'agreement.start': '2024-04-01' });
    expect(shownRules(element)).not.toContain('allowance/amount');
    await typeIn('Bedrag nakijken (niet verplicht)', '588,70{Tab}');
    expect(textOf(part(element, '[role="status"]'))).toBe('Trap 2: € 649,60 per maand. 1 × fout.');
    expect(part(element, '[data-rule="allowance/amount"]').dataset['severity']).toBe('error');
    await userEvent.click(part(element, '[data-rule="allowance/amount"] .primary'));
    await element.updateComplete;
    expect(element.facts['allowance.amount']).toBe('649.60');
    expect(shownRules(element)).not.toContain('allowance/amount');
  });
});
