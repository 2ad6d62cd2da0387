/** A file put in an upload of a page, read back and taken out again, in controls as pages build them. */
import Dropzone from 'dropzone';
import { afterEach, expect, it } from 'vitest';
import { attachFile, takesFiles, type FileControl } from '../../../extension/page/index';

const file = (name: string, size = 20): File => new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const ours = file('uurrooster.pdf', 5000);

/** A row of a form with an input, as it is recognised. */
function rowWith(html: string): HTMLElement {
  document.body.innerHTML = `<div class="row">${html}</div>`;
  return document.querySelector<HTMLElement>('.row') ?? document.body;
}

const inputIn = (root: ParentNode): HTMLInputElement | undefined =>
  root.querySelector<HTMLInputElement>('input[type=file]') ?? undefined;

/** The upload in a row at the moment, however often the page builds it anew. */
const finderIn =
  (row: Element, root: ParentNode = row) =>
  (): FileControl | undefined => {
    const element = inputIn(root);
    return element && { kind: 'file', element, box: element, start: 0, end: 1, row };
  };

const chosenIn = (root: ParentNode): readonly string[] => [...(inputIn(root)?.files ?? [])].map(({ name }) => name);

/** As if a person had chosen them. */
function choose(input: HTMLInputElement | undefined, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  if (input) input.files = transfer.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}

afterEach(() => document.body.replaceChildren());

it('goes in as a person’s would, and the events tell the page', async () => {
  const row = rowWith('<input type="file" hidden>');
  const told: string[] = [];
  for (const event of ['input', 'change'])
    document.body.addEventListener(event, () => told.push(`${event} ${chosenIn(row).join()}`), { once: true });
  const attached = await attachFile(ours, [], finderIn(row));
  expect(told).toEqual(['input uurrooster.pdf', 'change uurrooster.pdf']);
  expect(attached?.isThere()).toBe(true);
  expect(await attached?.undo()).toBe(true);
  expect(chosenIn(row)).toEqual([]);
});

it('a framework that keeps its eye on the control of one element does not stand in the way', async () => {
  const row = rowWith('<input type="file">');
  const input = inputIn(row);
  if (input) Object.defineProperty(input, 'files', { get: () => null, set: () => undefined, configurable: true });
  const going = attachFile(ours, [], finderIn(row));
  if (input) Reflect.deleteProperty(input, 'files');
  expect(await going).toBeDefined();
  expect(chosenIn(row)).toEqual(['uurrooster.pdf']);
});

it('the way back puts all the earlier files there again', async () => {
  const row = rowWith('<input type="file" multiple>');
  const earlier = [file('even.pdf'), file('oneven.pdf')];
  choose(inputIn(row), earlier);
  const attached = await attachFile(ours, earlier, finderIn(row));
  expect(chosenIn(row)).toEqual(['uurrooster.pdf']);
  expect(await attached?.undo()).toBe(true);
  expect(chosenIn(row)).toEqual(['even.pdf', 'oneven.pdf']);
});

it('a page that refuses it at once, or after a moment, does not have it', async () => {
  const row = rowWith('<input type="file">');
  const input = inputIn(row);
  const refuse = (): void => {
    if (input) input.value = '';
  };
  input?.addEventListener('change', refuse, { once: true });
  expect(await attachFile(ours, [], finderIn(row))).toBeUndefined();
  input?.addEventListener('change', () => setTimeout(refuse, 50), { once: true });
  expect(await attachFile(ours, [], finderIn(row))).toBeUndefined();
});

it('a page that still lists an earlier file of that name did not take ours', async () => {
  const row = rowWith('<input type="file"><p>uurrooster.pdf (1 kB)</p>');
  const input = inputIn(row);
  input?.addEventListener('change', () => (input.value = ''));
  expect(await attachFile(ours, [], finderIn(row))).toBeUndefined();
});

it('an upload that is closed takes nothing', async () => {
  const row = rowWith('<input type="file" disabled>');
  const control = finderIn(row)();
  expect(control && takesFiles(control)).toBe(false);
  expect(await attachFile(ours, [], finderIn(row))).toBeUndefined();
  expect(chosenIn(row)).toEqual([]);
});

it('a page that takes the file out and lists it has it; its own button lets go of it', async () => {
  const row = rowWith('<input type="file"><ul></ul>');
  const input = inputIn(row);
  input?.addEventListener('change', () => {
    const [first] = input.files ?? [];
    if (!first) return;
    const item = document.createElement('li');
    item.innerHTML = `<span>${first.name} (5 kB)</span><button type="button">Verwijderen</button>`;
    item.querySelector('button')?.addEventListener('click', () => item.remove());
    row.querySelector('ul')?.replaceChildren(item);
    input.value = '';
  });
  const attached = await attachFile(ours, [], finderIn(row));
  expect(attached?.isThere()).toBe(true);
  expect(await attached?.undo()).toBe(true);
  expect(row.querySelector('ul')?.textContent).toBe('');
});

/** Lists each file that is chosen below those before it, with a button of its own, and empties the control. */
function collect(row: HTMLElement, button: string): void {
  const input = inputIn(row);
  input?.addEventListener('change', () => {
    for (const { name } of input.files ?? []) {
      const item = document.createElement('li');
      item.innerHTML = `<div><span>${name}</span> <small>5 kB</small></div>${button}`;
      item.querySelector('button')?.addEventListener('click', () => item.remove());
      row.querySelector('ul')?.append(item);
    }
    input.value = '';
  });
}

const listedIn = (row: Element): readonly string[] =>
  [...row.querySelectorAll('li span')].map(({ textContent }) => textContent);

it.each([
  '<button type="button">Verwijder bestand</button>',
  '<button type="button" aria-label="Verwijder">×</button>',
])('of a page that collects files only ours is taken back, by %s', async (button) => {
  const row = rowWith('<input type="file" multiple><ul></ul>');
  collect(row, button);
  const earlier = [file('even.pdf', 5000), file('oneven.pdf', 5000)];
  choose(inputIn(row), earlier);
  const attached = await attachFile(ours, earlier, finderIn(row));
  expect(listedIn(row)).toEqual(['even.pdf', 'oneven.pdf', 'uurrooster.pdf']);
  expect(await attached?.undo()).toBe(true);
  expect(listedIn(row)).toEqual(['even.pdf', 'oneven.pdf']);
});

it('a page that collects files and lets go of none is not said to have let go, and gets none twice', async () => {
  const row = rowWith('<input type="file" multiple><ul></ul>');
  collect(row, '');
  const earlier = [file('even.pdf', 5000)];
  choose(inputIn(row), earlier);
  const attached = await attachFile(ours, earlier, finderIn(row));
  expect(await attached?.undo()).toBe(false);
  expect(listedIn(row)).toEqual(['even.pdf', 'uurrooster.pdf']);
});

it('a page that keeps on listing it is not said to have let go', async () => {
  const row = rowWith('<input type="file"><p></p>');
  const input = inputIn(row);
  input?.addEventListener('change', () => {
    const [first] = input.files ?? [];
    const list = row.querySelector('p');
    if (first && list) list.textContent = `${first.name} (5 kB)`;
    input.value = '';
  });
  const attached = await attachFile(ours, [], finderIn(row));
  expect(await attached?.undo()).toBe(false);
});

it('Dropzone, that makes a new hidden input for each file, in a shadow root', async () => {
  const row = rowWith('<vl-upload></vl-upload>');
  const root = row.querySelector('vl-upload')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML = '<div class="dropzone"></div>';
  const box = root.querySelector<HTMLElement>('div');
  if (!box) throw new Error('no box');
  const dropzone = new Dropzone(box, { url: '/', autoProcessQueue: false, hiddenInputContainer: box, maxFiles: 1 });
  const first = inputIn(root);
  const attached = await attachFile(ours, [], finderIn(box, root));
  expect(attached?.isThere()).toBe(true);
  expect(inputIn(root)).not.toBe(first);
  expect(dropzone.files.map(({ name, size }) => [name, size])).toEqual([['uurrooster.pdf', 5000]]);
});
