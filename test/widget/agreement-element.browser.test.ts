import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { factKeys, isoDate, nl, readDossierText } from '#core';
import type { AgreementElement } from '#widget';
import { loadDocuments } from '../../widget/export/load-documents';
import inOrder from '../dossiers/in-order.json';
import sample from '../dossiers/official-sample.json';
import twoWeekly from '../dossiers/official-two-weekly.json';
import { focusedName, press, tabTo, typeIn } from './keyboard';
import { mount, part, shownRules, textOf } from './mount';

const draft = { 'agreement.type': 'OAO', 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' };

const outcomesShown = (element: HTMLElement, kind: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-outcome="${kind}"]`) ?? [])].map(
    ({ dataset }) => dataset['rule'] ?? '',
  );

const count = (element: HTMLElement, of: string): number =>
  Number(element.shadowRoot?.querySelector<HTMLElement>(`.tally [data-severity="${of}"]`)?.dataset['count'] ?? 0);

/** Puts a text in the field for dossiers, as a paste does, and opens it. */
async function pasteDossier(text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Plak hier een dossier' });
  if (field.elements().length === 0) await press('Dossier openen of bewaren');
  await field.fill(text);
  await press('Open dit dossier');
}

async function openEverything(element: AgreementElement): Promise<void> {
  const closed = '.part .disclosure[aria-expanded="false"], .more[aria-expanded="false"]';
  for (;;) {
    const next = element.shadowRoot?.querySelector<HTMLElement>(closed);
    if (!next) return;
    next.click();
    await element.updateComplete;
  }
}

describe('the questions', () => {
  it('are there for every fact of an agreement', async () => {
    const element = await mount('duaal-overeenkomst');
    await openEverything(element);
    const without = factKeys.filter((key) => {
      const id = `fact-${key.replace('.', '-')}`;
      return !element.shadowRoot?.querySelector(`#${id}, [name="${id}"], #${id}-name`);
    });
    expect(without).toEqual([]);
  });

  it('are answered with the keyboard, and the rules answer at once', async () => {
    const element = await mount('duaal-overeenkomst');
    expect(count(element, 'unknown')).toBe(112);
    await tabTo('OAO');
    await userEvent.keyboard(' ');
    await press(/^Periode/);
    await typeIn('Begindatum', '1/9/26{Tab}');
    await typeIn('Einddatum', '30 juni 2026{Tab}');
    expect(element.facts).toEqual({ ...draft, 'agreement.end': '2026-06-30' });
    expect(shownRules(element)).toContain('period/end-before-start');
    expect(textOf(part(element, '[role="status"]'))).toMatch(/^\d+ in orde, \d+ wachten op een antwoord\. 1 × fout/);
    const end = page.getByRole('textbox', { name: 'Einddatum', exact: true });
    await expect.element(end).toHaveAccessibleDescription(/Vaak 30 juni.*Fout: De einddatum/);
  });

  it('are only those that matter: what another answer rules out is not asked', async () => {
    const element = await mount('duaal-overeenkomst', draft);
    const asksStep = (): boolean => element.shadowRoot?.querySelector('[name="fact-allowance-step"]') !== null;
    await press(/^Leervergoeding/);
    expect(asksStep()).toBe(true);
    element.facts = { 'agreement.type': 'SAO' };
    await element.updateComplete;
    expect(asksStep()).toBe(false);
  });

  it('keep what is half typed, and explain it', async () => {
    const element = await mount('duaal-overeenkomst');
    await press(/^Periode/);
    await typeIn('Begindatum', '1 sep{Tab}');
    const start = page.getByRole('textbox', { name: 'Begindatum' });
    await expect.element(start).toHaveValue('1 sep');
    await expect.element(start).toHaveAccessibleDescription(/dag\/maand\/jaar.*“1 sep” is geen datum/);
    expect(element.facts).toEqual({});
    expect(element.checkValidity()).toBe(false);
  });

  it('lead from one part to the next', async () => {
    await mount('duaal-overeenkomst');
    await press('Volgende: leerling');
    await expect.poll(focusedName).toBe('Leerling 6 open');
    await expect.element(page.getByRole('button', { name: 'Leerling' })).toHaveAttribute('aria-expanded', 'true');
    await expect
      .element(page.getByRole('button', { name: 'Type en opleiding' }))
      .toHaveAttribute('aria-expanded', 'false');
  });

  it('can be taken back', async () => {
    const element = await mount('duaal-overeenkomst', { 'agreement.type': 'OAO' });
    await press('Wis: type overeenkomst');
    expect(element.facts).toEqual({});
  });
});

describe('a dossier', () => {
  it.each([
    ['the official sample', sample],
    ['two weeks in turn', twoWeekly],
    ['everything in order', inOrder],
  ])('is opened and handed back without loss: %s', async (_, dossier) => {
    const element = await mount('duaal-overeenkomst');
    await pasteDossier(JSON.stringify(dossier));
    expect(JSON.parse(element.dossierText())).toEqual(dossier);
    expect(textOf(part(element, '[role="status"]'))).toMatch(/^Het dossier is geopend\. \d+ in orde/);
  });

  it('that is wrong is refused with each place and reason, and nothing is lost', async () => {
    const element = await mount('duaal-overeenkomst', draft);
    const wrong = '{"duaalwijzer":1,"facts":{"agreement.start":"2026-02-31","learner.shoeSize":42}}';
    await pasteDossier(wrong);
    const field = page.getByRole('textbox', { name: 'Plak hier een dossier' });
    await expect.element(field).toHaveValue(wrong);
    await expect
      .element(field)
      .toHaveAccessibleDescription(/wordt vervangen.*facts\.agreement\.start.*bestaande datum/);
    const said = textOf(part(element, '[role="alert"]'));
    expect(said).toContain('facts.agreement.start: Hier moet een bestaande datum staan');
    expect(said).toContain('facts.learner.shoeSize: Dit gegeven kennen we niet.');
    expect(element.facts).toEqual(draft);
    await expect.poll(focusedName).toBe('Plak hier een dossier');
    await pasteDossier('geen json');
    expect(textOf(part(element, '[role="alert"]'))).toContain('Dit is geen JSON-bestand.');
  });

  it('takes the place of what was there, which can be had back', async () => {
    const element = await mount('duaal-overeenkomst', draft);
    await pasteDossier(JSON.stringify(sample));
    expect(element.facts).toEqual(sample.facts);
    await press('Maak ongedaan');
    expect(element.facts).toEqual(draft);
  });

  it('is chosen as a file, and a bad file can be mended', async () => {
    const element = await mount('duaal-overeenkomst');
    await press('Dossier openen of bewaren');
    const chooser = page.getByLabelText('Of kies een dossierbestand');
    await userEvent.upload(
      chooser,
      new File(['{"duaalwijzer":2,"facts":{}}'], 'oud.json', { type: 'application/json' }),
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent('Deze versie van het dossier kennen we niet.');
    const field = page.getByRole('textbox', { name: 'Plak hier een dossier' });
    await expect.element(field).toHaveValue('{"duaalwijzer":2,"facts":{}}');
    await userEvent.upload(chooser, new File([JSON.stringify(sample)], 'goed.json', { type: 'application/json' }));
    await expect.poll(() => element.facts).toEqual(sample.facts);
  });

  it('is read from the annex that was made of it, and a PDF without one is refused', async () => {
    const { writeAnnex } = await loadDocuments();
    const reading = readDossierText(JSON.stringify(sample));
    const made = await writeAnnex(reading.ok ? reading.facts : {}, { texts: nl, today: isoDate('2026-11-24') });
    const element = await mount('duaal-overeenkomst');
    await press('Dossier openen of bewaren');
    const chooser = page.getByLabelText('Of kies een dossierbestand');
    await userEvent.upload(chooser, new File(['%PDF-1.7'], 'ander.pdf', { type: 'application/pdf' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Deze pdf kunnen we niet openen.');
    const bytes = new Uint8Array(made.bytes);
    await userEvent.upload(chooser, new File([bytes], 'bijlage.pdf', { type: 'application/pdf' }));
    await expect.poll(() => element.facts['schedule']).toEqual(sample.facts.schedule);
  });

  it('is saved as a file that can be opened again', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const element = await mount('duaal-overeenkomst', sample.facts);
    await press('Dossier openen of bewaren');
    await press('Bewaar als bestand');
    const [file] = made.mock.calls[0] ?? [];
    made.mockRestore();
    expect(file instanceof Blob && JSON.parse(await file.text())).toEqual(sample);
    await expect.poll(() => textOf(part(element, '[role="status"]'))).toBe('Bewaard als overeenkomst-2023-09-01.json.');
  });
});

describe('the results', () => {
  it('count every rule, and show those that were asked for', async () => {
    const element = await mount('duaal-overeenkomst', sample.facts);
    const found = shownRules(element).length;
    expect(count(element, 'error') + count(element, 'warning') + count(element, 'info')).toBe(found);
    await page.getByText(/^In orde \(/).click();
    expect(outcomesShown(element, 'pass')).toHaveLength(count(element, 'pass'));
    expect(shownRules(element)).toEqual([]);
    await page.getByText(/^Wacht op een antwoord \(/).click();
    expect(outcomesShown(element, 'unknown')).toHaveLength(count(element, 'unknown'));
    await page.getByText(/^Alles \(/).click();
    expect(element.shadowRoot?.querySelectorAll('[data-outcome], .finding')).toHaveLength(112);
  });

  it('say what is in order, and not what was not found', async () => {
    const element = await mount('duaal-overeenkomst', { 'hours.average': '38:00' });
    await page.getByText(/^In orde \(/).click();
    const passed = (): string => textOf(part(element, '[data-rule="hours/average-above-38"]'));
    await expect.poll(passed).toBe('In orde: De gemiddelde arbeidsduur is hoogstens 38 uur');
    expect(textOf(part(element, '.results'))).not.toMatch(/niet het geval|boven 38/);
    await page.getByText(/^Alles \(/).click();
    await expect.poll(passed).toBe('In orde: De gemiddelde arbeidsduur is hoogstens 38 uur');
  });

  it.each([
    ['a rule that waits', /^Wacht op een antwoord \(/, 'unknown', 'Nog niet nagekeken: '],
    ['a rule that does not apply', /^Niet van toepassing \(/, 'not-applicable', 'Niet van toepassing: '],
  ])('say before the title of %s, for all to see, that it found nothing', async (_, filter, kind, lead) => {
    const element = await mount('duaal-overeenkomst', { ...draft, 'agreement.type': 'SAO' });
    await page.getByText(filter).click();
    await expect.poll(() => outcomesShown(element, kind).length).toBeGreaterThan(0);
    for (const row of element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-outcome="${kind}"] p`) ?? []) {
      // what is seen, without what only assistive tools hear
      expect(row.innerText.startsWith(lead)).toBe(true);
      expect(row.querySelector('.unseen')).toBeNull();
    }
  });

  it('stand under the parts of the agreement, with their articles', async () => {
    await mount('duaal-overeenkomst', sample.facts);
    const hours = page.getByRole('region', { name: 'Arbeidsduur (artikel 5)' });
    await expect.element(hours.getByRole('heading', { name: 'Gemiddelde arbeidsduur boven 38 uur' })).toBeVisible();
  });

  it('lead from a rule that waits to the answer it needs', async () => {
    const element = await mount('duaal-overeenkomst', draft);
    await page.getByText(/^Wacht op een antwoord \(/).click();
    part(element, '[data-rule="workplace/mentor-is-learner"] [data-fact="mentor.insz"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Rijksregisternummer van de mentor');
    await userEvent.keyboard('93051822361{Tab}');
    expect(element.facts['mentor.insz']).toBe('93051822361');
  });

  it('put a value right on a click, and take that back without losing what came after', async () => {
    const element = await mount('duaal-overeenkomst', { ...draft, 'hours.average': '40:00' });
    await press('Zet 38 uur');
    expect(element.facts['hours.average']).toBe('38:00');
    await expect.poll(focusedName).toBe('Maak ongedaan');
    expect(textOf(part(element, '.undo-line'))).toContain('Gemiddelde wekelijkse arbeidsduur: 38 u.');
    element.facts = { 'company.name': 'Bakkerij' };
    await press('Maak ongedaan');
    expect(element.facts).toEqual({ ...draft, 'hours.average': '40:00', 'company.name': 'Bakkerij' });
  });
});

describe('the schedule', () => {
  it('is edited in the hours calculator and comes back into the facts, told once', async () => {
    const element = await mount('duaal-overeenkomst', sample.facts);
    const told: (EventTarget | null)[] = [];
    document.addEventListener('duaal-change', ({ target }) => told.push(target), { once: true });
    await press(/^Uurrooster/);
    await typeIn('Maandag, school: lesuren', '{Backspace}7{Tab}');
    expect(element.facts['schedule']).toMatchObject({ weeks: [{ monday: { school: { lessonHours: 7 } } }] });
    expect(told).toEqual([element]);
  });

  it('follows when a dossier is opened or everything is emptied', async () => {
    const element = await mount('duaal-overeenkomst', sample.facts);
    await press(/^Uurrooster/);
    const editor = element.shadowRoot?.querySelector('duaal-uurrooster');
    await expect.poll(() => editor?.facts['schedule']).toEqual(sample.facts.schedule);
    element.facts = { schedule: twoWeekly.facts.schedule };
    await expect.poll(() => editor?.facts['schedule']).toEqual(twoWeekly.facts.schedule);
  });
});

it.each([
  ['fr', 'Contrôler le contrat', 'Durée du travail (article 5)', 'Durée moyenne du travail au-dessus de 38 heures'],
  ['en', 'Check the agreement', 'Working hours (article 5)', 'Average working hours above 38'],
])('speaks %s where the page does', async (lang, name, region, title) => {
  document.body.lang = lang;
  await mount('duaal-overeenkomst', { ...draft, 'hours.average': '40:00' });
  await expect.element(page.getByRole('group', { name, exact: true })).toBeVisible();
  await expect.element(page.getByRole('region', { name: region }).getByRole('heading', { name: title })).toBeVisible();
  document.body.removeAttribute('lang');
});

describe('in a form', () => {
  it('submits the dossier and goes back to its attribute on reset', async () => {
    document.body.innerHTML = `<form><duaal-overeenkomst name="dossier" today="2026-11-24" value='${JSON.stringify(draft)}'></duaal-overeenkomst></form>`;
    const form = document.querySelector('form');
    const element = document.querySelector('duaal-overeenkomst');
    await element?.updateComplete;
    if (!form || !element) throw new Error('no form');
    await press(/^Periode/);
    await typeIn('Begindatum', '{Control>}a{/Control}1/2/2027{Tab}');
    const submitted = new FormData(form).get('dossier');
    expect(JSON.parse(typeof submitted === 'string' ? submitted : '')).toEqual({
      duaalwijzer: 1,
      facts: { ...draft, 'agreement.start': '2027-02-01' },
    });
    form.reset();
    expect(element.facts).toEqual(draft);
  });
});

const pageRules = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'heading-order',
  'html-has-lang',
  'document-title',
];
const everyRule: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }])),
};

describe('has no violation', () => {
  const violations = async (element: HTMLElement, options: axe.RunOptions): Promise<readonly string[]> => {
    const result = await axe.run(element, options);
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  /** The hours calculator has tests of its own. */
  const allButTheSchedule = async (element: AgreementElement): Promise<void> => {
    await openEverything(element);
    part(element, '.part[data-part="schedule"] .disclosure').click();
    await element.updateComplete;
  };

  beforeEach(async () => {
    await page.viewport(900, 900);
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  it('while it is empty, and while it refuses a dossier', async () => {
    const element = await mount('duaal-overeenkomst');
    expect(await violations(element, everyRule)).toEqual([]);
    await pasteDossier('{"duaalwijzer":1,"facts":{"agreement.start":"morgen"}}');
    expect(await violations(element, everyRule)).toEqual([]);
  });

  it('with every question and what was found', async () => {
    const element = await mount('duaal-overeenkomst', sample.facts);
    await allButTheSchedule(element);
    expect(await violations(element, everyRule)).toEqual([]);
  });

  it.each(['light', 'dark'])('of colour with every outcome on a %s page', async (scheme) => {
    document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
    const element = await mount('duaal-overeenkomst', sample.facts);
    await page.getByText(/^Alles \(/).click();
    await pasteDossier('{"duaalwijzer":1,"facts":{"agreement.start":"morgen"}}');
    expect(await violations(element, { runOnly: ['color-contrast'] })).toEqual([]);
  });
});

it('never scrolls sideways at 320 px, whatever is open', async () => {
  await page.viewport(320, 700);
  const element = await mount('duaal-overeenkomst', sample.facts);
  await pasteDossier('{"duaalwijzer":1,"facts":{"agreement.start":"morgen"}}');
  await openEverything(element);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const root = part(element, '.root');
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});
