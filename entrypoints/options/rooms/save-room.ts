import { lowerName, retire, tokensOf } from '../../../lib/room/retire.ts';
import type { Retired, Room } from '../../../lib/room/room.ts';
import { addRoom, patchRoom } from '../../../lib/store/operations.ts';
import type { Stored } from '../../../lib/store/stored.ts';

/**
 * Puts an edited room into the store: added when it is new, else its edited facts over what is stored now,
 * with what changed kept as retired. `now`: milliseconds since the epoch.
 */
export function saveRoom(stored: Stored, edited: Room, now: number): Stored {
  const old = stored.rooms.find(({ id }) => id === edited.id);
  if (!old) return addRoom(stored, edited);
  const { id, usedAt: _, createdAt: __, ...facts } = edited;
  return patchRoom(stored, id, { ...facts, retired: retiredOf(old, edited, now) });
}

/** What was retired and what is retired by this change, each once, without what is valid again. */
function retiredOf(old: Room, edited: Room, now: number): Retired[] {
  const all = [...old.retired, ...retire(old, edited, now)];
  const first = new Map<string, Retired>();
  for (const entry of all) {
    const key = `${entry.kind} ${entry.value}`;
    if (!first.has(key) && !isValid(edited, entry)) first.set(key, entry);
  }
  return [...first.values()];
}

function isValid(room: Room, { kind, value }: Retired): boolean {
  if (kind === 'meetingId') return room.meetingId === value;
  if (kind === 'personalName') return lowerName(room.personal) === value.toLowerCase();
  return tokensOf(room).includes(value);
}
