import { useId } from 'react';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';

interface RoomChoiceProps {
  rooms: Room[];
  room: Room | undefined;
  onChoose: (id: string) => void;
}

/** Asked only where there are several rooms. */
export function RoomChoice({ rooms, room, onChoose }: RoomChoiceProps) {
  const id = useId();
  if (!room) return <p className="notice">{say('chgNoRoom')}</p>;
  if (rooms.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say('chgRoom')}</label>
      <select id={id} className="input" value={room.id} onChange={(event) => onChoose(event.target.value)}>
        {rooms.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
