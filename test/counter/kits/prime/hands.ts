import { dayOf, field, typeIn, type Hands } from '../hands';

export const prime: Hands = {
  type: (page, id, text) => typeIn(page, field(page, id).locator('input'), text),
  pick: async (page, id, option) => {
    const list = field(page, id).locator('p-select, ng-select');
    // a list of this library closes when the page scrolls
    await list.scrollIntoViewIfNeeded();
    await list.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await list.click();
    await page.getByRole('option', { name: option }).click();
  },
  date: async (page, id, iso) => {
    await field(page, id).getByRole('button').click();
    await page
      .locator('.p-datepicker-day-cell:not(.p-datepicker-other-month)')
      .getByText(dayOf(iso), { exact: true })
      .click();
  },
  choose: (page, id, option) => field(page, id).getByText(option, { exact: true }).click(),
  tick: (page, id) => field(page, id).locator('input').click(),
};
