import type { PersonalLink } from '../zoom/room-facts.ts';
import { isZoomGov } from '../zoom/zoom-hosts.ts';

/** What a room is known by. */
interface RoomAddress {
  host: string | null;
  meetingId: string | null;
  personal: PersonalLink | null;
}

/**
 * Whether two are the same room: the same number or the same personal link. ZoomGov has numbers
 * and names of its own; everywhere else both are unique, whatever the company's host (Zoom support KB0068443).
 */
export function isSameRoom(one: RoomAddress, other: RoomAddress): boolean {
  if (isSamePersonalLink(one.personal, other.personal)) return true;
  return (
    one.meetingId !== null &&
    one.meetingId === other.meetingId &&
    isZoomGov(one.host) === isZoomGov(other.host)
  );
}

/** Whether two personal links lead to one room; Zoom does not tell capitals from small letters. */
export function isSamePersonalLink(one: PersonalLink | null, other: PersonalLink | null): boolean {
  if (!one || !other || isZoomGov(one.host) !== isZoomGov(other.host)) return false;
  return one.name.toLowerCase() === other.name.toLowerCase();
}

/** Another of these rooms that is the same room as this one, or `null`. */
export function otherOfSameRoom<R extends RoomAddress & { id: string }>(
  rooms: readonly R[],
  room: R,
): R | null {
  return rooms.find((other) => other.id !== room.id && isSameRoom(other, room)) ?? null;
}
