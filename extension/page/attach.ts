/**
 * Puts a file in an upload of the page: only on the user's click. It goes in as if she had chosen it, and the page is read
 * back: some pages keep the file in their control, others take it out at once and list it beside it, some refuse it.
 */
import { announce, setNatively } from './apply';
import type { FileControl } from './control';
import { filesOf } from './files';
import { isInput } from './nodes';

export interface Attached {
  /** Whether the page still has the file. */
  isThere(): boolean;
  /** Puts back what was there; whether the page has it again. */
  undo(): Promise<boolean>;
}

/** The upload as it is on the page at the moment: a page may build it anew with each file. */
export type FindUpload = () => FileControl | undefined;

const lookEvery = 100; // milliseconds
const looks = 30;

const inputOf = ({ element }: FileControl): HTMLInputElement | undefined =>
  isInput(element) && !element.disabled ? element : undefined;

/** Whether a file can be put in an upload. */
export const takesFiles = (control: FileControl): boolean => inputOf(control) !== undefined;

function put(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  setNatively(input, 'files', transfer.files);
  announce(input);
}

/** Pages round the sizes that they show. */
const isAbout = (size: number, { size: exact }: File): boolean => size === 0 || Math.abs(size - exact) <= exact / 10;

const has = (find: FindUpload, file: File): boolean => {
  const control = find();
  return (
    control !== undefined &&
    filesOf(control.element, control.row).some(({ name, size }) => name === file.name && isAbout(size, file))
  );
};

/** Whether something comes true soon, and is still true a moment later: a page may take a file and then think again. */
async function holds(isTrue: () => boolean): Promise<boolean> {
  let before = false;
  for (let look = 0; look < looks; look += 1) {
    const now = isTrue();
    if (now && before) return true;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  return false;
}

const isRemove = (button: Element): boolean =>
  /^\s*(?:verwijder|wis|remove)/i.test(
    button.getAttribute('aria-label') ?? (button.textContent.trim() || (button.getAttribute('title') ?? '')),
  );

const removesIn = (element: Element): readonly HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('button, a')].filter(isRemove);

/** The button by which the page itself lets go of a file: the only one beside its name, or of the one file in the list. */
function removeButton({ element, row }: FileControl, file: File): HTMLElement | undefined {
  const buttons = removesIn(row);
  if (filesOf(element, row).length === 1) return buttons.length === 1 ? buttons[0] : undefined;
  return buttons.find((button) => {
    let item = button.parentElement;
    while (item && item !== row && !item.textContent.includes(file.name)) item = item.parentElement;
    return item !== null && item !== row && removesIn(item).length === 1;
  });
}

/** Where a page collects files, the earlier ones are still there; only ours has to go, by the button of the page. */
async function takeBack(find: FindUpload, file: File, earlier: readonly File[]): Promise<boolean> {
  const upload = find();
  const input = upload && inputOf(upload);
  if (!input) return false;
  const last = earlier.at(-1);
  if (!last || !has(find, last)) put(input, earlier);
  const left = find();
  if (left && has(find, file)) removeButton(left, file)?.click();
  return holds(() => !has(find, file) && (!last || has(find, last)));
}

/**
 * Puts a file in the upload, alone; `undefined` when the page does not have it afterwards.
 * `earlier`: what was chosen before, for the way back.
 */
export async function attachFile(
  file: File,
  earlier: readonly File[],
  find: FindUpload,
): Promise<Attached | undefined> {
  const control = find();
  const input = control && inputOf(control);
  if (!input) return undefined;
  put(input, [file]);
  const isThere = (): boolean => has(find, file);
  return (await holds(isThere)) ? { isThere, undo: () => takeBack(find, file, earlier) } : undefined;
}
