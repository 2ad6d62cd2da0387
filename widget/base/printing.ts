/** Whether the page is being printed: on paper an element shows what is folded away on the screen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let isPrinting = false;

function hear({ type }: Event): void {
  isPrinting = type === 'beforeprint';
  for (const host of hosts) host.requestUpdate();
}

/** Has its element drawn for paper before the page is printed, and for the screen again afterwards. */
export class Printing implements ReactiveController {
  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The same for all: an element that appears because of the print knows too. */
  get isOn(): boolean {
    return isPrinting;
  }

  hostConnected(): void {
    hosts.add(this.host);
    addEventListener('beforeprint', hear);
    addEventListener('afterprint', hear);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    removeEventListener('beforeprint', hear);
    removeEventListener('afterprint', hear);
  }
}
