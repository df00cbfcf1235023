import { guestWords } from '../../guest-words.ts';
import { logged } from '../../log.ts';
import type { InsertByRule, InsertHere, RoomChoice, SayHere } from '../../messages.ts';
import { HOSTS, type HostId, hostOf } from '../../page/hosts.ts';
import { anywhereReadySchema } from '../../request-schema.ts';
import { readStore } from '../../store/store.ts';
import { contentScriptOf } from '../inject-open-tabs.ts';
import { openOptions } from '../open-page.ts';
import { pageState } from '../page-state.ts';
import { tellTab } from '../tell-tab.ts';
import { chosenSnippet } from './chosen-snippet.ts';
import { type Frame, frameToWriteIn, runScript } from './focused-frame.ts';
import { clearRefusal, showRefusal } from './refusal.ts';

/** Where a person asked for an insertion. */
export interface AskedAt {
  tabId: number;
  /** The frame of the context menu; `null`: wherever the focus is. */
  frameId: number | null;
  /** What that tab or frame showed when the person asked, where the browser tells it. */
  address?: string | undefined;
}

/**
 * Inserts a room in a tab, on a gesture of the person: in Gmail and Calendar where the page's button would put it,
 * elsewhere where the focus is.
 * @returns whether the page let Doorway in; what became of it there, the page's note says
 */
export async function insertInTab(asked: AskedAt, choice: RoomChoice): Promise<boolean> {
  const { tabId } = asked;
  const frame = await frameToWriteIn(tabId, asked.frameId);
  if (!frame) {
    await showRefusal(tabId);
    return false;
  }
  const host = hostOf(frame.origin);
  const isSamePage = !asked.address || hostOf(asked.address) === hostOf(frame.page);
  if (host && isSamePage && (await insertByRule(tabId, frame, host, choice))) {
    await clearRefusal(tabId);
    return true;
  }
  return insertAtFocus(asked, frame, choice);
}

/** Asks the script of Gmail or Calendar, which knows where one writes there; brings it where it is missing. */
async function insertByRule(
  tabId: number,
  { frameId, address }: Frame,
  host: HostId,
  choice: RoomChoice,
): Promise<boolean> {
  // A frame that the page itself has made has no script of its own: its places to write are the page's.
  const inFrame = { frameId: isBlank(address) ? 0 : frameId };
  const { none, several } = HOSTS[host].words;
  const message: InsertByRule = { type: 'insert-by-rule', host, choice, nowhere: { none, several } };
  const ask = () => tellTab(tabId, message, inFrame);
  if ((await ask()) === true) return true;
  const script = contentScriptOf(host);
  return (
    script !== null &&
    (await runScript(tabId, inFrame.frameId, script)) !== undefined &&
    (await ask()) === true
  );
}

async function insertAtFocus(
  { tabId, address }: AskedAt,
  frame: Frame,
  choice: RoomChoice,
): Promise<boolean> {
  // Before the store is read: the page that answers now is the one that the person asked in.
  const ran = await runScript(tabId, frame.frameId, ['/anywhere.js'], true);
  const { data: ready } = anywhereReadySchema.safeParse(ran?.result);
  if (!ready) {
    await showRefusal(tabId);
    return false;
  }
  const stored = await readStore().catch(logged('store', null));
  const chosen = stored && chosenSnippet(pageState(stored, 'anywhere', guestWords), choice);
  // The options page says why the store cannot be read.
  if (!chosen) {
    await openOptions('rooms');
    return false;
  }
  await clearRefusal(tabId);
  if (typeof chosen === 'string') {
    const message: SayHere = { type: 'say-here', word: ready.word, why: chosen };
    // Where the page can show no note, the page where it is mended says it.
    if ((await tellTab(tabId, message, { frameId: frame.frameId })) === false) await openOptions('rooms');
    return true;
  }
  const isElsewhere =
    differ(frame.address, ready.address) || (address !== undefined && differ(address, frame.page));
  const message: InsertHere = { type: 'insert-here', word: ready.word, isElsewhere, ...chosen };
  // Not waited for: the page may wait for the popup to close, and the popup for this answer.
  void tellTab(tabId, message, { frameId: frame.frameId }).then((said) =>
    said === false ? showRefusal(tabId) : undefined,
  );
  return true;
}

function isBlank(address: string): boolean {
  return !/^https?:/.test(address);
}

/** Whether two addresses are those of different pages; the part behind `#` changes within one. */
function differ(one: string, other: string): boolean {
  return one.replace(/#.*$/s, '') !== other.replace(/#.*$/s, '');
}
