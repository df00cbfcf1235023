import { browser } from 'wxt/browser';
import { escapeHtml } from '../../room/html.ts';
import { startAddress } from '../../room/start-address.ts';
import { markUsed } from '../../store/operations.ts';
import { readStore, updateStore } from '../../store/store.ts';
import { say } from '../../words.ts';
import { openOptions } from '../open-page.ts';
import { contentOf, type Offer, offersFor } from './suggest.ts';

/** Serves the keyword of the address bar: rooms by name open their card, "start" begins their meeting. */
export function serveOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: text(say('omniboxHint')) });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void offers(typed).then((found) => suggest(found.map(suggestion)));
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    void accept(typed, disposition !== 'currentTab');
  });
}

/** None from a store that cannot be read: whoever presses Enter then comes to the options page, which says why. */
async function offers(typed: string): Promise<Offer[]> {
  const stored = await readStore().catch(() => null);
  return stored ? offersFor(typed, stored.rooms, stored.defaultRoomId) : [];
}

function suggestion(offer: Offer) {
  const words = say(offer.what === 'start' ? 'omniboxStart' : 'omniboxShow', offer.room.name);
  return { content: contentOf(offer), description: text(words) };
}

async function accept(typed: string, inNewTab: boolean): Promise<void> {
  const [best] = await offers(typed);
  if (!best) return openOptions('rooms');
  const start = best.what === 'start' ? startAddress(best.room) : null;
  // A store that cannot be written now must not keep the meeting from being opened.
  if (start) await updateStore((stored) => markUsed(stored, best.room.id, Date.now())).catch(() => {});
  // A background may not write the clipboard: the card has Copy link in focus.
  const card = browser.runtime.getURL(
    `/popup.html#room=${encodeURIComponent(best.room.id)}` as '/popup.html',
  );
  const url = start ?? card;
  // Firefox leaves the focus in the address bar, where the card's Copy link could not have it; a new tab takes it.
  if (inNewTab || (import.meta.env.FIREFOX && !start)) await browser.tabs.create({ url });
  else await browser.tabs.update({ url });
}

/** Chrome reads a description as XML, Firefox as plain text. */
function text(words: string): string {
  return import.meta.env.FIREFOX ? words : escapeHtml(words);
}
