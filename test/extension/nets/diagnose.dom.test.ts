/** The report on a page names what it is made of, and nothing that anybody filled in, chose or was shown. */
import { beforeEach, describe, expect, test } from 'vitest';
import { diagnose } from '../../../extension/nets/diagnose';
import { hiddenWords, knownWords, vocabulary } from '../../../extension/nets/vocabulary';
import { recognise } from '../../../extension/page/index';
import { others } from '../../counter/kits/elsewhere/pages';
import { divs, summary, table, twice, widgets } from '../page/hostile';
import { showScreen } from '../page/practice-counter';

const version = '1.2.3';
const report = (): string => diagnose(recognise(document), version);

interface Line {
  readonly label?: string;
  readonly heading?: string;
  readonly in?: string;
  readonly fact?: string;
  readonly unread?: string;
}

const linesOf = (text: string): readonly Line[] => text.split('\n').map((line) => JSON.parse(line) as Line);

/** What nobody may find back: a word, a word that reads as Dutch, a number, and a text of several words. */
const marks = ['Zqxwaarde', 'geheimzinnig', '07.03.14-125.40', 'Milan Janssens'];
/** Attributes that tie a page together; a mark in them would make another page of it. */
const ties = new Set(['id', 'for', 'type', 'role', 'aria-labelledby', 'contenteditable', 'hidden', 'aria-haspopup']);
const alwaysThere = [
  'value',
  'title',
  'placeholder',
  'aria-label',
  'aria-valuetext',
  'aria-valuenow',
  'data-value',
  'name',
  'label',
  'alt',
];

function markAttributes(element: Element, mark: string): void {
  for (const name of [...element.getAttributeNames(), ...alwaysThere]) {
    if (!ties.has(name)) element.setAttribute(name, `${element.getAttribute(name) ?? ''} ${mark}`.trim());
  }
}

function markTexts(root: Node, mark: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) text.nodeValue = `${text.nodeValue ?? ''} ${mark}`;
}

/** Puts a mark in every text, every attribute and every control, and in new texts beside each control. */
function markEverything(mark: string): void {
  markTexts(document.body, mark);
  for (const element of document.body.querySelectorAll('*')) markAttributes(element, mark);
  for (const control of document.querySelectorAll<HTMLInputElement>('input:not([type=file]), textarea')) {
    control.value = mark;
    control.before(mark);
    control.insertAdjacentHTML('afterend', `<span>${mark}</span><output>${mark}</output>`);
  }
  for (const select of document.querySelectorAll('select')) {
    select.insertAdjacentHTML('beforeend', `<option value="${mark}" selected>${mark}</option>`);
    select.value = mark;
  }
}

const pages: Readonly<Record<string, string | undefined>> = {
  'the practice counter': undefined,
  'a table': table,
  'divs only': divs,
  'a summary': summary,
  'fields twice': twice,
  'dressed controls': widgets,
  'odd attributes': `<main><h1>Overeenkomst opmaken</h1>${marks.map((mark) => `<label>${mark} <input type="${mark}" role="${mark}"></label><input role="${mark}" aria-label="${mark}">`).join('')}</main>`,
  ...others,
};

function show(page: string | undefined): void {
  if (page === undefined) showScreen(document, 'overeenkomst');
  else document.body.innerHTML = page;
}

beforeEach(() => document.body.replaceChildren());

describe.each(Object.entries(pages))('a report on %s', (_name, page) => {
  test.each(marks)('does not hold “%s”, wherever it stands', (mark) => {
    show(page);
    markEverything(mark);
    const said = report().toLowerCase();
    for (const word of mark.toLowerCase().split(/[\s.-]+/)) {
      if (word.length > 2) expect(said).not.toContain(word);
    }
  });

  test('says of the texts only words of our own lists', () => {
    show(page);
    const said = linesOf(report()).flatMap(({ label = '', heading = '' }) => `${label} ${heading}`.split(' '));
    expect(said.filter((word) => word !== '' && word !== hiddenWords && !vocabulary().has(word))).toEqual([]);
  });
});

describe('a report', () => {
  test('tells how each field was recognised, or why it was not', () => {
    showScreen(document, 'overeenkomst');
    document
      .querySelector('main form')
      ?.insertAdjacentHTML(
        'beforeend',
        '<label>Aanvangsdag <input></label><label>Blorp <input></label><div><input></div><label>Naam <input></label>',
      );
    const lines = linesOf(report());
    const of = (label: string): Line | undefined => lines.find((line) => line.label === label);
    expect(of('begindatum')).toMatchObject({
      control: 'text',
      labelFrom: 'tied',
      fact: 'agreement.start',
      how: 'exact',
    });
    expect(of('aanvangsdag')).toMatchObject({ unread: 'label not known' });
    expect(of(hiddenWords)).toMatchObject({ unread: 'label not known' });
    expect(lines).toContainEqual(expect.objectContaining({ label: '', unread: 'no label' }));
    expect(of('type overeenkomst')).toMatchObject({ control: 'select', options: expect.any(Number) as number });
    expect(lines.some(({ heading }) => heading === 'looptijd')).toBe(true);
  });

  test('names the elements around a control, and roles and types that exist', () => {
    document.body.innerHTML =
      '<main><vl-form><div role="group"><label>Naam <input type="tel" role="combobox"></label></div></vl-form></main>';
    expect(linesOf(report()).at(-1)?.in).toBe('main > vl-form > div@group > label > input:tel@combobox');
  });
});

describe('the words of a label', () => {
  test.each([
    ['Begindatum van de overeenkomst *', 'begindatum van de overeenkomst'],
    ['Premie voor Milan Janssens', `premie voor ${hiddenWords}`],
    ['Ingangsdatum: 1/9/2026', `ingangsdatum ${hiddenWords}`],
    ['Schoolstraat 12, 9000 Gent', hiddenWords],
    ['', ''],
  ])('%j become %j', (text, words) => {
    expect(knownWords(text)).toBe(words);
  });
});
