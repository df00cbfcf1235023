import { browser } from 'wxt/browser';
import type { OptionsSection } from '../lib/messages.ts';

/** Whether this page is the toolbar popup, and not the same page in a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Opens an address in a new tab beside the current one. The popup has done its work then. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  closePopup();
}

/** Opens the options page at a section; without one, where it opens by itself. */
export async function openOptions(section?: OptionsSection): Promise<void> {
  if (section) return openTab(browser.runtime.getURL(`/options.html#${section}` as '/options.html'));
  await browser.runtime.openOptionsPage();
  closePopup();
}

/** Closes the popup, which Firefox leaves open over a new tab; a tab stays. */
export function closePopup(): void {
  if (isPopup()) window.close();
}

/**
 * Hands an address to the desktop app; the browser asks, and the tab that is open stays as it is. Firefox shows an
 * error page where the app is not installed, so there it gets a tab of its own.
 */
export async function openApp(address: string): Promise<void> {
  if (import.meta.env.FIREFOX) return openTab(address);
  await browser.tabs.update({ url: address });
}
