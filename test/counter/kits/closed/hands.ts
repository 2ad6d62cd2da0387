import type { ElementHandle, Page } from '@playwright/test';
import type { FluxKit } from '../flux/app';
import { dayOf, typeIn, type Hands } from '../hands';

type Offered = Window & { readonly kit: FluxKit };

/** What is in a closed root, by the back door of the kit: a hand that clicks and types needs none. */
async function inside(page: Page, id: string, selector: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    ([field, inner]) => (window as unknown as Offered).kit.inside(field, inner),
    [id, selector] as const,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`Nothing in ${id} is ${selector}`);
  return element;
}

const press = async (page: Page, id: string, selector: string): Promise<void> =>
  (await inside(page, id, selector)).click();

export const closed: Hands = {
  type: async (page, id, text) => typeIn(page, await inside(page, id, 'input'), text),
  pick: async (page, id, option) => {
    const control = await inside(page, id, 'select, [role=combobox]');
    if (await control.evaluate((element) => element.localName === 'select')) {
      await control.selectOption({ label: option });
      return;
    }
    await control.click();
    await press(page, id, `[role=option][data-value="${option}"]`);
  },
  date: async (page, id, iso) => {
    await press(page, id, 'button');
    await press(page, id, `.flatpickr-calendar button:nth-of-type(${dayOf(iso)})`);
  },
  choose: (page, id, option) => press(page, id, `vl-radio[value="${option}"]`),
  tick: (page, id) => press(page, id, 'input'),
};
