import { formatMeetingId } from '../zoom/meeting-id.ts';
import type { Room } from './room.ts';

/** Spaces, and characters that are drawn as nothing. */
const NOTHING_SEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]+/gu;

/** Whether a name shows nothing to the eye: a menu would leave it out, or have an empty line for it. */
export function isBlank(name: string): boolean {
  return name.replace(NOTHING_SEEN, '') === '';
}

/** The name of a room; where that shows nothing, its number or the name in its personal link, by which it can be told. */
export function shownName({ name, meetingId, personal, host }: Room): string {
  if (!isBlank(name)) return name;
  if (meetingId) return formatMeetingId(meetingId);
  return personal?.name ?? host;
}
