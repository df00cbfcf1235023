import { printAppLink, printStartLink } from './link/print-link.ts';
import type { Room } from './room.ts';

/**
 * The address by which the host opens the meeting in this browser, or `null` when the number is not known.
 * It is for the host alone: it is opened and never copied, inserted or kept.
 */
export function startAddress(room: Room): string | null {
  return room.meetingId ? printStartLink(room.host, room.meetingId) : null;
}

/**
 * The address that joins the room in Zoom's desktop app, or `null` when the number is not known: the app's
 * scheme cannot open a personal link. Source: MeetingBar issues 208 and 164; the scheme is not documented.
 */
export function appJoinAddress(room: Room): string | null {
  if (!room.meetingId) return null;
  // A token stands in the room as it stands in a link: encoded already.
  const key = room.token ?? (room.passcode && encodeURIComponent(room.passcode.toWellFormed()));
  return printAppLink(room.host, room.meetingId, key);
}
