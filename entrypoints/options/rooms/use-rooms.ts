import { useState } from 'react';
import { newRoom } from '../../../components/new-room.ts';
import type { Room } from '../../../lib/room/room.ts';
import { useUnsavedWarning } from '../use-unsaved-warning.ts';
import { type Form, freshForm, isDirty, withPaste } from './form.ts';
import { FIELD_NAMES } from './read-draft.ts';

export interface Rooms {
  /** The room whose form is open: a stored one, or one that is not. */
  room: Room;
  isNew: boolean;
  form: Form;
  /** The forms that were touched, by room. */
  forms: Record<string, Form>;
  /** Rooms that are not stored and for which something was typed, beside the one that is being begun. */
  unsaved: Room[];
  changeForm: (update: (form: Form) => Form) => void;
  /** Lets the form of a room say what is wrong in it. */
  showErrors: (id: string) => void;
  forget: (id: string) => void;
  choose: (id: string) => void;
  /** Opens the form of a new room, with a text already pasted if there is one. */
  begin: (paste?: string) => void;
}

/**
 * Which room is being looked at, and what was typed for each, so that looking at another loses nothing. What was
 * typed for a room that another page deletes stays in sight; `deletedHere` names those that went on purpose.
 */
export function useRooms(stored: Room[], defaultId: string | null, deletedHere: ReadonlySet<string>): Rooms {
  const [chosen, choose] = useState<string | null>(null);
  const [begun, setBegun] = useState(() => newRoom(stored));
  const [forms, setForms] = useState<Record<string, Form>>({});

  const known = new Set([...stored.map(({ id }) => id), begun.id, ...deletedHere]);
  const unsaved = Object.values(forms)
    .filter((form) => !known.has(form.before.id) && isDirty(form, form.before))
    .map(({ before }) => before);
  const first = stored.find(({ id }) => id === defaultId) ?? stored[0] ?? begun;
  const room = [...stored, ...unsaved, begun].find(({ id }) => id === chosen) ?? first;
  const isNew = !stored.some(({ id }) => id === room.id);
  useUnsavedWarning([...stored, ...unsaved, begun].some((each) => isDirty(forms[each.id], each)));

  function begin(paste?: string) {
    const taken = stored.some(({ id }) => id === begun.id);
    const next = taken || paste !== undefined ? newRoom(stored) : begun;
    setBegun(next);
    choose(next.id);
    if (paste !== undefined)
      setForms((now) => ({ ...now, [next.id]: withPaste(freshForm(next, false), paste) }));
  }

  return {
    room,
    isNew,
    form: forms[room.id] ?? freshForm(room, !isNew),
    forms,
    unsaved,
    changeForm: (update) => {
      // What is being written stays in sight, whatever another page does meanwhile.
      choose(room.id);
      setForms((now) => ({ ...now, [room.id]: update(now[room.id] ?? freshForm(room, !isNew)) }));
    },
    showErrors: (id) =>
      setForms(({ [id]: form, ...others }) =>
        form ? { ...others, [id]: { ...form, left: [...FIELD_NAMES] } } : others,
      ),
    forget: (id) => setForms(({ [id]: _, ...others }) => others),
    choose,
    begin,
  };
}
