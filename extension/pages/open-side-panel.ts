/** Opens the dossier beside the page: the side panel of Chrome, or the sidebar of Firefox. */
import { browser } from 'wxt/browser';
import { shaped } from '../messages/guards';

const isSidebar = shaped({ open: (value): value is () => Promise<void> => typeof value === 'function' });

/** Firefox calls it a sidebar, and has no types for it here. */
function openSidebar(): Promise<void> | undefined {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(sidebar) ? sidebar.open() : undefined;
}

/**
 * Only in answer to a click: in Chrome also one on a page that the background is told of. Where it does not open, the
 * dossier opens in a tab.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  try {
    await (openSidebar() ?? browser.sidePanel.open({ windowId }));
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  }
}
