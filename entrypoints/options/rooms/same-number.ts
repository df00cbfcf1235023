import type { Room } from '../../../lib/room/room.ts';

/** Another of these rooms that has the same number, or `null`. */
export function sameNumber(rooms: Room[], { id, meetingId }: Room): Room | null {
  if (!meetingId) return null;
  return rooms.find((other) => other.id !== id && other.meetingId === meetingId) ?? null;
}
