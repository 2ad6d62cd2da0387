/** What a user does in a kit, by the id of a field: the keys and clicks differ from one library to the next. */
import type { Locator, Page } from '@playwright/test';

export interface Hands {
  /** Goes to where the whole screen has been seen, in a kit that does not open there. */
  arrive?(page: Page): Promise<void>;
  /** Types over what stands in a field, key by key, and stays in it. */
  type(page: Page, id: string, text: string): Promise<void>;
  /** Chooses in a list. */
  pick(page: Page, id: string, option: string): Promise<void>;
  /** Chooses a day, in a calendar where the kit has one. `iso` is in the month that the field shows. */
  date(page: Page, id: string, iso: string): Promise<void>;
  /** Chooses one of a group of buttons. */
  choose(page: Page, id: string, option: string): Promise<void>;
  /** Ticks a box, or takes the tick away. */
  tick(page: Page, id: string): Promise<void>;
}

export const field = (page: Page, id: string): Locator => page.locator(`#${id}`);

/** `2023-10-02` as `02/10/2023`. */
export const dutch = (iso: string, separator = '/'): string => iso.split('-').reverse().join(separator);

/** The number of the day in its month. */
export const dayOf = (iso: string): string => String(Number(iso.slice(-2)));

/** Types over what stands in an input, key by key, and stays in it. */
export async function typeIn(page: Page, input: Pick<Locator, 'click' | 'press'>, text: string): Promise<void> {
  await input.click();
  await input.press('ControlOrMeta+A');
  await input.press('Delete');
  await page.keyboard.type(text);
}

/** Hands for the controls of the browser itself. */
export const plainHands: Hands = {
  type: (page, id, text) => typeIn(page, field(page, id), text),
  pick: async (page, id, option) => {
    await field(page, id).selectOption({ label: option });
  },
  date: (page, id, iso) => typeIn(page, field(page, id), dutch(iso)),
  choose: (page, id, option) => field(page, `${id}-keuzes`).getByText(option, { exact: true }).click(),
  tick: (page, id) => field(page, id).click(),
};
