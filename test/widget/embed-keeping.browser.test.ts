/** What a site can ask for: a link with what is filled in, and a reload that loses nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press, tabTo, typeIn } from './keyboard';
import { part, textOf } from './mount';

const start = { 'agreement.start': '2024-04-01' };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

async function embed(attributes: string) {
  document.body.innerHTML = `<duaal-leervergoeding today="2026-11-24" ${attributes}></duaal-leervergoeding>`;
  const element = document.querySelector('duaal-leervergoeding');
  if (!element) throw new Error('no element');
  await element.updateComplete;
  return element;
}

const kept = (): number => localStorage.length + sessionStorage.length;

describe('without being asked', () => {
  it('nothing is kept and nothing is offered', async () => {
    const element = await embed('');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    expect(element.facts).toEqual(start);
    expect(kept()).toBe(0);
    expect(element.shadowRoot?.querySelector('.keeping')).toBeNull();
  });
});

describe('remember', () => {
  it('brings back what was filled in after a reload of the tab', async () => {
    await embed('remember');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    expect(localStorage.length).toBe(0);
    const again = await embed('remember');
    expect(again.facts).toEqual(start);
    await expect.element(page.getByRole('textbox', { name: 'Begindatum' })).toHaveValue('1/4/2024');
  });

  it('goes over what the page gives, since the reader came later', async () => {
    await embed(`remember facts='{"agreement.start":"2023-01-01"}'`);
    await press('Wijzig: Begindatum');
    await typeIn('Begindatum', '{Control>}a{/Control}1/4/2024{Tab}');
    expect((await embed(`remember facts='{"agreement.start":"2023-01-01"}'`)).facts).toEqual(start);
  });

  it('tells two elements apart by their names', async () => {
    await embed('remember name="een"');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    expect((await embed('remember name="twee"')).facts).toEqual({});
    expect((await embed('remember name="een"')).facts).toEqual(start);
  });

  it('keeps nothing on the device before the reader allows it, and forgets when that is taken back', async () => {
    await embed('remember="device"');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    expect(kept()).toBe(0);
    await tabTo('Bewaar wat ik invul op dit toestel');
    await userEvent.keyboard(' ');
    expect((await embed('remember="device"')).facts).toEqual(start);
    await tabTo('Bewaar wat ik invul op dit toestel');
    await userEvent.keyboard(' ');
    expect(kept()).toBe(0);
  });

  it('is cleared by the reader, who can take that back', async () => {
    const element = await embed('remember');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    await press('Maak alles leeg');
    expect(element.facts).toEqual({});
    expect(kept()).toBe(0);
    await press('Maak ongedaan');
    expect(element.facts).toEqual(start);
    expect((await embed('remember')).facts).toEqual(start);
  });
});

describe('share', () => {
  const link = async (): Promise<string> => {
    await press('Maak een link met deze gegevens');
    const field = page.getByRole('textbox', { name: 'Link met uw gegevens' });
    await expect.element(field).toBeVisible();
    return (field.element() as HTMLInputElement).value;
  };

  it('gives a link whose fragment holds everything, and nothing else of the address does', async () => {
    await embed('share');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    const made = new URL(await link());
    expect(made.origin + made.pathname + made.search).toBe(location.origin + location.pathname + location.search);
    expect(made.hash).toMatch(/^#duaal-leervergoeding=[\w-]+$/);
    history.replaceState(null, '', made.hash);
    const again = await embed('share');
    await expect.poll(() => again.facts).toEqual(start);
  });

  it('follows a link that is put in the address bar of the page', async () => {
    await embed('share');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    const made = new URL(await link());
    const other = await embed('share');
    await typeIn('Bedrag in de overeenkomst (niet verplicht)', '600,50{Tab}');
    location.hash = made.hash;
    await expect.poll(() => other.facts).toEqual(start);
  });

  it('says that a link is damaged and keeps what was there', async () => {
    history.replaceState(null, '', '#duaal-leervergoeding=zXXXX');
    const element = await embed(`share facts='${JSON.stringify(start)}'`);
    await expect.poll(() => textOf(part(element, '.keeping'))).toContain('De link is niet volledig.');
    expect(element.facts).toEqual(start);
  });

  it('is not followed by an element whose site does not share', async () => {
    await embed('share');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    const made = new URL(await link());
    history.replaceState(null, '', made.hash);
    expect((await embed('')).facts).toEqual({});
  });
});
