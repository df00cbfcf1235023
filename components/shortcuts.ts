import { browser } from 'wxt/browser';
import { closePopup, openTab } from './pages.ts';

/** The keys of a command as the browser writes them, `Alt+Shift+L`; '' when it has none. */
export async function shortcutOf(command: string): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Opens the browser's own page for changing keys. Firefox has a call for it, Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (!openShortcutSettings) {
    await openTab('chrome://extensions/shortcuts');
    return;
  }
  await openShortcutSettings.call(browser.commands);
  closePopup();
}
