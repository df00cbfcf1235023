import type { RoomFacts } from '../zoom/room-facts.ts';
import { applyChange, hasNewPasscode } from './outdated.ts';
import { emptyRoom, type Room } from './room.ts';
import { isSamePersonalLink } from './same-room.ts';

/**
 * The room as a new invitation tells it, and nothing else: what it does not say is not known. `waitingRoom`:
 * the person has just switched it on.
 */
export function nextRoom(old: Room, found: RoomFacts, waitingRoom: boolean): Room {
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
    // A passcode answers the question whether there is one, as it does when it is typed.
    lock: {
      ...empty.lock,
      waitingRoom: waitingRoom ? true : null,
      noPasscode: found.passcode ? false : null,
    },
  };
}

/**
 * A room that is known, after a page showed it again: facts of the page over it, and what they replace outdated.
 * A page may show a number or a name without the rest of its link; then the link that is known stays, unless there
 * is a new passcode. So does the address that the person gave first. `now`: milliseconds since the epoch.
 */
export function applyFound(old: Room, found: RoomFacts, now: number): Room {
  const next = nextRoom(old, found, false);
  const newPasscode = hasNewPasscode(old, next);
  if (next.meetingId !== null && next.meetingId === old.meetingId && !next.token) {
    next.host = old.host;
    next.token = newPasscode ? null : old.token;
  }
  if (next.personal && old.personal && isSamePersonalLink(next.personal, old.personal)) {
    const token = next.personal.token ?? (newPasscode ? null : old.personal.token);
    const host = next.personal.token ? next.personal.host : old.personal.host;
    next.personal = { host, name: old.personal.name, token };
  }
  return applyChange(old, { ...next, pastedAs: old.pastedAs ?? next.pastedAs }, now);
}
