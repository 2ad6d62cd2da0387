import { dayOf, field, typeIn, type Hands } from '../hands';

export const material: Hands = {
  type: (page, id, text) => typeIn(page, field(page, id).locator('input'), text),
  pick: async (page, id, option) => {
    await field(page, id).getByRole('combobox').click();
    await page.getByRole('option', { name: option }).click();
  },
  date: async (page, id, iso) => {
    await field(page, id).getByRole('button').click();
    await page.locator('.mat-calendar-body-cell-content').getByText(dayOf(iso), { exact: true }).click();
  },
  choose: (page, id, option) => field(page, id).getByText(option, { exact: true }).click(),
  tick: (page, id) => field(page, id).locator('input').click(),
};
