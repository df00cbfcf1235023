import { useEffect, useRef, useState } from 'react';
import { DoorIcon } from '../../components/door-icon.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { openOptions } from '../../components/pages.ts';
import { SiteAccess } from '../../components/site-access.tsx';
import { StoreProvider, useStore } from '../../components/store.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import type { Room } from '../../lib/room/room.ts';
import { defaultRoom } from '../../lib/store/operations.ts';
import { say } from '../../lib/words.ts';
import { EmptyPopup } from './empty-popup.tsx';
import { RoomSwitch } from './room-switch.tsx';
import { RoomView } from './room-view.tsx';
import { TakeFromPage } from './take-from-page.tsx';
import './popup.css';

/** The toolbar popup: the room that is chosen for this view, at first the default one. */
export function Popup() {
  return (
    <StoreProvider>
      <PopupPage />
    </StoreProvider>
  );
}

function PopupPage() {
  const { stored, problem } = useStore();
  const [chosen, choose] = useChosenRoom();
  if (!stored) return problem && <p className="note">{say('storeUnreadable')}</p>;

  const room = stored.rooms.find(({ id }) => id === chosen) ?? defaultRoom(stored);
  return (
    <main>
      <header className="bar">
        <DoorIcon />
        <h1>{say('extShortTitle')}</h1>
        <button type="button" className="button quiet" onClick={() => openOptions()}>
          <Glyph name="sliders" />
          {say('popOptions')}
        </button>
      </header>
      <SiteAccess />
      {room ? <Rooms rooms={stored.rooms} room={room} onChoose={choose} /> : <EmptyPopup />}
    </main>
  );
}

interface RoomsProps {
  rooms: Room[];
  room: Room;
  onChoose: (id: string) => void;
}

/** The rooms to choose from, and the one that is chosen. */
function Rooms({ rooms, room, onChoose }: RoomsProps) {
  const main = useFirstFocus<HTMLButtonElement>();
  const goesOn = useRef(false);
  const [isListOpen, setListOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another room moves the focus.
  useEffect(() => {
    // Whoever goes along the rooms with arrow keys stays there; a room that was asked for otherwise is to be copied.
    const isNowhere = !document.activeElement || document.activeElement === document.body;
    if (goesOn.current || isNowhere) main.current?.focus();
    goesOn.current = false;
  }, [room.id, isListOpen]);
  return (
    <>
      {rooms.length > 1 && (
        <RoomSwitch
          rooms={rooms}
          current={room}
          isOpen={isListOpen}
          onOpen={setListOpen}
          onChoose={(id, isFinal) => {
            goesOn.current = isFinal;
            onChoose(id);
            if (isFinal && id === room.id) main.current?.focus();
          }}
        />
      )}
      {!isListOpen && (
        <>
          <RoomView key={room.id} room={room} main={main} />
          <TakeFromPage />
        </>
      )}
    </>
  );
}

/** The id of the room to show: what was chosen here, or what the address bar asked for by `#room=ID`. */
function useChosenRoom() {
  const [chosen, choose] = useState(roomOfAddress);
  useEffect(() => {
    const follow = () => choose(roomOfAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [chosen, choose] as const;
}

function roomOfAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('room');
}
