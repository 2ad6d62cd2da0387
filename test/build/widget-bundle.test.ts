/** What a site embeds: one file that is read the same in every encoding. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { buildStale } from '../build';
import { rootPath } from './root';

const limit = 120_000;

beforeAll(() => buildStale(['widget']), limit);

it.each(['widget.iife.js', 'widget.min.mjs'])('%s keeps to ASCII', (file) => {
  expect(readFileSync(rootPath(`dist/widget/${file}`), 'utf8')).not.toMatch(/[^\0-\x7f]/);
});
