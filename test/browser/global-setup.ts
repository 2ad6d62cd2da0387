/** Before the end-to-end tests: what they look at is built from the sources as they are now. */
import { buildStale } from '../build';

export default async function globalSetup(): Promise<void> {
  await buildStale();
}
