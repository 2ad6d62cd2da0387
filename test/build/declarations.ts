/** The types of a product in one file, so that whoever uses it needs none of our sources. */
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { rootPath } from './root';

export interface Declarations {
  /** `index.ts` of the product, relative to the root of the project. */
  readonly entry: string;
  readonly tsconfig: string;
  /** Folder that receives `index.d.ts`. */
  readonly folder: string;
  /** Packages whose types stay imports. */
  readonly external: readonly RegExp[];
}

/** Writes `index.d.ts`. @throws Error with the compiler's words when the types do not hold. */
export async function writeDeclarations({ entry, tsconfig, folder, external }: Declarations): Promise<void> {
  const bundle = await rolldown({
    input: rootPath(entry),
    external: [...external],
    plugins: [dts({ tsconfig: rootPath(tsconfig), emitDtsOnly: true, eager: true })],
    logLevel: 'silent',
  });
  await bundle.write({ dir: rootPath(folder), format: 'es' });
  await bundle.close();
}
