/** Fills in the practice counter the way a person does: finds a field by its section and label, clicks, types, chooses. */
import type { Locator, Page } from '@playwright/test';

/** A file to attach. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * What goes in one field: text to type, the visible text of an option (of a radio button its beginning will do), whether
 * a box is ticked, or a file.
 */
export type FieldValue = string | boolean | Upload;

/** Values by section heading and then by label, in the order in which they are filled in. */
export type CounterValues = Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;

/** A pattern for a text in which line breaks of the page count as spaces. */
const patternOf = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

const sectionOf = (page: Page, heading: string): Locator =>
  page
    .locator('main .form__section')
    .filter({ has: page.locator('.form__title').filter({ hasText: new RegExp(`^\\s*${patternOf(heading)}\\s*$`) }) });

/** The row of a field within a section. An optional field says so after its label. */
export function rowOf(page: Page, heading: string, label: string): Locator {
  const text = new RegExp(`^\\s*${patternOf(label)}\\s*(?:\\(optioneel\\))?\\s*$`);
  return sectionOf(page, heading)
    .locator('.form__row')
    .filter({ has: page.locator('.form__label, .checkbox').filter({ hasText: text }) });
}

async function type(control: Locator, text: string): Promise<void> {
  await control.click();
  await control.press('ControlOrMeta+A');
  await control.press('Delete');
  await control.pressSequentially(text);
  await control.press('Tab');
}

async function choose(row: Locator, text: string): Promise<void> {
  const select = row.locator('select');
  if ((await select.count()) === 1) await select.selectOption({ label: text });
  else if ((await row.getByRole('radio').count()) > 0)
    await row.getByRole('radio', { name: new RegExp(`^\\s*${patternOf(text)}`) }).check();
  else await type(row.locator('input'), text);
}

async function fillField(row: Locator, value: FieldValue): Promise<void> {
  if (typeof value === 'boolean') await row.getByRole('checkbox').setChecked(value);
  else if (typeof value === 'string') await choose(row, value);
  else await row.locator('input[type=file]').setInputFiles(value);
}

/**
 * Fills in the agreement that is on screen.
 * @throws when the screen has no such section, label or option, or more than one.
 */
export async function fillCounter(page: Page, values: CounterValues): Promise<void> {
  await page.bringToFront();
  for (const [heading, fields] of Object.entries(values)) {
    for (const [label, value] of Object.entries(fields)) await fillField(rowOf(page, heading, label), value);
  }
}
