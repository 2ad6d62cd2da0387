/**
 * For browsers without custom elements, shadow roots or form-associated elements. A file of its own: the script of a page
 * loads it only where one of these is missing, and where it is loaded for nothing it changes nothing.
 */
import '@webcomponents/webcomponentsjs/webcomponents-bundle.js';
import { forceElementInternalsPolyfill } from 'element-internals-polyfill';
import 'lit/polyfill-support.js';

// it holds back where custom elements are brought by a polyfill too
if (!('attachInternals' in HTMLElement.prototype)) forceElementInternalsPolyfill(false);
