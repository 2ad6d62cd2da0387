import { dayOf, field, plainHands, type Hands } from '../hands';

export const wu2: Hands = {
  ...plainHands,
  date: async (page, id, iso) => {
    await field(page, id).click();
    await page
      .locator('.pika-single:not(.is-hidden)')
      .locator(`[data-pika-day="${dayOf(iso)}"]`)
      .click();
  },
  pick: async (page, id, option) => {
    const list = page.locator('.js-select', { has: field(page, id) });
    await list.getByRole('button').click();
    await list.getByRole('option', { name: option }).click();
  },
};
