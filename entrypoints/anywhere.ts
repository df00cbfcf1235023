import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertHere } from '../lib/hosts/anywhere/insert-here.ts';
import { browserLine } from '../lib/hosts/line.ts';
import type { InsertHere } from '../lib/messages.ts';

interface World {
  /** Whether a copy of this script is there already and still belongs to an installed Doorway. */
  doorwayListens?: () => boolean;
}

/** Brought into a page by a gesture of the person; waits there for what the background sends. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.doorwayListens?.()) return;
  world.doorwayListens = () => browser.runtime?.id !== undefined;
  const line = browserLine();
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as InsertHere | null)?.type === 'insert-here')
      void insertHere(document, message as InsertHere, line);
    return undefined;
  });
});
