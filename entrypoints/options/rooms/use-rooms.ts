import { useEffect, useState } from 'react';
import { emptyRoom, type Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import { type Form, freshForm, isDirty, withPaste } from './form.ts';

export interface Rooms {
  /** The room whose form is open: a stored one, or one that is being begun. */
  room: Room;
  isNew: boolean;
  form: Form;
  /** The forms that were touched, by room. */
  forms: Record<string, Form>;
  changeForm: (update: (form: Form) => Form) => void;
  forget: (id: string) => void;
  choose: (id: string) => void;
  /** Opens the form of a new room, with a text already pasted if there is one. */
  begin: (paste?: string) => void;
}

/** Which room is being looked at, and what was typed for each, so that looking at another loses nothing. */
export function useRooms(stored: Room[], defaultId: string | null): Rooms {
  const [chosen, choose] = useState<string | null>(null);
  const [begun, setBegun] = useState(() => newRoom(stored));
  const [forms, setForms] = useState<Record<string, Form>>({});

  const found = stored.find(({ id }) => id === chosen);
  const first = stored.find(({ id }) => id === defaultId) ?? stored[0];
  const room = found ?? (chosen === begun.id || !first ? begun : first);
  const isNew = !stored.some(({ id }) => id === room.id);
  useUnsavedWarning([...stored, begun].some((each) => isDirty(forms[each.id], each)));

  function begin(paste?: string) {
    const taken = stored.some(({ id }) => id === begun.id);
    const next = taken || paste !== undefined ? newRoom(stored) : begun;
    setBegun(next);
    choose(next.id);
    if (paste !== undefined) setForms((now) => ({ ...now, [next.id]: withPaste(freshForm(next), paste) }));
  }

  return {
    room,
    isNew,
    form: forms[room.id] ?? freshForm(room),
    forms,
    changeForm: (update) => {
      // What is being written stays in sight, whatever another page saves meanwhile.
      choose(room.id);
      setForms((now) => ({ ...now, [room.id]: update(now[room.id] ?? freshForm(room)) }));
    },
    forget: (id) => setForms(({ [id]: _, ...others }) => others),
    choose,
    begin,
  };
}

/** A room with nothing in it yet; its name is a proposal, so that nobody has to think of one. */
function newRoom(stored: Room[]): Room {
  const name = stored.length === 0 ? say('optFirstRoomName') : say('optNextRoomName', stored.length + 1);
  return emptyRoom(crypto.randomUUID(), name, Date.now());
}

/** Lets the browser ask before the page closes over something that was typed. */
export function useUnsavedWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
