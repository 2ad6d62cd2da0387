import { render } from 'preact';
import { Popup } from './popup';

const place = document.querySelector('#popup');
if (place) render(<Popup />, place);
