import { dayOf, field, plainHands, type Hands } from '../hands';

export const appuniversum: Hands = {
  ...plainHands,
  date: async (page, id, iso) => {
    await field(page, id).locator('.duet-date__toggle').click();
    // the calendar grows as it opens: a hand waits until the days stand still
    await field(page, id)
      .locator('.duet-date__dialog.is-active')
      .evaluate((dialog) => Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished)));
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
