/**
 * What the linter asks. Besides the strict rules of TypeScript: no way to silence a rule, no request from a product, no
 * clock outside the files called `today.ts`, and a core that knows no browser. Who may import whom is in `layers.cjs`.
 */
import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const typescriptFiles = ['**/*.ts', '**/*.tsx'];
const products = ['core/**', 'widget/**', 'extension/**'];

const noRequest = 'Nothing leaves the browser: the products make no requests.';
const pureCore = 'The core knows no browser: it is given what it needs.';
const noHiddenDay = 'There is no hidden today: take the day as a parameter, from a file called today.ts at the edge.';

const requesters = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
];
const browserGlobals = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'process',
];

const banned = (names, message) => names.map((name) => ({ name, message }));

/** `new Date()`, `Date()` and `Date.now()`: whatever reads the clock of the machine. */
const clockSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noHiddenDay },
  { selector: "CallExpression[callee.name='Date']", message: noHiddenDay },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: noHiddenDay },
];

const requestSyntax = [
  {
    selector: `MemberExpression[object.name=/^(window|self|globalThis|top|parent)$/][property.name=/^(${requesters.join('|')})$/]`,
    message: noRequest,
  },
  { selector: "MemberExpression[property.name='sendBeacon']", message: noRequest },
];

const ofOneDocument = 'Each frame of a page has classes of its own: ask extension/page/nodes.ts what a node is.';

const nodeSyntax = [
  {
    selector:
      "BinaryExpression[operator='instanceof'][right.name=/^(HTML\\w*Element|Element|Node|Document|ShadowRoot)$/]",
    message: ofOneDocument,
  },
];

const testSyntax = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|skipIf|runIf|only|todo|fixme|fails|fail)$/]',
    message: 'Every test runs, and passes.',
  },
  {
    selector: "MemberExpression[property.name='waitForTimeout']",
    message: 'Wait for what should happen, not for time.',
  },
];

export default defineConfig(
  globalIgnores(['dist/**', 'coverage/**', '.wxt/**']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: typescriptFiles,
    extends: [eslint.configs.recommended, typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: `${root}/tsconfig.json`, tsconfigRootDir: root } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: products,
    ignores: ['**/vite.config.ts', '**/today.ts'],
    rules: {
      'no-restricted-globals': ['error', ...banned(requesters, noRequest)],
      'no-restricted-syntax': ['error', ...requestSyntax, ...clockSyntax],
    },
  },
  {
    // The files that may ask the clock may still not make a request.
    files: products.map((product) => `${product}/today.ts`),
    rules: {
      'no-restricted-globals': ['error', ...banned(requesters, noRequest)],
      'no-restricted-syntax': ['error', ...requestSyntax],
    },
  },
  {
    files: ['extension/{attachments,nets,overlay,page}/**'],
    ignores: ['extension/page/nodes.ts'],
    rules: { 'no-restricted-syntax': ['error', ...requestSyntax, ...clockSyntax, ...nodeSyntax] },
  },
  {
    files: ['core/**'],
    ignores: ['core/vite.config.ts', 'core/values/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(requesters, noRequest),
        ...banned(browserGlobals, pureCore),
        { name: 'Date', message: 'Calendar days are strings; only core/values turns them into dates.' },
      ],
    },
  },
  {
    files: ['core/values/**'],
    rules: {
      'no-restricted-globals': ['error', ...banned(requesters, noRequest), ...banned(browserGlobals, pureCore)],
    },
  },
  {
    files: ['widget/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    // Lit binds the listeners of its templates to the element.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': ['error', ...testSyntax],
    },
  },
  {
    // Playwright reads from the empty pattern that a fixture uses no other fixture.
    files: ['test/browser/fixtures.ts', 'test/widget/hosts/web.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
);
