import { browser } from 'wxt/browser';
import type { InsertHere, RoomChoice } from '../../messages.ts';
import { snippetWords } from '../../snippet-words.ts';
import { readStore } from '../../store/store.ts';
import { openOptions } from '../open-page.ts';
import { surfacePack } from '../pack.ts';
import { chosenSnippet } from './chosen-snippet.ts';
import { clearRefusal, showRefusal } from './refusal.ts';

/** Right after a gesture the browser may not have noted yet that it gives access to the tab (activeTab). */
const TRIES = 8;
const BETWEEN_TRIES_MS = 50;

/**
 * Inserts a room where the focus is in a tab, on a gesture of the person.
 * @param frameId the frame in which the context menu was opened; `null`: wherever the focus is
 * @returns whether the page let Doorway in; what became of it there, the page's note says
 */
export async function insertInTab(
  tabId: number,
  frameId: number | null,
  choice: RoomChoice,
): Promise<boolean> {
  const stored = await readStore().catch(() => null);
  const chosen = stored && chosenSnippet(surfacePack(stored, 'anywhere', snippetWords()), choice);
  // The options page also says when the store cannot be read.
  if (!chosen) {
    await openOptions('rooms');
    return false;
  }
  if (!(await bringScript(tabId, frameId))) {
    await showRefusal(tabId);
    return false;
  }
  await clearRefusal(tabId);
  const message: InsertHere = { type: 'insert-here', ...chosen };
  await browser.tabs.sendMessage(tabId, message, { frameId: frameId ?? 0 });
  return true;
}

async function bringScript(tabId: number, frameId: number | null): Promise<boolean> {
  const target = frameId === null ? { tabId } : { tabId, frameIds: [frameId] };
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const isIn = await browser.scripting.executeScript({ target, files: ['/anywhere.js'] }).then(
      () => true,
      () => false,
    );
    if (isIn) return true;
    if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
  }
  return false;
}
