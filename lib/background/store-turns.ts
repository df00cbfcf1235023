import { type Browser, browser } from 'wxt/browser';
import { STORE_LOCK, TURN_PORT } from '../store/keys.ts';
import { isOurs } from './sender.ts';

/**
 * Holds the store's lock for pages of Doorway in private windows, which have locks of their own in Firefox: from the
 * word to such a page that it is its turn until the page closes its port or goes.
 */
export function serveStoreTurns(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === TURN_PORT && isPage(port)) void holdLockFor(port);
  });
}

/** A script in somebody else's page never writes the store, and must not keep others from it. */
function isPage({ sender }: Browser.runtime.Port): boolean {
  return (
    sender !== undefined && isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true
  );
}

async function holdLockFor(port: Browser.runtime.Port): Promise<void> {
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    port.onDisconnect.addListener(() => {
      isGone = true;
      resolve();
    });
  });
  await navigator.locks.request(STORE_LOCK, () => {
    if (isGone) return;
    port.postMessage('your turn');
    return gone;
  });
}
