import type { HostName, SurfacePack, SurfaceRoom } from '../messages.ts';
import { HOSTS } from '../page/hosts.ts';
import { retiredFingerprints } from '../room/fingerprint.ts';
import { fillFormat } from '../room/own-format.ts';
import type { Room } from '../room/room.ts';
import type { Signature } from '../room/signature/signature.ts';
import {
  buildSnippet,
  SNIPPET_FORMATS,
  type Snippet,
  type SnippetFormat,
  type SnippetWords,
} from '../room/snippet.ts';
import type { Stored } from '../store/stored.ts';

/**
 * What a surface on `host` gets of the store: ready snippets, and nothing that it has no use for. No page gets
 * the pack for `anywhere`: the background itself takes one snippet out of it.
 * Rooms without an address yet are left out, so with an unfinished default room none is the default.
 */
export function surfacePack(stored: Stored, host: HostName | 'anywhere', words: SnippetWords): SurfacePack {
  const { settings } = stored;
  const retired = retiredFingerprints(stored.rooms);
  return {
    enabled: isEnabled(stored, host),
    rooms: stored.rooms.flatMap((room) => surfaceRoom(room, stored, words, retired)),
    format: settings.format,
    lastFormat: settings.lastFormat,
    calendarPlace: settings.calendarPlace,
    senderRooms: host === 'gmail' || host === 'practice' ? settings.senderRooms : {},
    retired,
  };
}

function isEnabled({ settings }: Stored, host: HostName | 'anywhere'): boolean {
  return host === 'practice' || host === 'anywhere' || settings[HOSTS[host].setting];
}

function surfaceRoom(
  room: Room,
  { defaultRoomId, settings }: Stored,
  words: SnippetWords,
  allRetired: readonly string[],
): SurfaceRoom[] {
  const snippets = allSnippets(room, words, settings.signature);
  if (!snippets) return [];
  const marks = { meetingId: room.meetingId, personalName: room.personal?.name ?? null };
  const own = settings.ownFormats.flatMap(({ id, name, body }) => {
    const snippet = fillFormat(body, room);
    return snippet ? [{ id, name, snippet }] : [];
  });
  const retired = retiredFingerprints([room]).filter((mark) => allRetired.includes(mark));
  const isDefault = room.id === defaultRoomId;
  return [{ id: room.id, name: room.name, isDefault, snippets, own, marks, retired }];
}

function allSnippets(
  room: Room,
  words: SnippetWords,
  signature: Signature,
): Record<SnippetFormat, Snippet> | null {
  const built = SNIPPET_FORMATS.map(
    (format) => [format, buildSnippet(room, format, words, signature)] as const,
  );
  if (built.some(([, snippet]) => snippet === null)) return null;
  return Object.fromEntries(built) as Record<SnippetFormat, Snippet>;
}
