/** Where the screenshots go, and how one is taken. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import { rootPath } from '../build/root';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Takes what is in sight, or the whole page, as `dist/screenshots/<name>.png`. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  const path = `dist/screenshots/${name}.png`;
  mkdirSync(dirname(rootPath(path)), { recursive: true });
  await page.screenshot({ path: rootPath(path), fullPage, animations: 'disabled' });
  console.log(path);
}
