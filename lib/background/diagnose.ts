import { browser } from 'wxt/browser';
import type { Sender } from './sender.ts';

/**
 * Opens "Is Doorway working here?" in the tab and frame that asked, or in the top frame of the tab that is
 * named. Rejects where the browser lets no script into the page.
 */
export async function diagnoseIn({ tab, frameId = 0 }: Pick<Sender, 'tab' | 'frameId'>): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab to look at');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/diagnose.js' as never],
  });
}
