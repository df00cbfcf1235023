import { browser } from 'wxt/browser';
import { logged } from '../lib/log.ts';
import { ask } from '../lib/messaging.ts';

/**
 * Whether this page is in a private window, or over one. Firefox says so of each page; in Chromium the popup is the same
 * page in every window, and only the window can tell. Asked when the page opens: it may be gone right after a press.
 */
const inPrivate = (async () =>
  browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito)();

/**
 * Has the background remember that a room was used: whatever was asked for does not wait for that, and the popup may
 * be gone before it is written. In a private window nothing is remembered.
 */
export function noteUse(roomId: string): void {
  inPrivate
    .then((isPrivate) => (isPrivate ? undefined : ask({ type: 'used', roomId })))
    // Only the time of the last use is missing then.
    .catch(logged('use', undefined));
}
