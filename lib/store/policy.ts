import type { Stored } from './stored.ts';

/** What is stored, with an organisation's presets over it. */
export function applyPolicy(stored: Stored, _policy: Record<string, unknown>, _now: number): Stored {
  return settleDefault(stored);
}

/** What is to be written to the local store: without what belongs to the organisation. */
export function withoutPolicy(changed: Stored, _kept: Stored): Stored {
  return changed;
}

/** Makes `defaultRoomId` the id of one of the rooms, the first one where it was not; `null` without rooms. */
function settleDefault(stored: Stored): Stored {
  const known = stored.rooms.some((room) => room.id === stored.defaultRoomId);
  return known ? stored : { ...stored, defaultRoomId: stored.rooms[0]?.id ?? null };
}
