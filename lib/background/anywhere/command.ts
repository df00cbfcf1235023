import { browser } from 'wxt/browser';
import type { RoomChoice } from '../../messages.ts';
import { insertInTab } from './insert-in-tab.ts';

/** The name that the manifest gives to "insert my room link where the cursor is". */
export const INSERT_COMMAND = 'insert-room-link';

const DEFAULTS: RoomChoice = { roomId: null, format: null, templateId: null };

/** Inserts the default room in the default format when its keys are pressed. */
export function serveCommand(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === INSERT_COMMAND && tab?.id !== undefined)
      void insertInTab({ tabId: tab.id, frameId: null, address: tab.url }, DEFAULTS);
  });
}
