/** The screens of the counter. Every change of the hash builds its screen anew in `main`; the page itself stays. */
import { openAgreement } from './agreement';
import { openDashboard } from './dashboard';
import { element } from './dom';

interface Route {
  readonly hash: string;
  readonly template: string;
  readonly title: string;
  readonly open: (root: HTMLElement) => void;
}

const dashboard: Route = {
  hash: '#/dashboard',
  template: '#scherm-dashboard',
  title: 'Dashboard',
  open: openDashboard,
};
const agreement: Route = {
  hash: '#/overeenkomst',
  template: '#scherm-overeenkomst',
  title: 'Overeenkomst opmaken',
  open: openAgreement,
};

const routeOf = (hash: string): Route => [dashboard, agreement].find((route) => route.hash === hash) ?? dashboard;

function markCurrent(route: Route): void {
  for (const link of document.querySelectorAll('.nav__link')) {
    if (link.getAttribute('href') === route.hash) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function mount(route: Route): void {
  const main = element(document, 'main', HTMLElement);
  main.replaceChildren(element(document, route.template, HTMLTemplateElement).content.cloneNode(true));
  document.title = `${route.title} – Oefenloket werkplekleren`;
  markCurrent(route);
  route.open(main);
}

/** Shows the screen of the address and follows it from then on. Links inside a screen (`#inhoud`) change nothing. */
export function startRouting(): void {
  mount(routeOf(location.hash));
  addEventListener('hashchange', () => {
    if (!location.hash.startsWith('#/')) return;
    mount(routeOf(location.hash));
    element(document, 'main', HTMLElement).focus();
    scrollTo(0, 0);
  });
}
