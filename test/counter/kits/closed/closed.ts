/** The same web components, with shadow roots that are closed to the page. */
import { show } from '../flux/app';

show('closed');
