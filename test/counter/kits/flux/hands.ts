import type { Locator, Page } from '@playwright/test';
import { dayOf, plainHands, typeIn, type Hands } from '../hands';

/** The element of a field; its control is in the shadow root. */
const host = (page: Page, id: string): Locator => page.locator(`oefen-app [id="${id}"]:not(input, select, textarea)`);

export const flux: Hands = {
  ...plainHands,
  type: (page, id, text) => typeIn(page, host(page, id).locator('input'), text),
  pick: async (page, id, option) => {
    const drawn = host(page, id).getByRole('combobox', { name: 'selecteer één optie' });
    if ((await drawn.count()) === 0) {
      await host(page, id).locator('select').selectOption({ label: option });
      return;
    }
    await drawn.click();
    await host(page, id).getByRole('option', { name: option }).click();
  },
  date: async (page, id, iso) => {
    await host(page, id).getByRole('button', { name: 'Kies een datum' }).click();
    await host(page, id)
      .getByRole('button', { name: dayOf(iso), exact: true })
      .click();
  },
  choose: (page, id, option) => host(page, id).getByText(option, { exact: true }).click(),
  tick: (page, id) => host(page, id).locator('input').click(),
};
