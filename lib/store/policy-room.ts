import { plainLine } from '../room/plain-line.ts';
import { emptyRoom, type Room, type Security } from '../room/room.ts';
import { shownName } from '../room/shown-name.ts';
import type { LinkKind } from '../zoom/room-facts.ts';
import { isRecord } from './check.ts';
import { textHash } from './text-hash.ts';

/**
 * A room as an organisation presets it, or `null` when it has no canonical room link
 * (`https://HOST/j/ID[?pwd=…]` or `https://HOST/my/NAME[?pwd=…]`). The schema has the last word on it.
 * @param now milliseconds since the epoch: what an organisation presets holds now, however long nobody used it
 */
export function presetRoom(raw: unknown, now: number): Room | null {
  if (!isRecord(raw) || typeof raw.link !== 'string') return null;
  const place = readLink(raw.link);
  if (!place) return null;
  const room = { ...emptyRoom(presetId(raw.link), text(raw.name) ?? '', now), ...place };
  return {
    ...room,
    name: shownName(room),
    passcode: text(raw.passcode),
    label: text(raw.label),
    lock: presetLock(raw),
    account: 'organisation',
  };
}

function readLink(link: string): Partial<Room> | null {
  const url = URL.parse(link);
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return null;
  const [, kind, name] = /^\/(j|my)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!name) return null;
  const token = url.searchParams.get('pwd') || null;
  const pastedAs: LinkKind = kind === 'my' ? 'personal' : 'join';
  if (pastedAs === 'join') return { host: url.hostname, meetingId: name, token, pastedAs };
  return { host: url.hostname, personal: { host: url.hostname, name, token }, pastedAs };
}

/**
 * The link is the room: its id stays when the organisation renames it, puts it elsewhere or changes the passcode.
 * Where addresses would read alike in an id, which has no dots and no underscores and is short, a hash tells them apart.
 */
function presetId(link: string): string {
  const { hostname, pathname } = new URL(link);
  const address = `${hostname}${pathname}`.toLowerCase();
  const id = `preset-${address.replace(/[^a-z0-9]/g, '-')}`;
  const mayReadAlike = /[-_]/.test(pathname) || id.length > 64;
  return mayReadAlike ? `${id.slice(0, 52)}-${textHash(address)}` : id;
}

function presetLock(raw: Record<string, unknown>): Security {
  const { waitingRoom, joinBeforeHost, signedInOnly, noPasscode } = raw;
  return {
    waitingRoom: answer(waitingRoom),
    joinBeforeHost: answer(joinBeforeHost),
    signedInOnly: answer(signedInOnly),
    noPasscode: answer(noPasscode),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? plainLine(value) || null : null;
}

function answer(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
