import { browser } from 'wxt/browser';
import { guestWords } from '../../guest-words.ts';
import { logError, logged } from '../../log.ts';
import { readStore } from '../../store/store.ts';
import { onRoomsChanged } from '../notify.ts';
import { pageState } from '../page-state.ts';
import { insertInTab } from './insert-in-tab.ts';
import { choiceOf, type MenuEntry, menuTree } from './menu-tree.ts';

/** Keeps the entries on editable fields as rooms and formats are, and inserts what is chosen there. */
export function serveContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => rebuild());
  browser.runtime.onStartup.addListener(() => rebuild());
  onRoomsChanged(rebuild);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, frameUrl, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    const address = frameId === 0 ? (tab.url ?? pageUrl) : frameUrl;
    void insertInTab({ tabId: tab.id, frameId, address }, choiceOf(String(menuItemId)));
  });
}

/** The rebuilding that began last. */
let last: Promise<void> = Promise.resolve();

/** Waits for the rebuilding before: two at once would create entries twice. An unreadable store leaves the entries. */
function rebuild(): void {
  // The next change of what is stored builds them anew.
  last = last.then(build).catch(logged('context menu', undefined));
}

async function build(): Promise<void> {
  const state = pageState(await readStore(), 'anywhere', guestWords);
  await browser.contextMenus.removeAll();
  for (const entry of menuTree(state)) create(entry);
}

/** One that the browser refuses does not keep it from the others. */
function create(entry: MenuEntry): void {
  try {
    browser.contextMenus.create({ ...entry, contexts: ['editable'] }, () => {
      const { lastError } = browser.runtime;
      if (lastError) logError('context menu', lastError);
    });
  } catch (error) {
    logError('context menu', error);
  }
}
