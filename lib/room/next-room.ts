import { emptyRoom, type Room } from './room.ts';
import type { Found } from './understand.ts';

/**
 * The room as a new invitation tells it, and nothing else: what it does not say is not known. `waitingRoom`:
 * the person has just switched it on.
 */
export function nextRoom(old: Room, found: Found, waitingRoom: boolean): Room {
  const empty = emptyRoom(old.id, old.name, old.createdAt);
  return {
    ...empty,
    host: found.host ?? old.host,
    meetingId: found.meetingId,
    token: found.token,
    personal: found.personal,
    pastedAs: found.pastedAs,
    passcode: found.passcode,
    phone: found.phone,
    lock: { ...empty.lock, waitingRoom: waitingRoom ? true : null },
  };
}
