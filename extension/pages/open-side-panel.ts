/** Opens the dossier beside the page: the side panel of Chrome, or the sidebar of Firefox. */
import { browser } from 'wxt/browser';
import { shaped } from '../messages/guards';

const isSidebar = shaped({ open: (value): value is () => Promise<void> => typeof value === 'function' });

/** Firefox calls it a sidebar, and has no types for it here. */
function openSidebar(): boolean {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (!isSidebar(sidebar)) return false;
  void sidebar.open();
  return true;
}

/** Only in answer to a click. Where it does not open, the dossier opens in a tab. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (openSidebar()) return;
  try {
    await browser.sidePanel.open({ windowId });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  }
}
