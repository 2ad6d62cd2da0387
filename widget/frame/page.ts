/**
 * The page in a frame: one element, chosen and set by the address. `?element=duaal-uurrooster&lang=fr&theme=dark`; every
 * other part of the query is an attribute of the element, if it has one by that name.
 */
import { frameTitles, languages } from '#core';
import type { HeightMessage } from './height-message';

const parameters = new URLSearchParams(location.search);

function tellHeight(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  // a height is no secret, and who is around this page is not known
  parent.postMessage({ duaalwijzer: 'height', height } satisfies HeightMessage, '*');
}

function speak(name: string): void {
  const wanted = parameters.get('lang') ?? '';
  const code = languages.find((language) => wanted.toLowerCase().split('-')[0] === language) ?? 'nl';
  document.documentElement.lang = code;
  document.title = frameTitles[code][name] ?? document.title;
}

/** Styles inside the page are for old browsers, that cannot adopt a sheet or need polyfills: in others none is let in. */
function forbidStyles(): void {
  const isWhole = 'customElements' in window && 'ElementInternals' in window;
  if (!isWhole || !('adoptedStyleSheets' in Document.prototype)) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'";
  document.head.append(policy);
}

const loaded = (script: HTMLScriptElement): Promise<unknown> =>
  new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });

/**
 * Loads the script of the element, which the build has named in the page with the value that it must have. In an old
 * browser that script has by then asked for what is missing, and runs when it is there.
 */
async function load(name: string): Promise<void> {
  const script = document.createElement('script');
  script.src = `${name}.iife.js`;
  script.integrity = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  document.head.append(script);
  await loaded(script);
  const polyfills = document.querySelector<HTMLScriptElement>('script[src$="/polyfills.js"]');
  if (polyfills) await loaded(polyfills);
}

/** Where the element goes. Reached by a link it is a page of its own, and has a name. */
function makePlace(): HTMLElement {
  if (parent !== window) return document.body;
  const main = document.createElement('main');
  for (const [tag, text] of [
    ['h1', 'Duaalwijzer'],
    ['h2', document.title],
  ] as const) {
    main.append(Object.assign(document.createElement(tag), { textContent: text }));
  }
  document.body.append(main);
  return main;
}

/** Only attributes that the element itself listens to: a query must not be able to set anything else. */
async function show(name: string): Promise<void> {
  await customElements.whenDefined(name);
  // polyfills do not tell which class was waited for
  const { observedAttributes = [] } = customElements.get(name) as { observedAttributes?: string[] };
  const element = document.createElement(name);
  for (const [attribute, value] of parameters) {
    if (observedAttributes.includes(attribute)) element.setAttribute(attribute, value);
  }
  const theme = parameters.get('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.style.colorScheme = theme;
  makePlace().append(element);
  if (parent === window) return;
  new ResizeObserver(tellHeight).observe(document.documentElement);
  // a frame that is out of sight is not laid out by itself, and would first be seen at the wrong height
  if (element.shadowRoot)
    new MutationObserver(tellHeight).observe(element.shadowRoot, { childList: true, subtree: true });
}

const name = parameters.get('element') ?? 'duaal-uurrooster';
if (name in frameTitles.nl) {
  speak(name);
  forbidStyles();
  void load(name).then(() => show(name));
}
