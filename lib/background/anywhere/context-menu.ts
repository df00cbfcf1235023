import { browser } from 'wxt/browser';
import { snippetWords } from '../../snippet-words.ts';
import { STORE_KEY } from '../../store/keys.ts';
import { storagePort } from '../../store/port.ts';
import { readStore } from '../../store/store.ts';
import { concernsPages } from '../notify.ts';
import { surfacePack } from '../pack.ts';
import { insertInTab } from './insert-in-tab.ts';
import { choiceOf, menuTree } from './menu-tree.ts';

/** Keeps the entries on editable fields as rooms and formats are, and inserts what is chosen there. */
export function serveContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => void rebuild());
  browser.runtime.onStartup.addListener(() => void rebuild());
  storagePort().onChanged((area, changes) => {
    const item = area === 'local' ? changes[STORE_KEY] : undefined;
    if (area === 'managed' || (item && concernsPages(item))) void rebuild();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id !== undefined) void insertInTab(tab.id, frameId ?? null, choiceOf(String(menuItemId)));
  });
}

let under: Promise<void> = Promise.resolve();

/** One rebuilding after the other: two at once would create entries twice. */
function rebuild(): Promise<void> {
  under = under.then(build, build);
  return under;
}

async function build(): Promise<void> {
  const pack = surfacePack(await readStore(), 'anywhere', snippetWords());
  await browser.contextMenus.removeAll();
  for (const entry of menuTree(pack)) browser.contextMenus.create({ ...entry, contexts: ['editable'] });
}
