import { browser } from 'wxt/browser';
import type { TabAnswers, TabMessage } from '../messages.ts';

/**
 * Sends a message to the scripts in a tab, or in one frame of it.
 * @returns what the first of them answers; `undefined` when none hears it
 */
export async function tellTab<Message extends TabMessage>(
  tabId: number,
  message: Message,
  frame?: { frameId: number },
): Promise<TabAnswers[Message['type']] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message, ...(frame ? [frame] : []));
  } catch {
    // Most tabs have no script of ours, and a page may have gone since: whoever asks takes that for "nobody".
    return undefined;
  }
}
