/** What is made in the copy of the project that Stryker works in; relative to its root. */

/** The tests and the core they judge as one script. */
export const bundle = 'dist/mutation/tests.cjs';

/** How long each test takes. */
export const times = 'dist/mutation/times.json';
