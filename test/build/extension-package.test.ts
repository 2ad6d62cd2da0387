/** What the extension asks of a browser and of a store: exactly this, and nothing that grew by accident. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#core';
import { buildStale } from '../build';
import { rootPath } from './root';
import { run } from './run';

const packages = ['chrome', 'firefox'] as const;
const folder = (name: string): string => `dist/extension/${name}-mv3`;

function manifestOf(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(rootPath(`${folder(name)}/manifest.json`), 'utf8')) as Record<string, unknown>;
}

const counter = 'https://app.werkplekduaal.be/*';
const shared = {
  manifest_version: 3,
  default_locale: 'nl',
  host_permissions: [counter],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
  },
  content_scripts: [{ matches: [counter], run_at: 'document_idle', js: ['content-scripts/counter.js'] }],
  // the frames that read and merge chosen files; only the counter may show them
  web_accessible_resources: [{ resources: ['attachments.html', 'merging.html'], matches: [counter] }],
  options_ui: { page: 'options.html', open_in_tab: true },
  action: { default_popup: 'popup.html', default_title: 'Duaalwijzer' },
};
/** What says nothing about what the extension may do. */
const described = ['name', 'description', 'version', 'icons'];

beforeAll(() => buildStale(packages), 240_000);

describe('the manifest', () => {
  it('for Chrome asks for storage, the side panel and one site', () => {
    const manifest = manifestOf('chrome');
    expect(manifest).toMatchObject(shared);
    expect(manifest).toMatchObject({
      permissions: ['storage', 'sidePanel'],
      side_panel: { default_path: 'sidepanel.html' },
    });
    expect(Object.keys(manifest).sort()).toEqual(
      [...Object.keys(shared), ...described, 'background', 'permissions', 'side_panel'].sort(),
    );
  });

  it('for Firefox asks for storage and one site, and says that it collects nothing', () => {
    const manifest = manifestOf('firefox');
    expect(manifest).toMatchObject(shared);
    expect(manifest).toMatchObject({
      permissions: ['storage'],
      sidebar_action: { default_panel: 'sidepanel.html' },
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
    expect(Object.keys(manifest).sort()).toEqual(
      [
        ...Object.keys(shared),
        ...described,
        'background',
        'permissions',
        'browser_specific_settings',
        'sidebar_action',
      ].sort(),
    );
  });
});

it('the linter of the store finds no error', async () => {
  const options = ['lint', '--source-dir', rootPath(folder('firefox')), '--output', 'json', '--no-config-discovery'];
  const { output } = await run('web-ext', options);
  const report = JSON.parse(output.slice(output.indexOf('{'))) as { readonly errors: readonly unknown[] };
  expect(report.errors).toEqual([]);
}, 120_000);

it.each(languages)('the page in the store is written in %s, with the privacy statement', (language) => {
  const text = readFileSync(rootPath(`extension/store/${language}.md`), 'utf8');
  expect(text.match(/^## /gm)).toHaveLength(3);
  expect(text).toContain('app.werkplekduaal.be');
});

it('the page of every rule is in the package', () => {
  for (const name of packages)
    for (const language of languages)
      expect(existsSync(rootPath(`${folder(name)}/rules/${language}/hours/average-above-38.html`))).toBe(true);
});
