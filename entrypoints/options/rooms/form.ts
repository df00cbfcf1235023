import { hostWords } from '../../../components/new-room.ts';
import type { FieldName } from '../../../lib/room/read-draft.ts';
import { readDraft } from '../../../lib/room/read-draft.ts';
import type { Room } from '../../../lib/room/room.ts';
import { draftOf, hasFacts, isChanged, type RoomDraft, withFound } from '../../../lib/room/room-draft.ts';
import { isSameRoom, otherOfSameRoom } from '../../../lib/room/same-room.ts';
import { changes } from '../../../lib/store/changes.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import type { RoomFacts } from '../../../lib/zoom/room-facts.ts';

/** The form of one room, as the person has it now. */
export interface Form {
  fields: RoomDraft;
  /** What the field for pasting holds. */
  paste: string;
  /** The fields before what the field for pasting holds was understood, and after; `null`: nothing was. */
  understood: { before: RoomDraft; after: RoomDraft } | null;
  /** Fields that were left once: what is wrong with them may be said. */
  left: FieldName[];
}

/** The form of a room that nobody has touched yet. */
export function freshForm(room: Room): Form {
  return { fields: draftOf(room), paste: '', understood: null, left: [] };
}

/** Whether anything would be lost by forgetting the form. */
export function isTouched(form: Form, room: Room): boolean {
  return form.paste !== '' || isChanged(form.fields, room);
}

/** The form of a room that was just saved with the form `saved`, with what was typed since then. */
export function rebase(room: Room, saved: Form, now: Form): Form {
  const form = freshForm(room);
  return {
    ...form,
    fields: { ...form.fields, ...changes(saved.fields, now.fields) },
    paste: now.paste === saved.paste ? '' : now.paste,
    left: now.left,
  };
}

/**
 * The form after its field for pasting got this text: what is understood of it fills the other fields. A room that is
 * begun is named after the host; `rooms`: those that are stored.
 */
export function withPaste(form: Form, text: string, rooms: readonly Room[], isNew: boolean): Form {
  const { found } = parsePaste(text);
  if (!hasFacts(found)) return { ...form, paste: text };
  const fields = fieldsBefore(form, text);
  const words = isNew && fields.name === fields.base.name ? hostWords(rooms, found.hostName) : null;
  const named = words ? { ...fields, name: words.name, label: words.label ?? fields.label } : fields;
  const after = withFound(named, found);
  return { ...form, paste: text, fields: after, understood: { before: fields, after } };
}

/**
 * What a text is added to. One that is typed letter by letter is a whole link without its passcode for a while: such
 * a half must not count as another link, which would take the passcode with it. So a text that goes on from the one
 * before, or is a part of it, is added to what the fields held before that; unless the person has changed them since.
 */
function fieldsBefore({ fields, paste, understood }: Form, text: string): RoomDraft {
  const goesOn = paste !== '' && (text.startsWith(paste) || paste.startsWith(text));
  return goesOn && understood?.after === fields ? understood.before : fields;
}

/** Why a paste is not saved at once. `other`: it is another room than the open one. */
export type PasteDoubt = { why: 'unclear' } | { why: 'other' } | { why: 'known'; name: string };

/** Whether what was pasted can be saved as it is; `null`: it can. `open`: the stored room, `null` for a new one. */
export function doubtOf(form: Form, open: Room | null, rooms: readonly Room[]): PasteDoubt | null {
  const { found, findings } = parsePaste(form.paste);
  if (!found.meetingId && !found.personal) return { why: 'unclear' };
  const { room, errors } = readDraft(form.fields);
  const known = otherOfSameRoom(rooms, room);
  if (known) return { why: 'known', name: known.name };
  if (open && leadsElsewhere(open, found)) return { why: 'other' };
  const isWrong = Object.keys(errors).length > 0 || findings.some(({ severity }) => severity === 'error');
  return isWrong ? { why: 'unclear' } : null;
}

/** Whether what was found would take the place of a room's address. */
function leadsElsewhere(room: Room, found: RoomFacts): boolean {
  if (isSameRoom(room, found)) return false;
  const { meetingId, personal } = room;
  return (found.meetingId !== null && meetingId !== null) || (found.personal !== null && personal !== null);
}
