import { printPersonalLink } from '../zoom/link/print-link.ts';
import { readMeetingId } from '../zoom/meeting-id.ts';
import { parsePaste } from '../zoom/parse-paste.ts';
import { emptyPhone, type PersonalLink } from '../zoom/room-facts.ts';
import { readZoomHost } from '../zoom/zoom-hosts.ts';
import type { Room } from './room.ts';
import type { RoomDraft } from './room-draft.ts';
import { isSamePersonalLink } from './same-room.ts';

/** The fields that can be wrong, in the order of looking. */
export const FIELD_NAMES = ['meetingId', 'personal', 'passcode'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
/** What can be wrong with a field: nothing leads to the room, or what was typed is none. */
export type FieldError = 'noAddress' | 'meetingId' | 'personalLink' | 'passcodeLong';
export type FieldErrors = Partial<Record<FieldName, FieldError>>;

export interface ReadDraft {
  /** The room as far as the form can be read; a field in error counts as empty. */
  room: Room;
  errors: FieldErrors;
}

interface JoinFacts {
  host: string;
  meetingId: string | null;
  token: string | null;
}

const LONGEST_PASSCODE = 64;

/** Reads the form of a room: what it says, and what is wrong with it field by field. */
export function readDraft(draft: RoomDraft): ReadDraft {
  const errors: FieldErrors = {};
  const join = readNumber(draft);
  if (join === 'wrong') errors.meetingId = 'meetingId';
  const personal = readPersonal(draft);
  if (personal === 'wrong') errors.personal = 'personalLink';
  if (draft.passcode.trim().length > LONGEST_PASSCODE) errors.passcode = 'passcodeLong';
  if (!draft.meetingId.trim() && !draft.personal.trim()) errors.meetingId = 'noAddress';
  const facts = join === 'wrong' ? noNumber(draft) : join;
  return { room: roomOf(draft, facts, personal === 'wrong' ? null : personal, errors), errors };
}

function roomOf(draft: RoomDraft, join: JoinFacts, personal: PersonalLink | null, errors: FieldErrors): Room {
  const { base, lock } = draft;
  const passcode = errors.passcode ? null : draft.passcode.trim() || null;
  // A passcode that was changed in Zoom changed the link with it (Zoom support KB0063160): the old token
  // only asks for the passcode again. One that was pasted together with the link belongs to it.
  const retyped = !draft.pasted && base.passcode !== null && passcode !== base.passcode;
  const sameNumber = join.meetingId === base.meetingId;
  return {
    ...base,
    ...join,
    token: retyped && join.token === base.token ? null : join.token,
    personal:
      personal && retyped && personal.token === base.personal?.token
        ? { ...personal, token: null }
        : personal,
    name: draft.name.trim() || base.name,
    label: draft.label.trim() || null,
    language: draft.language,
    secondLanguage: draft.secondLanguage,
    linkChoice: draft.linkChoice,
    passcode,
    lock: { ...lock, noPasscode: passcode ? false : lock.noPasscode },
    phone: sameNumber && !retyped ? base.phone : emptyPhone(),
  };
}

/** A number typed any way, or a link or text that names one, put into the number's field. Without a link the known host stays. */
function readNumber(draft: RoomDraft): JoinFacts | 'wrong' {
  const text = draft.meetingId.trim();
  if (!text) return noNumber(draft);
  const { base } = draft;
  const { found, findings } = parsePaste(text);
  const isLinkless = findings.some(({ code }) => code === 'noLink');
  const meetingId = readMeetingId(text) ?? (isLinkless ? found.meetingId : null);
  if (meetingId)
    return { host: base.host, meetingId, token: meetingId === base.meetingId ? base.token : null };
  if (!found.meetingId || !found.host) return 'wrong';
  return { host: found.host, meetingId: found.meetingId, token: found.token };
}

function noNumber(draft: RoomDraft): JoinFacts {
  return { host: draft.base.host, meetingId: null, token: null };
}

/** A whole personal link, or its name alone. */
function readPersonal(draft: RoomDraft): PersonalLink | null | 'wrong' {
  const text = draft.personal.trim();
  if (!text) return null;
  const { base } = draft;
  const host = base.personal?.host ?? base.host;
  // Zoom's own host alone is the beginning of a link. A name may well hold the word: "zoom.with.jane".
  const isName = /^[A-Za-z][A-Za-z0-9.-]*$/.test(text) && !readZoomHost(text);
  const { personal } = parsePaste(isName ? printPersonalLink(host, text) : text).found;
  if (!personal) return 'wrong';
  return isName && isSamePersonalLink(personal, base.personal)
    ? { ...personal, token: base.personal?.token ?? null }
    : personal;
}
