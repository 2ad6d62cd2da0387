import type { Page } from '@playwright/test';
import { plainHands, type Hands } from '../hands';
import { sections } from '../screen';
import { stepOf, steps } from './steps';

/** Goes to the step that a field is in. */
async function goTo(page: Page, id: string): Promise<void> {
  const section = sections.find(({ fields }) => fields.some((field) => field.id === id));
  await page.getByRole('button', { name: steps[stepOf(section?.id ?? '')] ?? '' }).click();
}

export const wizard: Hands = {
  arrive: async (page) => {
    for (const name of steps) await page.getByRole('button', { name }).click();
  },
  type: async (page, id, text) => {
    await goTo(page, id);
    await plainHands.type(page, id, text);
  },
  pick: async (page, id, option) => {
    await goTo(page, id);
    await plainHands.pick(page, id, option);
  },
  date: async (page, id, iso) => {
    await goTo(page, id);
    await plainHands.date(page, id, iso);
  },
  choose: async (page, id, option) => {
    await goTo(page, id);
    await plainHands.choose(page, id, option);
  },
  tick: async (page, id) => {
    await goTo(page, id);
    await plainHands.tick(page, id);
  },
};
