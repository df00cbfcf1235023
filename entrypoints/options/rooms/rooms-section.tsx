import { useEffect, useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { isDirty } from './form.ts';
import { RemovedNote } from './removed-note.tsx';
import { RoomForm } from './room-form.tsx';
import { RoomList } from './room-list.tsx';
import { useRemoval } from './use-removal.ts';
import { useRooms } from './use-rooms.ts';

/** All rooms: which there are, and the form of the one that is chosen. */
export function RoomsSection({ stored, change }: { stored: Stored; change: Store['change'] }) {
  const rooms = useRooms(stored.rooms, stored.defaultRoomId);
  const removal = useRemoval(change);
  const { room, isNew } = rooms;
  const { restored } = removal;
  const { choose } = rooms;
  useEffect(() => {
    if (restored) choose(restored);
  }, [restored, choose]);
  const [firstSaved, setFirstSaved] = useState<string | null>(null);

  return (
    <>
      {stored.rooms.length === 0 ? (
        <Welcome />
      ) : (
        <RoomList
          rooms={stored.rooms}
          current={isNew ? null : room.id}
          defaultId={stored.defaultRoomId}
          isDirty={(other) => isDirty(rooms.forms[other.id], other)}
          onChoose={rooms.choose}
          restored={restored}
          onAdd={() => rooms.begin()}
        />
      )}
      <RemovedNote removal={removal} />
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
        onDelete={() => {
          rooms.forget(room.id);
          removal.remove(stored, room.id);
        }}
        onNewRoom={(paste) => {
          rooms.forget(room.id);
          rooms.begin(paste);
        }}
      />
    </>
  );
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
