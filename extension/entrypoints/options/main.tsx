import { render } from 'preact';
import { Options } from './options';

const place = document.querySelector('main');
if (place) render(<Options />, place);
