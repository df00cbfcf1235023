import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Glyph } from '../../components/glyph.tsx';
import { RoomMark } from '../../components/room-mark.tsx';
import type { Room } from '../../lib/room/room.ts';
import { say } from '../../lib/words.ts';
import { Action } from './action.tsx';
import { useKey } from './use-key.ts';

interface RoomSwitchProps {
  rooms: Room[];
  current: Room;
  /** Whether the list of many rooms is open. */
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** `isFinal`: the room is chosen to be used, and not only looked at on the way along the others. */
  onChoose: (id: string, isFinal: boolean) => void;
}

/** From so many rooms on they are searched, not shown side by side. */
const MANY = 5;

/** Rooms to look at, by click, or by their number on the keyboard. The default room stays what it is. */
export function RoomSwitch(props: RoomSwitchProps) {
  const { rooms, onChoose } = props;
  useKey(
    (key) => /^[1-9]$/.test(key) && rooms.length < MANY,
    (key) => {
      const room = rooms[Number(key) - 1];
      if (room) onChoose(room.id, true);
    },
  );
  return rooms.length < MANY ? <RoomChips {...props} /> : <RoomFinder {...props} />;
}

function RoomChips({ rooms, current, onChoose }: RoomSwitchProps) {
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{say('popRooms')}</legend>
      {rooms.map((room, index) => (
        <label key={room.id} title={room.name}>
          <input
            type="radio"
            name="room"
            checked={room.id === current.id}
            onChange={() => onChoose(room.id, false)}
            aria-keyshortcuts={`${index + 1}`}
          />
          <RoomMark room={room} />
          <span dir="auto">{room.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function RoomFinder(props: RoomSwitchProps) {
  const { current, isOpen, onOpen } = props;
  if (isOpen) return <RoomList {...props} />;
  return (
    <div className="finder">
      <Action
        letter="R"
        glyph="down"
        label={
          <>
            <span aria-hidden="true">{current.name}</span>
            <span className="visually-hidden">{say('popChangeRoom', { room: current.name })}</span>
          </>
        }
        isOpen={false}
        onPress={() => onOpen(true)}
      />
    </div>
  );
}

/** All rooms, and a field that narrows them down as one types; Enter takes the marked one. */
function RoomList({ rooms, current, onOpen, onChoose }: RoomSwitchProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const found = rooms.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const [marked, setMarked] = useState(() => rooms.findIndex((room) => room.id === current.id));
  const place = Math.min(Math.max(marked, 0), found.length - 1);
  const field = useRef<HTMLInputElement>(null);
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another marked room is to be in sight.
  useEffect(() => {
    // Without braces an effect gives what this gives, and newer browsers give a promise, which is no way to clean up.
    option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [place, typed]);

  function take(room: Room | undefined) {
    if (!room) return;
    onOpen(false);
    onChoose(room.id, true);
  }
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setMarked((place + step + found.length) % found.length);
    else if (event.key === 'Enter') take(found[place]);
    else if (event.key === 'Escape') onOpen(false);
    else return;
    event.preventDefault();
  }

  return (
    <div className="finder-list">
      <input
        className="input"
        type="text"
        role="combobox"
        ref={field}
        aria-label={say('popSearch')}
        placeholder={say('popSearch')}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found[place] ? `${id}-${found[place].id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onKeyDown={press}
        onChange={({ target }) => {
          setTyped(target.value);
          setMarked(0);
        }}
      />
      {/* The field keeps the focus and names the marked one. */}
      <div id={id} role="listbox" aria-label={say('popRooms')}>
        {found.map((room, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={room.id}
            id={`${id}-${room.id}`}
            role="option"
            aria-selected={index === place}
            ref={index === place ? option : undefined}
            onClick={() => take(room)}
          >
            <RoomMark room={room} />
            <span dir="auto">{room.name}</span>
            {room.id === current.id && <Glyph name="done" size={16} />}
          </div>
        ))}
      </div>
      <p className="note" role="status">
        {found.length === 0 ? say('popNoMatch') : ''}
      </p>
    </div>
  );
}
