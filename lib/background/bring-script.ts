import { browser } from 'wxt/browser';
import type { Sender } from './sender.ts';

/**
 * Runs a script of Doorway in a frame of a tab; without a `frameId` in its top frame.
 * Rejects where the browser lets no script into the page.
 * @param file its path in the extension, e.g. `/diagnose.js`
 */
export async function bringScript(
  file: `/${string}.js`,
  { tab, frameId = 0 }: Pick<Sender, 'tab' | 'frameId'>,
): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab to bring a script into');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [file as never],
  });
}
