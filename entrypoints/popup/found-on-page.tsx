import { useEffect, useRef, useState } from 'react';
import { newRoom } from '../../components/new-room.ts';
import { passFocus } from '../../components/pass-focus.ts';
import { RoomCard } from '../../components/room-card.tsx';
import { storeProblem } from '../../components/store-words.ts';
import type { Store } from '../../components/use-store.ts';
import { applyFound, nextRoom } from '../../lib/room/next-room.ts';
import type { Room } from '../../lib/room/room.ts';
import { personalAddress } from '../../lib/room/room-link.ts';
import { isSameRoom } from '../../lib/room/same-room.ts';
import { addRoom, defaultRoom, patchRoom } from '../../lib/store/operations.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import type { RoomFacts } from '../../lib/zoom/room-facts.ts';
import './found-on-page.css';

interface FoundOnPageProps {
  found: RoomFacts;
  stored: Stored;
  change: Store['change'];
  onClose: () => void;
}

/** What was found on the page, and the choice to keep it; nothing is kept without that. */
export function FoundOnPage({ found, stored, change, onClose }: FoundOnPageProps) {
  const [kept, setKept] = useState(false);
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
  const shown = same ? applyFound(same, found, Date.now()) : nextRoom(newRoom(stored.rooms), found, false);

  async function keep(pressed: Element, work: (now: Stored) => Stored) {
    const failure = await change(work);
    setKept(!failure);
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
        {kept ? say('pageKept') : isNews ? problem : say('pageSame')}
      </p>
      {!kept && isNews && (
        <>
          {target && isOther && <p className="note">{say('optOtherNumber', target.name)}</p>}
          {target && (
            <button
              type="button"
              className={isOther ? 'button' : 'button main'}
              onClick={({ currentTarget }) => keep(currentTarget, (now) => withFacts(now, target.id, found))}
            >
              {say('pageInto', target.name)}
            </button>
          )}
          {!same && (
            <button
              type="button"
              className={target && !isOther ? 'button' : 'button main'}
              onClick={({ currentTarget }) => keep(currentTarget, (now) => withNewRoom(now, found))}
            >
              {say('pageAsNew')}
            </button>
          )}
        </>
      )}
      <button type="button" className="button quiet" ref={end} onClick={onClose}>
        {say(kept || !isNews ? 'close' : 'pageCancel')}
      </button>
    </section>
  );
}

/** The other address: it would be kept too, so it is shown. */
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

function withFacts(stored: Stored, id: string, found: RoomFacts): Stored {
  const old = stored.rooms.find((room) => room.id === id);
  if (!old) return stored;
  const { id: _, ...facts } = applyFound(old, found, Date.now());
  return patchRoom(stored, id, facts);
}

/** A room that came here meanwhile, by a second press or from another page, is not added twice. */
function withNewRoom(stored: Stored, found: RoomFacts): Stored {
  if (sameRoom(stored, found)) return stored;
  return addRoom(stored, nextRoom(newRoom(stored.rooms), found, false));
}

/** The room that what was found speaks of; among several one that has it all, then one with the same number. */
function sameRoom({ rooms }: Stored, found: RoomFacts): Room | null {
  const same = rooms.filter((room) => isSameRoom(room, found));
  const hasAll = same.find((room) => !saysMore(found, room));
  return hasAll ?? same.find(({ meetingId }) => meetingId === found.meetingId) ?? same[0] ?? null;
}

/** Whether a room would be another one with what was found. */
function saysMore(found: RoomFacts, room: Room): boolean {
  return factsOf(applyFound(room, found, room.createdAt)) !== factsOf(room);
}

/** A room's facts, to be compared; a passcode answers the question whether there is one. */
function factsOf({ retired: _, lock, ...facts }: Room): string {
  return JSON.stringify({
    ...facts,
    lock: { ...lock, noPasscode: facts.passcode ? false : lock.noPasscode },
  });
}

/** Whether what was found leads elsewhere than a room does: it would take the room's place. */
function hasOtherAddress({ meetingId, personal }: Room, found: RoomFacts): boolean {
  return (found.meetingId !== null && meetingId !== null) || (found.personal !== null && personal !== null);
}
