import { formatMeetingId } from '../zoom/meeting-id.ts';
import { emptyPhone, type LinkKind, type Phone, type RoomFacts } from '../zoom/room-facts.ts';
import type { GuestLanguage } from './guest-language.ts';
import { hasNewPasscode } from './outdated.ts';
import { emptyRoom, type Room, type Security } from './room.ts';
import { personalAddress } from './room-link.ts';

/** What the form of a room holds: texts as they were typed, and the facts that have no field. */
export interface RoomDraft {
  name: string;
  meetingId: string;
  personal: string;
  passcode: string;
  label: string;
  language: GuestLanguage | null;
  secondLanguage: GuestLanguage | null;
  lock: Security;
  linkChoice: LinkKind | null;
  /** The room before the typed texts: what was stored, or what the last paste was understood as. */
  base: Room;
  /** Whether `base` holds a paste that is not saved yet. */
  pasted: boolean;
}

/** The form of a room that is stored, or of a new one. */
export function draftOf(room: Room): RoomDraft {
  return {
    name: room.name,
    meetingId: room.meetingId ? formatMeetingId(room.meetingId) : '',
    personal: personalAddress(room) ?? '',
    passcode: room.passcode ?? '',
    label: room.label ?? '',
    language: room.language,
    secondLanguage: room.secondLanguage,
    lock: room.lock,
    linkChoice: room.linkChoice,
    base: room,
    pasted: false,
  };
}

/**
 * The form after a paste: what was found replaces what stood there. Another number than before takes the
 * passcode, the link's token and the telephone lines of the old number with it; another passcode, which a new
 * token tells too (see `hasNewPasscode`), takes all that held the old one.
 */
export function withFound(draft: RoomDraft, found: RoomFacts): RoomDraft {
  const { base } = draft;
  const another = found.meetingId !== null && base.meetingId !== null && found.meetingId !== base.meetingId;
  const known = another ? withoutNumber(base) : base;
  const isStale = showsNewPasscode({ ...known, passcode: base.passcode }, found);
  const start = isStale ? withoutPasscode(known) : known;
  const next: Room = {
    ...start,
    ...joinOf(start, found),
    personal: found.personal ?? start.personal,
    passcode: found.passcode ?? start.passcode,
    phone: hasPhone(found.phone) ? found.phone : start.phone,
    // The address that was pasted first decides until the person chooses.
    pastedAs: start.pastedAs ?? found.pastedAs,
  };
  const before = draftOf(base);
  const after = draftOf(next);
  // What was typed is not known to be old, except that it was typed for another number.
  const shown = (key: 'passcode' | 'personal') => (draft[key] === before[key] ? after[key] : draft[key]);
  return {
    ...draft,
    base: next,
    pasted: true,
    passcode: found.passcode ?? (another ? '' : shown('passcode')),
    meetingId: found.meetingId ? formatMeetingId(found.meetingId) : draft.meetingId,
    personal: found.personal ? after.personal : shown('personal'),
  };
}

/** Whether a paste says anything that a room is made of. */
export function hasFacts(found: RoomFacts): boolean {
  return (
    found.meetingId !== null || found.personal !== null || found.passcode !== null || hasPhone(found.phone)
  );
}

/**
 * A number alone looks like the shortest link. So the same number once more, without a token, leaves the link
 * as it is known; a whole link put into the field of the number replaces it.
 */
function joinOf(start: Room, found: RoomFacts): Pick<Room, 'host' | 'meetingId' | 'token'> {
  const { host, meetingId, token } = start;
  if (!found.meetingId) return { host, meetingId, token };
  if (found.meetingId === meetingId && !found.token) return { host, meetingId, token };
  return { host: found.host ?? host, meetingId: found.meetingId, token: found.token };
}

/** Whether what was found belongs to another passcode than the known one. */
function showsNewPasscode(known: Room, { meetingId, token, personal, passcode }: RoomFacts): boolean {
  return hasNewPasscode(known, { ...emptyRoom('', '', 0), meetingId, token, personal, passcode });
}

function hasPhone({ oneTap, dialIn, passcode, localNumbersUrl }: Phone): boolean {
  return oneTap.length + dialIn.length > 0 || passcode !== null || localNumbersUrl !== null;
}

/** Whether the form differs from the room it began with. */
export function isChanged(draft: RoomDraft, room: Room): boolean {
  const before = draftOf(room);
  const { base: _, ...texts } = draft;
  const { base: __, ...textsBefore } = before;
  const { host, account } = draft.base;
  if (host !== room.host || account !== room.account) return true;
  return JSON.stringify(texts) !== JSON.stringify(textsBefore);
}

function withoutNumber(room: Room): Room {
  return { ...room, meetingId: null, token: null, passcode: null, phone: emptyPhone() };
}

function withoutPasscode(room: Room): Room {
  const personal = room.personal && { ...room.personal, token: null };
  return { ...room, token: null, passcode: null, personal, phone: emptyPhone() };
}
