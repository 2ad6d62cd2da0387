/** Nested web components with open shadow roots, in the style of the Flemish Lit components. */
import { show } from './app';

show('open');
