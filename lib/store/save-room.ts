import { retiredAfter } from '../room/outdated.ts';
import type { Room } from '../room/room.ts';
import { changes, differ } from './changes.ts';
import { addRoom, patchRoom, removeRoom } from './operations.ts';
import type { Stored } from './stored.ts';

/** What leads to one room: parts of two room states would lead nowhere, so they change together. */
const ADDRESS = ['host', 'meetingId', 'token', 'personal', 'pastedAs', 'passcode', 'phone'] as const;
const ALONE = ['name', 'linkChoice', 'label', 'language', 'secondLanguage', 'account'] as const;

/**
 * Puts an edited room into the store: added when it is new, else what was edited since `before` over what is
 * stored now (another page may have changed the rest), with what is replaced kept as retired.
 * `now`: milliseconds since the epoch.
 */
export function saveRoom(stored: Stored, before: Room, edited: Room, now: number): Stored {
  const old = stored.rooms.find(({ id }) => id === edited.id);
  if (!old) return addRoom(stored, edited);
  const merged: Room = {
    ...old,
    ...(ADDRESS.some((key) => differ(before[key], edited[key])) ? pick(edited, ADDRESS) : {}),
    ...changes(pick(before, ALONE), pick(edited, ALONE)),
    lock: { ...old.lock, ...changes(before.lock, edited.lock) },
  };
  return patchRoom(stored, old.id, { ...merged, retired: retiredAfter(old, merged, now) });
}

/** Undoes a save: the room is what it was `before`, or gone where there was none. */
export function takeBack(stored: Stored, id: string, before: Room | null): Stored {
  return before ? patchRoom(stored, id, before) : removeRoom(stored, id);
}

function pick<From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): Pick<From, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;
}
