import { browser } from 'wxt/browser';
import { logged } from '../../log.ts';
import { startAddress } from '../../room/room-link.ts';
import { escapeHtml } from '../../snippets/html.ts';
import { markUsed } from '../../store/operations.ts';
import { readStore, updateStore } from '../../store/store.ts';
import type { Stored } from '../../store/stored.ts';
import { say } from '../../words.ts';
import { openOptions } from '../open-page.ts';
import { contentOf, type Offer, offersFor } from './suggest.ts';

/** Serves the keyword of the address bar: rooms by name open their card, "start" begins their meeting. */
export function serveOmnibox(): void {
  nameFirstLine();
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void suggestions(typed).then((found) => {
      nameFirstLine(found[0]);
      suggest(found);
    });
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    void accept(typed, disposition !== 'currentTab');
  });
}

interface Suggestion {
  content: string;
  description: string;
}

/** The first line is what Enter takes: it says what that will do. */
function nameFirstLine(best?: Suggestion): void {
  browser.omnibox.setDefaultSuggestion({
    description: best?.description ?? text(say('omniboxHint', { word: say('omniboxStartWord') })),
  });
}

async function suggestions(typed: string): Promise<Suggestion[]> {
  const { found, stored } = await look(typed);
  if (!stored) return [];
  return found.map((offer) => {
    const words = say(offer.what === 'start' ? 'omniboxStart' : 'omniboxShow', { room: offer.room.name });
    const content = contentOf(offer, stored.rooms, stored.defaultRoomId, say('omniboxStartWord'));
    return { content, description: text(words) };
  });
}

/** None from a store that cannot be read: whoever presses Enter then comes to the options page, which says why. */
async function look(typed: string): Promise<{ found: Offer[]; stored: Stored | null }> {
  const stored = await readStore().catch(logged('store', null));
  const offers = stored && offersFor(typed, stored.rooms, stored.defaultRoomId, say('omniboxStartWord'));
  return { found: offers ?? [], stored };
}

async function accept(typed: string, inNewTab: boolean): Promise<void> {
  const {
    found: [best],
  } = await look(typed);
  if (!best) return openOptions('rooms');
  const start = best.what === 'start' ? startAddress(best.room) : null;
  if (!start) return openCard(best.room.id);
  const tab = await (inNewTab ? browser.tabs.create({ url: start }) : browser.tabs.update({ url: start }));
  // What is done in a private window is not remembered.
  if (tab?.incognito) return;
  // After the meeting is open, which a store that is slow or cannot be written must not hold up: only the time of the
  // last use is missing then.
  await updateStore((stored) => markUsed(stored, best.room.id, Date.now())).catch(logged('use', undefined));
}

/**
 * Opens the card of a room, whose Copy link has the focus: a background may not write the clipboard. Always in a
 * new tab, for in the same one the focus stays in the address bar; a card that was there goes.
 */
async function openCard(roomId: string): Promise<void> {
  const page = browser.runtime.getURL('/popup.html');
  const [before] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await browser.tabs.create({ url: `${page}#room=${encodeURIComponent(roomId)}` });
  if (before?.id !== undefined && before.url?.startsWith(page)) await browser.tabs.remove(before.id);
}

/**
 * Chrome reads a description as XML, Firefox as plain text. One that holds what XML cannot have would cost Chrome all
 * suggestions.
 */
function text(words: string): string {
  return import.meta.env.FIREFOX ? words : escapeHtml(words.replace(NOT_XML, '\ufffd'));
}

/** Source: the XML 1.0 recommendation, "Characters". */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
