/** The pages of the rules: each rule has one in every language, complete, and every link leads somewhere. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, loadPasses, loadTexts, rules } from '#core';
import { html } from './html';
import { writeRulePages } from './write';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rule-pages-'));
  await writeRulePages(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('escapes what is put in', () => {
  expect(html`<p>${'<b> & "c"'}</p>`.html).toBe('<p>&lt;b&gt; &amp; &quot;c&quot;</p>');
});

describe.each(languages)('in %s', (language) => {
  it.each(rules.map(({ id }) => id))('%s', async (id) => {
    const texts = await loadTexts(language);
    const path = join(folder, language, `${id}.html`);
    const content = readFileSync(path, 'utf8');
    expect(content).toContain(`<html lang="${language}">`);
    expect(content).toContain(texts.rules[id].why.slice(0, 20).replace(/"/g, '&quot;'));
    expect(content).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(content).toContain(`<p>${(await loadPasses(language))[id]}.</p>`);
    // found and passed: an example of both
    expect(content.match(/class="example"/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    for (const [, link = ''] of content.matchAll(/href="([^"#]+)"/g)) {
      if (!/^\w+:/.test(link)) expect(existsSync(join(dirname(path), link)), link).toBe(true);
    }
  });

  it('lists every rule', () => {
    const list = readFileSync(join(folder, language, 'index.html'), 'utf8');
    for (const { id } of rules) expect(list).toContain(`href="${id}.html"`);
  });
});
