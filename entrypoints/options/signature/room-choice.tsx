import { useId } from 'react';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';

interface RoomChoiceProps {
  rooms: Room[];
  current: Room;
  onChoose: (id: string) => void;
}

/** For which room the page shows its text; nothing to choose with one room. */
export function RoomChoice({ rooms, current, onChoose }: RoomChoiceProps) {
  const id = useId();
  if (rooms.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say('sigRoom')}</label>
      <select id={id} className="input" value={current.id} onChange={(event) => onChoose(event.target.value)}>
        {rooms.map((room) => (
          <option key={room.id} value={room.id}>
            {room.name}
          </option>
        ))}
      </select>
    </div>
  );
}
