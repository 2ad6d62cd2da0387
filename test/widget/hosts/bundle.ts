/** Bundles the program of a host page, as the project of that page would. */
import { rolldown } from 'rolldown';
import { rootPath } from '../../build/root';

const entry = 'host-program.jsx';

/** One script from a program; `@duaalwijzer/widget` is what the build made of it. */
export async function bundleProgram(program: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    cwd: rootPath('.'),
    platform: 'browser',
    logLevel: 'silent',
    transform: {
      jsx: { runtime: 'automatic', importSource: 'react' },
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    },
    plugins: [
      {
        name: 'program',
        resolveId: (id) => {
          if (id === entry) return rootPath(`test/${entry}`);
          const [, file] = /^@duaalwijzer\/widget\/(define(?:\/[a-z]+)?)$/.exec(id) ?? [];
          return file === undefined ? null : rootPath(`dist/widget/${file}.js`);
        },
        load: (id) => (id.endsWith(entry) ? program : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
