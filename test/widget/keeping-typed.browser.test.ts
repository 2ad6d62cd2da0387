/** After a reload a page looks and behaves as before: half typed texts, and the steps to go back and forth. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press, tabTo, typeIn } from './keyboard';
import { part, textOf } from './mount';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const names = ['duaal-uurrooster', 'duaal-leervergoeding', 'duaal-overeenkomst'] as const;

/** A page with one element, as it is loaded: a second time it is a reload. */
async function load<Name extends (typeof names)[number]>(name: Name, attributes = 'remember') {
  document.body.innerHTML = `<${name} today="2026-11-24" ${attributes}></${name}>`;
  const element = document.querySelector<HTMLElementTagNameMap[Name]>(name);
  if (!element) throw new Error('no element');
  await element.updateComplete;
  return element;
}

const field = (name: string) => page.getByRole('textbox', { name });

const key = (name: string): string => `duaalwijzer:${name}`;

const all = '{Control>}a{/Control}';

describe.each(names)('%s', (name) => {
  const start = 'Begindatum';

  async function begin() {
    const element = await load(name);
    if (name === 'duaal-overeenkomst') await press(/^Periode/);
    return element;
  }

  it('brings a half typed text back with its message', async () => {
    await begin();
    await typeIn(start, '1/9/{Tab}');
    const again = await load(name);
    await expect.element(field(start)).toHaveValue('1/9/');
    await expect.element(field(start)).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByText('“1/9/” is geen datum', { exact: false }).first()).toBeVisible();
    expect(again.validity.badInput).toBe(true);
    expect(again.facts).toEqual({});
  });

  it('brings back a text whose field was never left, and whose value is gone by it', async () => {
    await begin();
    await typeIn(start, '1/9/2026{Tab}');
    await userEvent.click(field(start));
    await typeIn(start, `${all}1/9/202`);
    await load(name);
    await expect.element(field(start)).toHaveValue('1/9/202');
  });

  it('says that what was kept cannot be read, and begins with what the page gives', async () => {
    for (const text of ['{"duaalwijzer":1,"facts":{"agreement.start":"morgen"}}', '', '[]', '"tekst"', '{']) {
      sessionStorage.setItem(key(name), text);
      const element = await load(name, `remember facts='{"agreement.start":"2024-04-01"}'`);
      expect(element.facts).toEqual({ 'agreement.start': '2024-04-01' });
      expect(textOf(part(element, '.keeping'))).toContain('Niet alles wat bewaard was, kon gelezen worden.');
      expect(sessionStorage.length).toBe(0);
    }
  });

  it('takes the facts of a record whose other part cannot be read', async () => {
    const facts = { 'agreement.start': '2024-04-01' };
    for (const scene of ['tekst', {}, { version: 2, content: {} }, { version: 1, content: { halves: 3 } }]) {
      sessionStorage.setItem(key(name), JSON.stringify({ duaalwijzer: 1, facts, scene }));
      const element = await load(name);
      expect(element.facts).toEqual(facts);
      expect(textOf(part(element, '.keeping'))).toContain('Niet alles wat bewaard was, kon gelezen worden.');
    }
  });

  it('reads a dossier alone, without a word', async () => {
    const facts = { 'agreement.start': '2024-04-01' };
    sessionStorage.setItem(key(name), JSON.stringify({ duaalwijzer: 1, facts }));
    const element = await load(name);
    expect(element.facts).toEqual(facts);
    expect(textOf(part(element, '.keeping'))).not.toContain('Niet alles');
  });

  it('brings back the steps on either side', async () => {
    const undo = 'Maak ongedaan (Ctrl+Z)';
    const redo = 'Doe opnieuw (Ctrl+Y)';
    await begin();
    await typeIn(start, '1/9/2026{Tab}');
    await typeIn('Einddatum', '30/6/{Tab}');
    await press(undo);
    await load(name);
    await press(redo);
    await expect.element(field('Einddatum').first()).toHaveValue('30/6/');
    const again = await load(name);
    await press(undo);
    await userEvent.keyboard('{Enter}');
    expect(again.facts).toEqual({});
    await expect.element(field(start)).toHaveValue('');
    await press(redo);
    expect(again.facts).toEqual({ 'agreement.start': '2026-09-01' });
  });

  it('keeps nothing of what is typed where the page does not ask for it', async () => {
    await load(name, '');
    if (name === 'duaal-overeenkomst') await press(/^Periode/);
    await typeIn(start, '1/9/{Tab}');
    expect(sessionStorage.length + localStorage.length).toBe(0);
  });

  it('gives back what was half typed when all of it was cleared', async () => {
    await begin();
    await typeIn(start, '1/9/{Tab}');
    await press('Maak alles leeg');
    expect(sessionStorage.length).toBe(0);
    await press('Maak ongedaan');
    await expect.element(field(start)).toHaveValue('1/9/');
  });
});

describe('duaal-uurrooster', () => {
  const from = 'Maandag, onderneming, voormiddag: van';
  const to = 'Maandag, onderneming, voormiddag: tot';

  async function begin() {
    const element = await load('duaal-uurrooster');
    await press('Onderneming op maandag');
    await typeIn(from, '8{Tab}');
    await userEvent.keyboard('8:3x{Tab}');
    return element;
  }

  it('brings back a half typed time, and the steps on either side of it', async () => {
    const before = (await begin()).facts;
    const again = await load('duaal-uurrooster');
    await expect.element(field(from)).toHaveValue('08:00');
    await expect.element(field(to)).toHaveValue('8:3x');
    await expect.element(field(to)).toHaveAccessibleDescription(/“8:3x” is geen uur/);
    expect(again.facts).toEqual(before);
    await press('Maak ongedaan (Ctrl+Z)');
    await expect.element(field(to)).toHaveValue('');
    await press('Maak ongedaan (Ctrl+Z)');
    await expect.element(field(from)).toHaveValue('');
    await load('duaal-uurrooster');
    await expect.element(field(from)).toHaveValue('');
    await press('Doe opnieuw (Ctrl+Y)');
    await press('Doe opnieuw (Ctrl+Y)');
    await expect.element(field(to)).toHaveValue('8:3x');
    expect(document.querySelector('duaal-uurrooster')?.facts).toEqual(before);
  });

  it('takes what is typed when the page goes as a step of its own', async () => {
    await begin();
    await tabTo(to);
    await userEvent.keyboard(`${all}12:00`);
    await load('duaal-uurrooster');
    await expect.element(field(to)).toHaveValue('12:00');
    await press('Maak ongedaan (Ctrl+Z)');
    await expect.element(field(to)).toHaveValue('8:3x');
  });

  it('brings back the week that was looked at, the age that was chosen, and a date that was not added', async () => {
    await begin();
    await press('De weken verschillen: voeg een week toe');
    await userEvent.click(page.getByText('18 of ouder'));
    await typeIn('Datum van een inhaalrustdag', '3/11{Tab}');
    const heading = (): string => textOf(part(document.querySelector('duaal-uurrooster') ?? document.body, '.week'));
    const shown = heading();
    await load('duaal-uurrooster');
    expect(heading()).toBe(shown);
    await expect.element(page.getByRole('radio', { name: '18 of ouder' })).toBeChecked();
    await expect.element(field('Datum van een inhaalrustdag')).toHaveValue('3/11');
  });

  it('keeps fifty steps, and little of each', async () => {
    await begin();
    await tabTo('Onderneming op dinsdag');
    for (let step = 0; step < 60; step += 1) {
      await userEvent.keyboard(' ');
    }
    const kept = sessionStorage.getItem(key('duaal-uurrooster')) ?? '';
    expect(kept.length).toBeLessThan(100_000);
    const { scene } = JSON.parse(kept) as { scene: { content: { past: unknown[] } } };
    expect(scene.content.past).toHaveLength(50);
  });

  it.each([
    ['a text that is none of a week', (text: string) => text.replace('[[[false', '[[[3')],
    ['a step that is not there', (text: string) => text.replace('"now":[', '"now":[9999,')],
    ['a week that is not there', (text: string) => text.replace(/"texts":\[.*?\],"restDay"/, '"texts":[],"restDay"')],
  ])('refuses %s and keeps the facts', async (_, damage) => {
    const { facts } = await begin();
    const kept = sessionStorage.getItem(key('duaal-uurrooster')) ?? '';
    const damaged = damage(kept);
    expect(damaged).not.toBe(kept);
    // a field that is taken away is left by that, and kept once more
    document.body.replaceChildren();
    sessionStorage.setItem(key('duaal-uurrooster'), damaged);
    const again = await load('duaal-uurrooster');
    expect(textOf(part(again, '.keeping'))).toContain('Niet alles wat bewaard was');
    expect(again.facts).toEqual(facts);
  });
});

describe('duaal-leervergoeding', () => {
  it('brings back what is compared, half typed too', async () => {
    await load('duaal-leervergoeding');
    await typeIn('Begindatum', '1/9/2026{Tab}');
    await press('Vergelijk: wat als?');
    const other = () => page.getByRole('textbox', { name: 'Begindatum' }).nth(1);
    await userEvent.fill(other(), '1/10/');
    await userEvent.keyboard('{Tab}');
    await load('duaal-leervergoeding');
    await expect.element(other()).toHaveValue('1/10/');
    await expect.element(other()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field('Begindatum').first()).toHaveValue('1/9/2026');
  });
});

describe('duaal-overeenkomst', () => {
  const dossier = '{"duaalwijzer":1,"facts":{"agreement.start":"2026-09-01"}}';

  it('can still take back an opened dossier', async () => {
    const element = await load('duaal-overeenkomst');
    await press(/^Periode/);
    await typeIn('Begindatum', '1/10/2026{Tab}');
    await press('Dossier openen of bewaren');
    await page.getByRole('textbox', { name: 'Plak hier een dossier' }).fill(dossier);
    await press('Open dit dossier');
    expect(element.facts).toEqual({ 'agreement.start': '2026-09-01' });
    const again = await load('duaal-overeenkomst');
    expect(again.facts).toEqual({ 'agreement.start': '2026-09-01' });
    await press('Maak ongedaan');
    expect(again.facts).toEqual({ 'agreement.start': '2026-10-01' });
  });

  it('brings back a dossier that is being typed', async () => {
    await load('duaal-overeenkomst');
    await press('Dossier openen of bewaren');
    await page.getByRole('textbox', { name: 'Plak hier een dossier' }).fill('{"duaalwijzer"');
    await load('duaal-overeenkomst');
    await expect.element(field('Plak hier een dossier')).toHaveValue('{"duaalwijzer"');
  });

  it('brings back what is half typed in the calculator, folded away or reloaded, but not among other facts', async () => {
    const inner = () => field('Maandag, onderneming, voormiddag: van');
    const element = await load('duaal-overeenkomst');
    await press(/^Uurrooster/);
    await press('Onderneming op maandag');
    await typeIn('Maandag, onderneming, voormiddag: van', '8:3x{Tab}');
    await load('duaal-overeenkomst');
    await expect.element(inner()).toHaveValue('8:3x');
    await press(/^Uurrooster/);
    await expect.element(inner()).not.toBeInTheDocument();
    await press(/^Uurrooster/);
    await expect.element(inner()).toHaveValue('8:3x');
    await press(/^Uurrooster/);
    document.querySelector('duaal-overeenkomst')?.restore(dossier);
    await press(/^Uurrooster/);
    await expect.element(page.getByRole('button', { name: 'Plak uit een rekenblad' })).toBeVisible();
    await expect.element(inner()).not.toBeInTheDocument();
    expect(element.isConnected).toBe(false);
  });
});
