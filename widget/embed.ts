/** One file for a page: loading it defines the components; loading it twice is harmless. */
import { defineElements } from './index';

defineElements();
