import { dayOf, field, plainHands, type Hands } from '../hands';

export const wu3: Hands = {
  ...plainHands,
  date: async (page, id, iso) => {
    await field(page, id).click();
    await page
      .locator('.flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay, .nextMonthDay)')
      .getByText(dayOf(iso), { exact: true })
      .click();
  },
  pick: async (page, id, option) => {
    const list = page.locator('.choices', { has: field(page, id) });
    await list.click();
    await list.locator('.choices__list--dropdown').getByRole('option', { name: option }).click();
  },
};
