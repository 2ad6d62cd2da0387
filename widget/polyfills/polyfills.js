/**
 * For browsers without custom elements, shadow roots or form-associated elements. A file of its own: the script of a page
 * loads it only where one of these is missing, and where it is loaded for nothing it changes nothing.
 */
import '@webcomponents/webcomponentsjs/webcomponents-bundle.js';
import 'element-internals-polyfill';
import 'lit/polyfill-support.js';
