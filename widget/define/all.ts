/** All elements, in one file for a page: loading it defines them; loading it twice is harmless. */
import { defineElements } from '../index';

defineElements();
