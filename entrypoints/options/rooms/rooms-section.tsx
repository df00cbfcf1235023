import { useState } from 'react';
import { storeProblem } from '../../../components/store-words.ts';
import type { Store } from '../../../components/use-store.ts';
import type { Room } from '../../../lib/room/room.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { type Chip, ChipList } from '../chip-list.tsx';
import { GoneNote } from '../gone-note.tsx';
import { RemovedNote } from '../removed-note.tsx';
import { isDirty } from './form.ts';
import { RoomForm } from './room-form.tsx';
import { useGone } from './use-gone.ts';
import { useRemoval } from './use-removal.ts';
import { type Rooms, useRooms } from './use-rooms.ts';
import './rooms.css';

/** All rooms: which there are, and the form of the one that is chosen. */
export function RoomsSection({ stored, change }: { stored: Stored; change: Store['change'] }) {
  const removal = useRemoval(change);
  const rooms = useRooms(stored.rooms, stored.defaultRoomId, removal.deletedHere);
  const gone = useGone(rooms, change);
  const { room, isNew } = rooms;
  const [firstSaved, setFirstSaved] = useState<string | null>(null);
  const [landed, setLanded] = useState<{ id: string } | null>(null);
  const chips = [...stored.rooms, ...rooms.unsaved].map((one) => chipOf(one, stored, rooms));
  const isGone = ({ id }: Room) => rooms.forms[id]?.wasStored === true;

  function land(id: string) {
    rooms.choose(id);
    setLanded({ id });
  }

  return (
    <>
      {chips.length === 0 ? (
        <Welcome />
      ) : (
        <header className="rooms-header">
          <h1>{say('optRoomsTitle')}</h1>
          <ChipList
            chips={chips}
            current={chips.some(({ id }) => id === room.id) ? room.id : null}
            landed={landed}
            addLabel={say('optAddRoom')}
            onChoose={rooms.choose}
            onAdd={() => rooms.begin()}
          />
        </header>
      )}
      <RemovedNote
        removed={removal.removed}
        problem={removal.problem}
        onUndo={async (id) => (await removal.undo(id)) && land(id)}
      />
      <GoneNote
        gone={rooms.unsaved.filter(isGone)}
        keepLabel={say('optGoneKeep')}
        onKeep={async (id) => (await gone.keep(id)) && land(id)}
        onDiscard={(id) => {
          rooms.forget(id);
          land(id === room.id ? (stored.defaultRoomId ?? '') : room.id);
        }}
      />
      {gone.problem && (
        <p className="error" role="alert">
          {storeProblem(gone.problem)}
        </p>
      )}
      <RoomForm
        key={room.id}
        room={room}
        isNew={isNew}
        form={rooms.form}
        stored={stored}
        change={change}
        onForm={rooms.changeForm}
        isFirstSaved={firstSaved === room.id}
        onSaved={() => {
          if (stored.rooms.length === 0) setFirstSaved(room.id);
          rooms.forget(room.id);
          rooms.choose(room.id);
        }}
        onDelete={() => void removal.remove(stored, room.id)}
        onNewRoom={(paste) => {
          rooms.forget(room.id);
          rooms.begin(paste);
        }}
      />
    </>
  );
}

function chipOf(room: Room, { rooms, defaultRoomId }: Stored, { forms }: Rooms): Chip {
  const isDefault = rooms.length > 1 && room.id === defaultRoomId;
  const isUnsaved = isDirty(forms[room.id], room);
  return {
    id: room.id,
    name: room.name,
    marks: [...(isDefault ? ['roomDefault' as const] : []), ...(isUnsaved ? ['optUnsaved' as const] : [])],
  };
}

/** The first minute: what to do, and what it is for. */
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
