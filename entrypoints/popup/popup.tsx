import { useEffect, useState } from 'react';
import { DoorIcon } from '../../components/door-icon.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { openOptions } from '../../components/pages.ts';
import { SiteAccess } from '../../components/site-access.tsx';
import { useStore } from '../../components/use-store.ts';
import { defaultRoom } from '../../lib/store/operations.ts';
import { say } from '../../lib/words.ts';
import { EmptyPopup } from './empty-popup.tsx';
import { RoomSwitch } from './room-switch.tsx';
import { RoomView } from './room-view.tsx';
import { ShortcutLine } from './shortcut-line.tsx';
import { TakeFromPage } from './take-from-page.tsx';
import './popup.css';

/** The toolbar popup: the room that is chosen for this view, at first the default one. */
export function Popup() {
  const { stored, problem, change } = useStore();
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
      {stored.rooms.length > 1 && room && (
        <RoomSwitch rooms={stored.rooms} current={room.id} onChoose={choose} />
      )}
      {room ? <RoomView key={room.id} room={room} stored={stored} change={change} /> : <EmptyPopup />}
      <TakeFromPage stored={stored} change={change} />
      {room && <ShortcutLine />}
    </main>
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
