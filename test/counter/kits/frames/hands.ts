import type { FrameLocator, Locator, Page } from '@playwright/test';
import { dutch, typeIn, type Hands } from '../hands';
import { sections } from '../screen';
import { frameOf } from './parts';

/** The document that a field is in. */
function documentOf(page: Page, id: string): Page | FrameLocator {
  const section = sections.find(({ fields }) => fields.some((field) => field.id === id));
  const name = frameOf(section?.id ?? '');
  if (name === undefined) return page;
  return name === 'bijlagen' ? page.frameLocator('#uren').frameLocator('#bijlagen') : page.frameLocator(`#${name}`);
}

/** A field of the kit, in whichever frame. */
export const framed = (page: Page, id: string): Locator => documentOf(page, id).locator(`#${id}`);

export const frames: Hands = {
  type: (page, id, text) => typeIn(page, framed(page, id), text),
  pick: async (page, id, option) => {
    await framed(page, id).selectOption({ label: option });
  },
  date: (page, id, iso) => typeIn(page, framed(page, id), dutch(iso)),
  choose: (page, id, option) =>
    documentOf(page, id).locator(`#${id}-keuzes`).getByText(option, { exact: true }).click(),
  tick: (page, id) => framed(page, id).click(),
};
