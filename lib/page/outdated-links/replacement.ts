import type { PageState, SurfaceRoom } from '../../messages.ts';
import { findOutdated } from '../../room/fingerprint.ts';
import { formatMeetingId } from '../../zoom/meeting-id.ts';
import type { Occurrence } from './find.ts';

/** What comes in the place of an outdated link or number. */
export interface Replacement {
  text: string;
  /** The address that the words link to; `null` for a number. */
  href: string | null;
}

/** The room that a link or number belonged to, or `null` when none of the rooms here had it. */
export function formerRoom(state: PageState, value: string): SurfaceRoom | null {
  const marks = state.rooms.map((room) => room.marks);
  return state.rooms.find((room) => findOutdated(value, room.outdated, marks).length > 0) ?? null;
}

/**
 * What is valid now instead of an outdated link or number. A number typed by hand becomes the new number, in groups where
 * it was written in groups; the link where the room has no number any more.
 */
export function replacementFor({ form, value }: Occurrence, room: SurfaceRoom): Replacement {
  const address = room.snippets.link.links[0] ?? room.snippets.link.text;
  const { meetingId } = room.marks;
  if (form !== 'number' || !meetingId) return { text: address, href: address };
  return { text: /^\d+$/.test(value) ? meetingId : formatMeetingId(meetingId), href: null };
}
