/** How a page tells that another one may have come in its place, also where an app changes nothing but its address. */

export interface NavigationOptions {
  /** Told when the address has changed, or the page came back from the history. */
  readonly navigated: () => void;
  /** Told at each click: what is left to notice a change by, where a browser does not tell. */
  readonly acted: () => void;
  readonly signal: AbortSignal;
}

export function followNavigation(document: Document, { navigated, acted, signal }: NavigationOptions): void {
  const view = document.defaultView ?? window;
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, navigated, { signal });
  // not every browser has it, and nothing else tells of an address that a script pushed
  const navigation = Reflect.get(view, 'navigation') as Partial<EventTarget> | undefined;
  navigation?.addEventListener?.('currententrychange', navigated, { signal });
  document.addEventListener('click', acted, { signal, capture: true, passive: true });
}
