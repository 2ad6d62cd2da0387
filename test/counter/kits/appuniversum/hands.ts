import { dayOf, field, plainHands, type Hands } from '../hands';

export const appuniversum: Hands = {
  ...plainHands,
  date: async (page, id, iso) => {
    await field(page, id).locator('.duet-date__toggle').click();
    await field(page, id)
      .locator('.duet-date__day:not(.is-outside)')
      .filter({ has: page.locator('span[aria-hidden]').getByText(dayOf(iso), { exact: true }) })
      .click();
  },
  pick: async (page, id, option) => {
    await field(page, id).click();
    await page.getByRole('option', { name: option }).click();
  },
};
