/** Paths inside the project, wherever it stands. */
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The absolute path of a file or folder that is given relative to the root of the project. */
export const rootPath = (relative: string): string => fileURLToPath(new URL(relative, root));
