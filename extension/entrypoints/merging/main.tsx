/** The page on which several files become one PDF: a frame on the counter, that talks with the content script around it. */
import { render } from 'preact';
import { Merging } from './merging';
import { openLink } from './link';

const place = document.querySelector('main');
// the connection is listened for before anything is fetched: it is made as soon as this page is there
const link = openLink();
if (place) render(<Merging link={link} />, place);
