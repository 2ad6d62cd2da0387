import type { Locator, Page } from '@playwright/test';
import { dutch, typeIn, type Hands } from '../hands';

const field = (page: Page, id: string): Locator => page.locator(`[data-hand="${id}"]`);

export const hostile: Hands = {
  type: (page, id, text) => typeIn(page, field(page, id), text),
  pick: async (page, id, option) => {
    await field(page, id).selectOption({ label: option });
  },
  date: (page, id, iso) => typeIn(page, field(page, id), dutch(iso)),
  choose: (page, id, option) =>
    field(page, `${id}-keuzes`).locator('div', { hasText: option }).locator('input').click(),
  tick: (page, id) => field(page, id).click(),
};
