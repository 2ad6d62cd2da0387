/** Writes the pages of the rules to `dist/rules`. */
import { rootPath } from '../build/root';
import { writeRulePages } from './write';

await writeRulePages(rootPath('dist/rules'));
