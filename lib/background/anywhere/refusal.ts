import { browser } from 'wxt/browser';
import { say } from '../../words.ts';

/**
 * Says at the toolbar icon that a page lets no extension in (the browser's own pages, its store, some PDFs),
 * and opens the popup where the browser allows it: Copy link has the focus there.
 */
export async function showRefusal(tabId: number): Promise<void> {
  // The tab may have gone meanwhile, and not every browser opens a popup here: each of these helps by itself.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' }),
    browser.action.setTitle({ tabId, title: say('anyRefusedPage') }),
    openPopup(),
  ]);
}

/** Takes the mark off again. (A navigation of the tab does that too.) */
export async function clearRefusal(tabId: number): Promise<void> {
  // A tab that has gone meanwhile has no mark either.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: say('extShortTitle') }),
  ]);
}

async function openPopup(): Promise<void> {
  await (browser.action as { openPopup?: () => Promise<void> }).openPopup?.();
}
