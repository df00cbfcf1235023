import { openOptions, openTab } from '../../components/pages.ts';
import { ROOM_AT_ZOOM } from '../../components/room-at-zoom.ts';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { say } from '../../lib/words.ts';
import { TakeFromPage } from './take-from-page.tsx';

/** Before the first room: what to do, and the ways to it; on Zoom's page the room is a press away. */
export function EmptyPopup() {
  return (
    <section className="empty">
      <img src="/icon.svg" alt="" width="64" height="64" />
      <h2>{say('popEmptyTitle')}</h2>
      <p className="muted">{say('popEmptyText')}</p>
      <TakeFromPage isMain>
        <WaysToRoom />
      </TakeFromPage>
    </section>
  );
}

function WaysToRoom() {
  const button = useFirstFocus<HTMLButtonElement>();
  return (
    <>
      <button type="button" className="button main big" ref={button} onClick={() => openOptions('rooms')}>
        {say('popEmptyAdd')}
      </button>
      <button type="button" className="button quiet" onClick={() => openTab(ROOM_AT_ZOOM)}>
        {say('optOpenZoom')}
      </button>
      <p className="muted small">{say('popZoomHint')}</p>
    </>
  );
}
