import { defineConfig } from 'wxt';

/** The oldest Firefox that shows what an add-on says about the data it collects. */
const oldestFirefox = '142.0';

export default defineConfig({
  srcDir: 'extension',
  outDir: 'dist/extension',
  publicDir: 'extension/public',
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: ['storage'],
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
