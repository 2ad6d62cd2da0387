/** Starts the practice counter. */
import { connectHeader } from './header';
import { startRouting } from './routes';

connectHeader();
startRouting();
