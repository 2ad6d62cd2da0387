import { render } from 'preact';
import { SidePanel } from './side-panel';

const place = document.querySelector('main');
if (place) render(<SidePanel />, place);
