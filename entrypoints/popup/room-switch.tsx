import { useLayoutEffect } from 'react';
import type { Room } from '../../lib/room/room.ts';
import { say } from '../../lib/words.ts';

interface RoomSwitchProps {
  rooms: Room[];
  current: string;
  onChoose: (id: string) => void;
}

/** Rooms to look at, by click or by their number on the keyboard. The default room stays what it is. */
export function RoomSwitch({ rooms, current, onChoose }: RoomSwitchProps) {
  useNumberKeys((index) => {
    const room = rooms[index];
    if (room) onChoose(room.id);
  });
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{say('popRooms')}</legend>
      {rooms.map((room, index) => (
        <label key={room.id}>
          <input
            type="radio"
            name="room"
            checked={room.id === current}
            onChange={() => onChoose(room.id)}
            aria-keyshortcuts={index < 9 ? `${index + 1}` : undefined}
          />
          {index < 9 && <small aria-hidden="true">{index + 1}</small>}
          <span>{room.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Calls with 0 to 8 for the keys 1 to 9, except where the person writes or a dialog is open. */
function useNumberKeys(onKey: (index: number) => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const elsewhere = event.target instanceof Element && event.target.closest('textarea, dialog');
      if (elsewhere || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
      onKey(Number(event.key) - 1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onKey]);
}
