import { useState } from 'react';
import { newRoom } from '../../../components/new-room.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import { type Draft, useDrafts } from '../../../components/use-drafts.ts';
import { FIELD_NAMES, readDraft } from '../../../lib/room/read-draft.ts';
import type { Room } from '../../../lib/room/room.ts';
import { removedRoom, removeRoom, restoreRoom } from '../../../lib/store/operations.ts';
import { saveRoom, takeBack } from '../../../lib/store/save-room.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { DraftsHeader, DraftsNotes } from '../drafts-header.tsx';
import { FirstSaved } from './first-saved.tsx';
import { doubtOf, type Form, freshForm, isTouched, rebase, withPaste } from './form.ts';
import { RoomForm } from './room-form.tsx';
import { SavedNote, type SavedPaste } from './saved-note.tsx';
import './rooms.css';

/** All rooms: which there are, and the form of the one that is chosen. */
export function RoomsSection() {
  const stored = useStored();
  const change = useChange();
  const rooms = useDrafts<Room, Form>({
    stored: stored.rooms,
    first: stored.defaultRoomId,
    empty: () => newRoom(stored.rooms),
    fresh: freshForm,
    isChanged: isTouched,
    rebase,
    save: (now, draft) => saveRoom(now, draft.before, readDraft(draft.now.fields).room, Date.now()),
    remove: removeRoom,
    wayBack(now, id) {
      const gone = removedRoom(now, id);
      return gone && ((later) => restoreRoom(later, gone));
    },
  });
  const [wrong, setWrong] = useState<{ id: string } | null>(null);
  const [pasted, setPasted] = useState<SavedPaste | null>(null);
  const [firstSaved, setFirstSaved] = useState<string | null>(null);
  const { open, isNew, draft } = rooms;
  const isFirst = stored.rooms.length === 0 && !draft.wasStored;
  const stage = isFirst ? 'first' : firstSaved === open.id && !isNew ? 'saved' : 'usual';

  /** Lets the form say what is wrong in it. */
  function showErrors(id: string) {
    rooms.choose(id);
    rooms.edit((now) => ({ ...now, left: [...FIELD_NAMES] }), id);
    setWrong({ id });
  }

  /** Saves a paste that leaves no doubt, with a way back. */
  async function savePaste(text: string, of: Draft<Room, Form> = draft, isOpenNew = isNew) {
    const now = withPaste(of.now, text, stored.rooms, isOpenNew);
    if (doubtOf(now, isOpenNew ? null : open, stored.rooms)) return;
    const { id } = of.before;
    const before = stored.rooms.find((room) => room.id === id) ?? null;
    if (!(await rooms.save({ ...of, now }))) return;
    setPasted({ id, form: now, before, findings: parsePaste(text).findings });
    if (isFirst) setFirstSaved(id);
  }

  async function undoPaste({ id, form, before }: SavedPaste) {
    if (await change((now) => takeBack(now, id, before))) return;
    setPasted(null);
    setFirstSaved(null);
    if (before) rooms.edit((now) => ({ ...now, paste: form.paste }), id);
    else rooms.begin((fresh) => asOf(fresh, form));
  }

  const note = pasted?.id === open.id && !isNew && (
    <SavedNote paste={pasted} onUndo={() => void undoPaste(pasted)} />
  );
  return (
    <>
      {isFirst && rooms.items.length === 0 && (
        <>
          <Welcome />
          <DraftsNotes drafts={rooms} keepLabel={say('optGoneKeep')} onKeep={keepGone} />
        </>
      )}
      {stage !== 'saved' && rooms.items.length > 0 && (
        <DraftsHeader
          drafts={rooms}
          title={say('optRoomsTitle')}
          addLabel={say('optAddRoom')}
          keepLabel={say('optGoneKeep')}
          onKeep={keepGone}
          marksOf={marksOf}
        />
      )}
      <RoomForm
        key={open.id}
        rooms={rooms}
        stage={stage}
        wrong={wrong?.id === open.id ? wrong : null}
        onWrong={() => showErrors(open.id)}
        onSaved={() => {
          // What was saved since would be undone along with the paste.
          setPasted(isFirst ? { id: open.id, form: draft.now, before: null, findings: [] } : null);
          if (isFirst) setFirstSaved(open.id);
        }}
        onPasted={(text) => void savePaste(text)}
        onNewRoom={(text) => {
          rooms.forget(open.id);
          void savePaste(text, rooms.begin(), true);
        }}
      >
        {note}
        {stage === 'saved' && <FirstSaved room={open} />}
      </RoomForm>
    </>
  );

  function marksOf({ id }: Room): WordKey[] {
    return stored.rooms.length > 1 && id === stored.defaultRoomId ? ['roomDefault'] : [];
  }

  function keepGone(id: string) {
    const lost = rooms.typed(id);
    if (!lost) return;
    if (Object.keys(readDraft(lost.now.fields).errors).length > 0) showErrors(id);
    else void rooms.keep(id);
  }
}

/** A form that was filled in for one new room, for another one. */
function asOf({ fields: { base } }: Form, form: Form): Form {
  return { ...form, fields: { ...form.fields, base: { ...form.fields.base, id: base.id } } };
}

/** What Doorway is for. */
function Welcome() {
  return (
    <header className="welcome">
      <img src="/icon.svg" alt="" width="64" height="64" />
      <div>
        <h1>{say('optWelcomeTitle')}</h1>
        <p>{say('optWelcomeText')}</p>
      </div>
    </header>
  );
}
