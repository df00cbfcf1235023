import { useEffect, useRef } from 'react';
import { Glyph } from '../../../components/glyph.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { say, type WordKey } from '../../../lib/words.ts';

interface RoomListProps {
  rooms: Room[];
  /** The id of the room whose form is open; `null`: that of a new one. */
  current: string | null;
  defaultId: string | null;
  /** The id of the room that was just brought back: the focus goes to it. */
  restored: string | null;
  isDirty: (room: Room) => boolean;
  onChoose: (id: string) => void;
  onAdd: () => void;
}

/** The rooms to choose from, and a place for one more. */
export function RoomList({ rooms, current, defaultId, restored, isDirty, onChoose, onAdd }: RoomListProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (restored) back.current?.focus();
  }, [restored]);
  return (
    <header className="rooms-header">
      <h1>{say('optRoomsTitle')}</h1>
      <ul className="room-list">
        {rooms.map((room) => (
          <li key={room.id}>
            <button
              type="button"
              className="button chip"
              aria-current={room.id === current ? 'true' : undefined}
              ref={room.id === restored ? back : undefined}
              onClick={() => onChoose(room.id)}
            >
              <span>{room.name}</span>
              {rooms.length > 1 && room.id === defaultId && <Mark word="roomDefault" />}
              {isDirty(room) && <Mark word="optUnsaved" />}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button chip"
            aria-current={current === null ? 'true' : undefined}
            onClick={onAdd}
          >
            <Glyph name="plus" size={16} />
            {say('optAddRoom')}
          </button>
        </li>
      </ul>
    </header>
  );
}

/** A word beside the room's name, apart from it when it is read out. */
function Mark({ word }: { word: WordKey }) {
  return (
    <>
      {' '}
      <span className="badge">{say(word)}</span>
    </>
  );
}
