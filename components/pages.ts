import { browser } from 'wxt/browser';
import type { OptionsSection } from '../lib/messages.ts';

/** Whether this page is the toolbar popup, and not the same page in a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/**
 * Opens an address in a new tab beside the current one, and gives whether the browser did. The popup has done its
 * work then.
 */
export async function openTab(url: string): Promise<boolean> {
  try {
    await browser.tabs.create({ url });
  } catch {
    // Refused by a policy, or there is no window for it: whoever asked says so.
    return false;
  }
  closePopup();
  return true;
}

/** Opens the options page at a section; without one, where it opens by itself. */
export async function openOptions(section?: OptionsSection): Promise<void> {
  if (section) {
    await openTab(browser.runtime.getURL(`/options.html#${section}` as '/options.html'));
    return;
  }
  await browser.runtime.openOptionsPage();
  closePopup();
}

/** Closes the popup, which Firefox leaves open over a new tab; a tab stays. */
export function closePopup(): void {
  if (isPopup()) window.close();
}

/**
 * Hands an address to the desktop app, and gives whether the browser took it; the browser asks, and the tab that is open stays as it is. Firefox shows an
 * error page where the app is not installed, so there it gets a tab of its own.
 */
export async function openApp(address: string): Promise<boolean> {
  if (import.meta.env.FIREFOX) return openTab(address);
  try {
    await browser.tabs.update({ url: address });
    return true;
  } catch {
    // A tab that may not be changed: whoever asked says so.
    return false;
  }
}
