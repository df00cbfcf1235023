import type { RequestType } from '../messages.ts';
import { REQUESTS_COUNT_MS } from '../timings.ts';
import { type Sender, speaksFor } from './sender.ts';

/** How many of a kind the script of one page may ask for within `REQUESTS_COUNT_MS`; no person presses so often. */
const MOST = { opens: 10, writes: 40 } as const;

/** What costs something outside of the page that asks. Reading is not counted: pages ask anew at each change. */
const KINDS: Partial<Record<RequestType, keyof typeof MOST>> = {
  'open-url': 'opens',
  'open-options': 'opens',
  used: 'writes',
  chosen: 'writes',
  'asked-always': 'writes',
  'set-usual': 'writes',
  'set-sender': 'writes',
  'advice-shown': 'writes',
};

/** The times of late requests, by tab and kind. Lost when the background ends, which is no sooner than they are over. */
const times = new Map<string, number[]>();

/**
 * Counts a request, and says whether its sender has made too many: a page that breaks into its renderer could else
 * open tabs without end. Doorway's own pages are not counted. `now`: milliseconds since the epoch.
 */
export function isTooMuch(type: RequestType, sender: Sender, now: number): boolean {
  const kind = KINDS[type];
  if (!kind || speaksFor(sender, 'practice')) return false;
  const key = `${kind} ${sender.tab?.id}`;
  const late = (times.get(key) ?? []).filter((at) => Math.abs(now - at) < REQUESTS_COUNT_MS);
  if (late.length >= MOST[kind]) return true;
  times.set(key, [...late, now]);
  return false;
}
