import { browser } from 'wxt/browser';
import { Glyph } from '../../components/glyph.tsx';
import { closePopup } from '../../components/pages.ts';
import { logged } from '../../lib/log.ts';
import { ask } from '../../lib/messaging.ts';
import type { Room } from '../../lib/room/room.ts';
import { say } from '../../lib/words.ts';

interface InsertHereProps {
  room: Room;
  /** Called when the page below lets no extension write. */
  onRefused: () => void;
}

/** Inserts the room into the page below the popup, where the cursor is. */
export function InsertHere({ room, onRefused }: InsertHereProps) {
  async function insert() {
    // A popup that closed at once would take its message with it while the background still wakes.
    if (await insertBelow(room.id)) closePopup();
    else onRefused();
  }

  return (
    <button type="button" className="button quiet" onClick={insert}>
      <Glyph name="insert" size={16} />
      {say('popInsertHere')}
    </button>
  );
}

/** Gives whether the page let Doorway in; what became of it there, the page's own note says. */
async function insertBelow(roomId: string): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  const choice = { roomId, format: null, templateId: null };
  return ask({ type: 'insert-in-tab', tabId: tab.id, address: tab.url, ...choice }).catch(
    logged('request', false),
  );
}
