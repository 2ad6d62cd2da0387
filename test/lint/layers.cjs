/**
 * Who may import whom. The house has one direction: values → law → calendar → schedule → allowance → facts → rules →
 * texts → core/index.ts → widget → extension. Each layer may use the ones before it, `core/index.ts` is the only door to
 * the core, and `widget/index.ts` the door to the widget, with `widget/files.ts` beside it for what needs no component.
 */
const layers = ['values', 'law', 'calendar', 'schedule', 'allowance', 'facts', 'rules', 'texts'];

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const upwards = layers.map((layer, index) =>
  error(
    `core-${layer}-looks-down`,
    `core/${layer} uses only the layers before it.`,
    { path: `^core/${layer}/` },
    { path: `^core/(${[...layers.slice(index + 1).map((later) => `${later}/`), 'index\\.ts$'].join('|')})` },
  ),
);

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** A package that only these files use. */
const onlyIn = (name, packages, files) =>
  error(
    name,
    `${packages.join(' and ')}: only in ${files}.`,
    { path: '^(core|widget|extension)/', pathNot: files },
    {
      path: npm(...packages),
    },
  );

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    error('no-circles', 'Files that import each other cannot be read one at a time.', {}, { circular: true }),
    error('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '^(#i18n$|virtual:)' }),
    ...upwards,
    error(
      'core-is-whole',
      'The core imports nothing from outside it but packages.',
      { path: '^core/', pathNot: '^core/vite\\.config\\.ts$' },
      { pathNot: ['^core/', npm('[^/]+')], couldNotResolve: false },
    ),
    error(
      'core-door',
      'core/index.ts is the only door to the core.',
      { pathNot: '^(core|test/core|test/oracles)/' },
      { path: '^core/', pathNot: '^core/index\\.ts$' },
    ),
    error(
      'widget-door',
      'widget/index.ts and widget/files.ts are the only doors to the widget.',
      { pathNot: '^(widget|test/widget)/' },
      { path: '^widget/', pathNot: '^widget/(index|files)\\.ts$' },
    ),
    error(
      'extension-has-no-door',
      'Nobody imports the extension but its own tests.',
      { pathNot: '^(extension|test/extension)/' },
      { path: '^extension/' },
    ),
    error(
      'products-do-not-test',
      'What is shipped does not import what tests it.',
      { path: '^(core|widget|extension)/' },
      { path: '^test/' },
    ),
    error(
      'shipped-packages',
      'A product imports packages that are shipped with it, not tools.',
      { path: '^(core|widget|extension)/', pathNot: '/(vite\\.config|ascii-only)\\.ts$' },
      { dependencyTypes: ['npm-dev'], pathNot: [npm('wxt', '@wxt-dev/[^/]+')] },
    ),
    error(
      'extension-framework',
      'Only the extension knows the framework of the extension.',
      { path: '^(core|widget)/' },
      { path: npm('wxt', '@wxt-dev/[^/]+') },
    ),
    onlyIn('dates', ['date-fns'], '^core/values/'),
    onlyIn('identifiers', ['stdnum', 'ibantools'], '^core/values/'),
    onlyIn(
      'files',
      ['zod'],
      '^(core/facts/(dossier|file|user-amounts)|extension/dossier/[a-z]+-record|widget/[a-z]+/([a-z]+-scene|kept-steps))\\.ts$',
    ),
    onlyIn('making-pdf', ['@cantoo/pdf-lib'], '^widget/export/'),
    onlyIn('reading-pdf', ['pdfjs-dist'], '^extension/attachments/'),
    onlyIn('elements', ['lit', '@lit/[^/]+'], '^widget/'),
    onlyIn('overlay', ['preact', '@floating-ui/[^/]+'], '^extension/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?(inline|url|raw)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'style', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
