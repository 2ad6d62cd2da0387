import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The oldest Firefox that shows what an add-on says about the data it collects. */
const oldestFirefox = '142.0';

/**
 * What the pages of the extension may load: their own scripts and styles, and the pictures that are in them. They can reach
 * nothing outside the extension.
 */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

/** The pages of the rules, which `npm run build rules` makes: part of the extension, so that they open without a network. */
const rulePages = fileURLToPath(new URL('dist/rules', import.meta.url));
const filesOfRules = (): readonly string[] =>
  existsSync(rulePages)
    ? readdirSync(rulePages, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|css)$/.test(name))
    : [];

export default defineConfig({
  srcDir: 'extension',
  outDir: 'dist/extension',
  publicDir: 'extension/public',
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  webExt: { disabled: true },
  // what the reviewers of a store need to build it themselves
  zip: { excludeSources: ['dist/**', 'coverage/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const name of filesOfRules())
        files.push({ absoluteSrc: `${rulePages}/${name}`, relativeDest: `rules/${name.replaceAll('\\', '/')}` });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: ['storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    content_security_policy: { extension_pages: policy },
    // the pages that read and merge chosen files, in frames: the one way that needs no more permissions
    web_accessible_resources: [
      { resources: ['attachments.html', 'merging.html'], matches: ['https://app.werkplekduaal.be/*'] },
    ],
    host_permissions: ['https://app.werkplekduaal.be/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{9b0f4e0c-5d3a-4c1e-8a57-2f6c1d7e43b8}',
          strict_min_version: oldestFirefox,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
