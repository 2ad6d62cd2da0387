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

/** Several elements of one kind, each with its attributes. */
async function embedAll(attributes: readonly string[]) {
  document.body.innerHTML = attributes
    .map((own) => `<duaal-leervergoeding today="2026-11-24" ${own}></duaal-leervergoeding>`)
    .join('');
  const elements = [...document.querySelectorAll('duaal-leervergoeding')];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return elements;
}

async function embed(attributes: string) {
  const [element] = await embedAll([attributes]);
  if (!element) throw new Error('no element');
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

  it('tells two without a name apart by their order, also when the first goes away', async () => {
    const [first, second] = await embedAll(['remember', 'remember']);
    first?.remove();
    await typeIn('Begindatum', '1/4/2024{Tab}');
    expect(second?.facts).toEqual(start);
    expect((await embedAll(['remember', 'remember'])).map(({ facts }) => facts)).toEqual([{}, start]);
  });

  it('begins when the page asks for it later, and does not take the place of what was typed by then', async () => {
    const ask = async (element: HTMLElementTagNameMap['duaal-leervergoeding']): Promise<void> => {
      element.remember = 'session';
      await element.updateComplete;
    };
    await ask(await embed(''));
    await typeIn('Begindatum', '1/4/2024{Tab}');
    const again = await embed('');
    await ask(again);
    expect(again.facts).toEqual(start);
    const other = await embed('');
    await typeIn('Einddatum', '30/6/2024{Tab}');
    await ask(other);
    expect(other.facts).toEqual({ 'agreement.end': '2024-06-30' });
    expect((await embed('remember')).facts).toEqual({ 'agreement.end': '2024-06-30' });
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
    expect(textOf(part(element, '.keeping'))).toContain('Alles is leeg.');
    expect(kept()).toBe(0);
    await press('Maak ongedaan');
    expect(element.facts).toEqual(start);
    expect((await embed('remember')).facts).toEqual(start);
  });
});

it.each([
  ['', 'Wat u invulde, is weg.'],
  ['aanspreking="je"', 'Wat je invulde, is weg.'],
])('clearing leaves what the page gave, and says so', async (attributes, said) => {
  const element = await embed(`share ${attributes} facts='${JSON.stringify(start)}'`);
  await typeIn('Bedrag in de overeenkomst (niet verplicht)', '600,50{Tab}');
  await press('Maak alles leeg');
  expect(element.facts).toEqual(start);
  const hint = textOf(part(element, '.keeping'));
  expect(hint).toContain(said);
  expect(hint).not.toContain('Alles is leeg.');
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

  describe('of several elements of one kind', () => {
    /** Fills one element of a page and follows its link on the same page: what each element holds then. */
    async function shared(attributes: readonly string[], from: number) {
      const elements = await embedAll(attributes);
      for (const [index, element] of elements.entries()) if (index !== from) element.remove();
      await typeIn('Begindatum', '1/4/2024{Tab}');
      const { hash } = new URL(await link());
      history.replaceState(null, '', hash);
      const again = await embedAll(attributes);
      await expect.poll(() => again[from]?.facts).toEqual(start);
      return { hash, filled: again.map(({ facts }) => 'agreement.start' in facts) };
    }

    it('fills the one of its name', async () => {
      const { hash, filled } = await shared(['share name="een"', 'share name="kind twee"'], 1);
      expect(hash).toMatch(/^#duaal-leervergoeding\.kind%20twee=[\w-]+$/);
      expect(filled).toEqual([false, true]);
    });

    it.each([
      ['without a name', ['share', 'share'], 0, [true, false]],
      ['without a name', ['share', 'share'], 1, [false, true]],
      ['of the same name', ['share name="x"', 'share name="x"'], 1, [false, true]],
      ['of which one has a name', ['share name="x"', 'share'], 1, [false, true]],
    ])('fills one of two %s', async (_, attributes, from, expected) => {
      expect((await shared(attributes, from)).filled).toEqual(expected);
    });

    it('without a mark, as it was made once, fills the first or the only one, whatever its name', async () => {
      await embed('share');
      await typeIn('Begindatum', '1/4/2024{Tab}');
      const { hash } = new URL(await link());
      history.replaceState(null, '', hash);
      const [only] = await embedAll(['share name="een"']);
      await expect.poll(() => only?.facts).toEqual(start);
      const [first, second] = await embedAll(['share name="een"', 'share name="twee"']);
      await expect.poll(() => first?.facts).toEqual(start);
      expect(second?.facts).toEqual({});
    });
  });

  it('says that a link is damaged and keeps what was there', async () => {
    history.replaceState(null, '', '#duaal-leervergoeding=zXXXX');
    const element = await embed(`share facts='${JSON.stringify(start)}'`);
    await expect.poll(() => textOf(part(element, '.keeping'))).toContain('De link is niet volledig.');
    expect(element.facts).toEqual(start);
  });

  it('goes before what was kept', async () => {
    await embed('share remember');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    const { hash } = new URL(await link());
    await typeIn('Einddatum', '30/6/2024{Tab}');
    history.replaceState(null, '', hash);
    const again = await embed('share remember');
    await expect.poll(() => again.facts).toEqual(start);
  });

  it('is followed when the page shares later, as long as nothing was typed', async () => {
    await embed('share');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    history.replaceState(null, '', new URL(await link()).hash);
    const later = await embed('');
    later.share = true;
    await expect.poll(() => later.facts).toEqual(start);
    const typed = await embed('');
    await typeIn('Einddatum', '30/6/2024{Tab}');
    typed.share = true;
    await typed.updateComplete;
    expect(typed.facts).toEqual({ 'agreement.end': '2024-06-30' });
  });

  it('is not followed by an element whose site does not share', async () => {
    await embed('share');
    await typeIn('Begindatum', '1/4/2024{Tab}');
    const made = new URL(await link());
    history.replaceState(null, '', made.hash);
    expect((await embed('')).facts).toEqual({});
  });
});
