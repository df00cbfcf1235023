import { useEffect, useRef, useState } from 'react';
import { newRoom } from '../../components/new-room.ts';
import { passFocus } from '../../components/pass-focus.ts';
import { RoomCard } from '../../components/room-card.tsx';
import { storeProblem } from '../../components/store-words.ts';
import type { Store } from '../../components/use-store.ts';
import { applyChange } from '../../lib/room/compare.ts';
import { nextRoom } from '../../lib/room/next-room.ts';
import type { Room } from '../../lib/room/room.ts';
import { personalAddress } from '../../lib/room/room-link.ts';
import { isSameRoom } from '../../lib/room/same-room.ts';
import type { Found } from '../../lib/room/understand.ts';
import { addRoom, defaultRoom, patchRoom } from '../../lib/store/operations.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import './found-on-page.css';

interface FoundOnPageProps {
  found: Found;
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
  const same = stored.rooms.find((room) => isSameRoom(room, found)) ?? null;
  const target = same ?? defaultRoom(stored);
  const isOther = !same && target?.meetingId != null && found.meetingId !== null;
  const isManaged = target ? stored.managed.roomIds.includes(target.id) : false;
  const changed =
    target && !isManaged ? applyChange(target, nextRoom(target, found, false), Date.now()) : null;
  const isNews = !changed || JSON.stringify(changed) !== JSON.stringify(target);

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
      <RoomCard room={nextRoom(newRoom(stored.rooms), found, false)}>
        {found.meetingId && found.personal && (
          <PersonalLink room={nextRoom(newRoom(stored.rooms), found, false)} />
        )}
      </RoomCard>
      <p className="note" role="status">
        {kept ? say('pageKept') : isNews ? problem : say('pageSame')}
      </p>
      {!kept && isNews && (
        <>
          {changed && isOther && <p className="note">{say('optOtherNumber', changed.name)}</p>}
          {changed && (
            <button
              type="button"
              className={isOther ? 'button' : 'button main'}
              onClick={({ currentTarget }) => keep(currentTarget, (now) => withFacts(now, changed.id, found))}
            >
              {say('pageInto', changed.name)}
            </button>
          )}
          <button
            type="button"
            className={changed && !isOther ? 'button' : 'button main'}
            onClick={({ currentTarget }) =>
              keep(currentTarget, (now) => addRoom(now, nextRoom(newRoom(now.rooms), found, false)))
            }
          >
            {say('pageAsNew')}
          </button>
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

function withFacts(stored: Stored, id: string, found: Found): Stored {
  const old = stored.rooms.find((room) => room.id === id);
  if (!old) return stored;
  const { id: _, ...facts } = applyChange(old, nextRoom(old, found, false), Date.now());
  return patchRoom(stored, id, facts);
}
