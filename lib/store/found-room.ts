import { applyFound, nextRoom } from '../room/next-room.ts';
import { applyChange } from '../room/outdated.ts';
import type { Room } from '../room/room.ts';
import { isSameRoom } from '../room/same-room.ts';
import type { RoomFacts } from '../zoom/room-facts.ts';
import { addRoom, patchRoom } from './operations.ts';
import type { Stored } from './stored.ts';

/**
 * Puts what was found into a room that is stored; what it replaces becomes outdated. Unknown id: nothing changes.
 * `now`: milliseconds since the epoch.
 */
export function withFacts(stored: Stored, id: string, found: RoomFacts, now: number): Stored {
  return changed(stored, id, (old) => applyFound(old, found, now));
}

/** Replaces a room by its next state; what that replaces becomes outdated. Unknown id: nothing changes. */
export function withNextState(stored: Stored, id: string, next: Room, now: number): Stored {
  return changed(stored, id, (old) => applyChange(old, next, now));
}

/** Adds what was found as a room, unless it is there: by a second press, or from another page. */
export function withNewRoom(stored: Stored, empty: Room, found: RoomFacts): Stored {
  return sameRoom(stored, found) ? stored : addRoom(stored, nextRoom(empty, found, false));
}

/** The room that what was found speaks of; among several one that has it all, then one with the same number. */
export function sameRoom({ rooms }: Stored, found: RoomFacts): Room | null {
  const same = rooms.filter((room) => isSameRoom(room, found));
  const hasAll = same.find((room) => !saysMore(found, room));
  return hasAll ?? same.find(({ meetingId }) => meetingId === found.meetingId) ?? same[0] ?? null;
}

/** Whether a room would be another one with what was found. */
export function saysMore(found: RoomFacts, room: Room): boolean {
  return factsOf(applyFound(room, found, room.createdAt)) !== factsOf(room);
}

function changed(stored: Stored, id: string, change: (old: Room) => Room): Stored {
  const old = stored.rooms.find((room) => room.id === id);
  if (!old) return stored;
  const { id: _, ...facts } = change(old);
  return patchRoom(stored, id, facts);
}

/** A room's facts, to be compared. Of its protection a text says only that there is a passcode, by having it. */
function factsOf({ retired: _retired, lock: _lock, ...facts }: Room): string {
  return JSON.stringify(facts);
}
