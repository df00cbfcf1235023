import type { Room } from './room.ts';

/**
 * The address by which the host opens the meeting in this browser, or `null` when the number is not known.
 * It is for the host alone: it is opened and never copied, inserted or kept.
 */
export function startAddress(room: Room): string | null {
  return room.meetingId ? `https://${room.host}/s/${room.meetingId}` : null;
}

/**
 * The address that joins the room in Zoom's desktop app, or `null` when the number is not known: the app's
 * scheme cannot open a personal link. Source: MeetingBar issues 208 and 164; the scheme is not documented.
 */
export function appJoinAddress(room: Room): string | null {
  if (!room.meetingId) return null;
  const key = room.token ?? room.passcode;
  const pwd = key ? `&pwd=${encodeURIComponent(key)}` : '';
  return `zoommtg://${room.host}/join?confno=${room.meetingId}${pwd}`;
}
