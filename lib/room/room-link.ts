import { printAppLink, printJoinLink, printPersonalLink, printStartLink } from '../zoom/link/print-link.ts';
import type { LinkKind } from '../zoom/room-facts.ts';
import type { Room } from './room.ts';

/** The `/j/` address of a room, or `null` when its number is not known. */
export function joinAddress(room: Room): string | null {
  if (!room.meetingId) return null;
  return printJoinLink(room.host, room.meetingId, room.token);
}

/** The `/my/` address of a room, or `null` when it has no personal link. */
export function personalAddress(room: Room): string | null {
  if (!room.personal) return null;
  return printPersonalLink(room.personal.host, room.personal.name, room.personal.token);
}

/**
 * Which address is "the link" of a room. The person's choice wins; then what they pasted; with both known
 * and nothing chosen, the personal link only if it lets guests in without asking them for a passcode.
 * Source: facts of Zoom's invitation text, which names the number and never the personal link.
 */
export function linkKind(room: Room): LinkKind | null {
  const hasJoin = room.meetingId !== null;
  const hasPersonal = room.personal !== null;
  if (!hasJoin || !hasPersonal) return hasJoin ? 'join' : hasPersonal ? 'personal' : null;
  if (room.linkChoice) return room.linkChoice;
  if (room.pastedAs) return room.pastedAs;
  const asksForNothing = room.personal?.token != null || (room.lock.noPasscode === true && !room.passcode);
  return asksForNothing ? 'personal' : 'join';
}

/** The https address that guests click, or `null` for a room without number and personal link. */
export function roomLink(room: Room): string | null {
  return linkKind(room) === 'join' ? joinAddress(room) : personalAddress(room);
}

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
