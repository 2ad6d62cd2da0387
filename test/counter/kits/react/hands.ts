import { dayOf, field, plainHands, type Hands } from '../hands';

export const react: Hands = {
  ...plainHands,
  pick: async (page, id, option) => {
    await field(page, id).click();
    await page.getByRole('option', { name: option }).click();
  },
  date: async (page, id, iso) => {
    await field(page, id).click();
    await page
      .locator('.react-datepicker__day:not(.react-datepicker__day--outside-month)')
      .getByText(dayOf(iso), { exact: true })
      .click();
  },
};
