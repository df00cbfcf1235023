import { useEffect, useRef, useState } from 'react';
import { hostWords, newRoom } from '../../components/new-room.ts';
import { passFocus } from '../../components/pass-focus.ts';
import { RoomCard } from '../../components/room-card.tsx';
import { useChange, useStored } from '../../components/store.tsx';
import { storeProblem } from '../../components/store-words.ts';
import { applyFound, nextRoom } from '../../lib/room/next-room.ts';
import type { Room } from '../../lib/room/room.ts';
import { personalAddress } from '../../lib/room/room-link.ts';
import { sameRoom, saysMore, withFacts, withNewRoom } from '../../lib/store/found-room.ts';
import { defaultRoom } from '../../lib/store/operations.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import type { RoomFacts } from '../../lib/zoom/room-facts.ts';
import './found-on-page.css';

interface FoundOnPageProps {
  found: RoomFacts;
  onClose: () => void;
}

/** What was found on the page, and the choice to save it; nothing is saved without that. */
export function FoundOnPage({ found, onClose }: FoundOnPageProps) {
  const stored = useStored();
  const change = useChange();
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const same = sameRoom(stored, found);
  const isManaged = (room: Room) => stored.managed.roomIds.includes(room.id);
  const isNews = !same || (!isManaged(same) && saysMore(found, same));
  const main = defaultRoom(stored);
  const target = same ?? (main && !isManaged(main) ? main : null);
  const isOther = !same && target !== null && hasOtherAddress(target, found);
  const shown = same ? applyFound(same, found, Date.now()) : nextRoom(namedRoom(stored, found), found, false);

  async function save(pressed: Element, work: (now: Stored) => Stored) {
    const failure = await change(work);
    setSaved(!failure);
    setProblem(failure ? storeProblem(failure) : '');
    if (!failure) passFocus(pressed, end.current);
  }

  return (
    <section className="from-page" aria-labelledby="from-page">
      <h2 id="from-page" ref={heading} tabIndex={-1}>
        {say('pageFound')}
      </h2>
      <RoomCard room={shown}>{found.meetingId && found.personal && <PersonalLink room={shown} />}</RoomCard>
      <p className="note" role="status">
        {isSaved ? say('pageKept') : isNews ? problem : say('pageSame')}
      </p>
      {!isSaved && isNews && (
        <>
          {target && isOther && <p className="note">{say('optOtherNumber', { room: target.name })}</p>}
          {target && (
            <button
              type="button"
              className={isOther ? 'button' : 'button main'}
              onClick={({ currentTarget }) =>
                save(currentTarget, (now) => withFacts(now, target.id, found, Date.now()))
              }
            >
              {say('pageInto', { room: target.name })}
            </button>
          )}
          {!same && (
            <button
              type="button"
              className={target && !isOther ? 'button' : 'button main'}
              onClick={({ currentTarget }) =>
                save(currentTarget, (now) => withNewRoom(now, namedRoom(now, found), found))
              }
            >
              {say('pageAsNew')}
            </button>
          )}
        </>
      )}
      <button type="button" className="button quiet" ref={end} onClick={onClose}>
        {say(isSaved || !isNews ? 'close' : 'pageCancel')}
      </button>
    </section>
  );
}

/** The other address: it would be saved too, so it is shown. */
function PersonalLink({ room }: { room: Room }) {
  return (
    <dl>
      <div>
        <dt>{say('optPersonalLink')}</dt>
        <dd>
          <bdi dir="ltr">{personalAddress(room)?.replace('https://', '')}</bdi>
        </dd>
      </div>
    </dl>
  );
}

/** A new room, named after the host. */
function namedRoom({ rooms }: Stored, { hostName }: RoomFacts): Room {
  return { ...newRoom(rooms), ...hostWords(rooms, hostName) };
}

/** Whether what was found leads elsewhere than a room does: it would take the room's place. */
function hasOtherAddress({ meetingId, personal }: Room, found: RoomFacts): boolean {
  return (found.meetingId !== null && meetingId !== null) || (found.personal !== null && personal !== null);
}
