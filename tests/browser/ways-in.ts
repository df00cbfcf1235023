import type { Browser, Page } from './driver/types.ts';
import { ROOM_ID } from './rooms.ts';
import { word } from './words.ts';

/** The ways into a page that are not the page's own button. */
export const WAYS = ['shortcut', 'popup', 'context menu'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Asks for the default room's link in one of these ways.
 * @param selector what the context menu is opened on; it gets the focus by that
 */
export async function askForLink(browser: Browser, page: Page, way: Way, selector: string): Promise<void> {
  if (way === 'shortcut') return browser.runCommand(page, 'insert-room-link');
  if (way === 'context menu') {
    const item = { title: word('menuLink'), id: `${ROOM_ID}|format|link` };
    return browser.clickContextMenuItem({ page, selector, ...item });
  }
  const popup = await browser.triggerAction(page);
  await popup.evaluate(insertAndClose, ROOM_ID);
}

/** What the popup does: it asks, and closes when it has its answer. */
export async function insertAndClose(roomId: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the extension's own page has no types here
  const api = (globalThis as any).browser ?? (globalThis as any).chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const request = {
    type: 'insert-in-tab',
    tabId: tab?.id,
    address: tab?.url,
    roomId,
    format: 'link',
    templateId: null,
  };
  void api.runtime.sendMessage(request).finally(() => window.close());
}
