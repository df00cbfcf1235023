import type { Room } from '../../../lib/room/room.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { type Draft, draftOf, hasFacts, isChanged, withFound } from './draft.ts';
import type { FieldName } from './read-draft.ts';

/** The form of one room, with what the person has done in it so far. */
export interface Form {
  /** The room as it was stored when the form was first touched. */
  before: Room;
  /** Whether it was stored then; else it was begun here. */
  wasStored: boolean;
  draft: Draft;
  /** What stands in the field for pasting. */
  paste: string;
  /** Fields that were left once: what is wrong with them may be said. */
  left: FieldName[];
}

/** The form of a room that nobody has touched yet. */
export function freshForm(room: Room, wasStored: boolean): Form {
  return { before: room, wasStored, draft: draftOf(room), paste: '', left: [] };
}

/** Whether anything would be lost by forgetting the form. */
export function isDirty(form: Form | undefined, room: Room): boolean {
  return form !== undefined && (form.paste !== '' || isChanged(form.draft, room));
}

/** The form after its field for pasting got this text: what is understood of it fills the other fields. */
export function withPaste(form: Form, text: string): Form {
  const { found } = parsePaste(text);
  const draft = hasFacts(found) ? withFound(form.draft, found) : form.draft;
  return { ...form, paste: text, draft };
}
