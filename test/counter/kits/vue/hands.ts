import { field, plainHands, type Hands } from '../hands';

export const vue: Hands = {
  ...plainHands,
  date: (page, id, iso) => field(page, id).fill(iso),
  pick: async (page, id, option) => {
    await field(page, id).click();
    await page.getByRole('option', { name: option }).click();
  },
};
