import { browser } from 'wxt/browser';
import { logError } from '../../log.ts';
import { ACCESS_RETRY_MS, LOOK_MS } from '../../timings.ts';
import { withTimeout } from '../../with-timeout.ts';

/** Right after a gesture the browser may not have noted yet that it gives access to the tab (activeTab). */
const TRIES = 8;

/** A frame of a tab, as it is now. */
export interface Frame {
  frameId: number;
  /** The address of its document. */
  address: string;
  /** Whose it is: a frame without an address of its own belongs to the page that made it. */
  origin: string;
  /** The address of what the person sees as the page: the tab's, or the frame's own where that one was asked for. */
  page: string;
}

/**
 * The frame that a person writes in: the one of the context menu, else the one that the focus leads to, as far as
 * Doorway may look. Frames that the one around them can look into count as part of it.
 * @param frameId `null`: wherever the focus is
 * @returns `null` when the browser lets no extension into the tab
 */
export async function frameToWriteIn(tabId: number, frameId: number | null): Promise<Frame | null> {
  const inOne = () => lookInto({ tabId, frameIds: [frameId ?? 0] });
  // Where one frame hangs, the page alone is still better than nothing.
  const inAll = () => lookInto({ tabId, allFrames: true }).catch(inOne);
  const looks = await tryAgain(frameId === null ? inAll : inOne);
  if (!looks) return null;
  const frame = frameId === null ? followFocus(looks) : looks[0];
  const page = frameId === null ? looks.find(({ path }) => path === '') : frame;
  return frame && page ? { ...frame, page: page.address } : null;
}

/**
 * Looks where the focus is in each frame of a target. Rejects when not all of them answer soon: one may hang, and
 * Chromium never answers a script that comes a moment before the access.
 */
async function lookInto(target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] }) {
  const looking = browser.scripting.executeScript({
    target,
    func: lookForFocus,
    // A frame that is still loading would keep the person waiting.
    injectImmediately: true,
  });
  const results = await withTimeout(looking, LOOK_MS);
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}

/**
 * Runs a script of Doorway's in one frame. Gives what it returned, or `undefined` where it was not let in.
 * @param injectImmediately also while the page is loading, which some pages never end
 */
export async function runScript(
  tabId: number,
  frameId: number,
  files: string[],
  injectImmediately = false,
): Promise<{ result: unknown } | undefined> {
  const target = { tabId, frameIds: [frameId] };
  const injected = await tryAgain(() =>
    browser.scripting.executeScript({ target, files: files as never[], injectImmediately }),
  );
  return injected?.[0] && { result: injected[0].result };
}

async function tryAgain<Value>(attempt: () => Promise<Value>): Promise<Value | undefined> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      // No access (yet): the next try tells whether it only came late.
      if (tries === TRIES) logError('access', error);
      else await new Promise((resolve) => setTimeout(resolve, ACCESS_RETRY_MS));
    }
  }
  return undefined;
}

interface Look {
  /** Which frame of which frame this is, from the top: `''`, `'2'`, `'2,0'`. */
  path: string;
  /** The number of the frame that has the focus in this one; `null`: none, the focus ends here. */
  into: number | null;
  /** The frame around this one can look into it. */
  isOpen: boolean;
  address: string;
  origin: string;
}

function followFocus<Seen extends Look>(looks: Seen[]): Seen | undefined {
  const at = (path: string) => looks.find((look) => look.path === path);
  let frame = at('');
  let meant = frame;
  while (frame && frame.into !== null) {
    frame = at(frame.path === '' ? `${frame.into}` : `${frame.path},${frame.into}`);
    if (frame && !frame.isOpen) meant = frame;
  }
  return meant;
}

/** Runs in each frame of a page, so it uses nothing from outside. Asks only what frames may know of each other. */
function lookForFocus(): Look {
  const numberOf = (child: unknown, parent: Window): number => {
    for (let number = 0; number < parent.length; number += 1) if (parent[number] === child) return number;
    return -1;
  };
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) path.unshift(numberOf(at, at.parent));
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const inner = (active as HTMLIFrameElement | null)?.contentWindow;
  let isOpen = false;
  try {
    isOpen = Boolean(window.parent.document);
  } catch {
    // The frame around this one belongs to somebody else.
  }
  return {
    path: path.join(),
    into: inner ? numberOf(inner, window) : null,
    isOpen,
    address: location.href,
    origin: self.origin,
  };
}
