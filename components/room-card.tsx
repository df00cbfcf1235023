import type { ReactNode } from 'react';
import type { Room } from '../lib/room/room.ts';
import { roomLink } from '../lib/room/room-link.ts';
import { say } from '../lib/words.ts';
import { formatMeetingId } from '../lib/zoom/meeting-id.ts';
import { SecurityBadge } from './security-badge.tsx';
import './room-card.css';

interface RoomCardProps {
  room: Room;
  /** Whether this is the room that the button inserts. */
  isDefault?: boolean;
  /** One thing about the lock; another badge where more is to be said. */
  badge?: ReactNode;
  children?: ReactNode;
}

/** A room as popup and options page show it: name, link in plain sight, number in groups, the lock. */
export function RoomCard({ room, isDefault = false, badge, children }: RoomCardProps) {
  const link = roomLink(room);
  return (
    <section className="room-card" aria-label={room.name}>
      <header>
        <h2>{room.name}</h2>
        {isDefault && <span className="badge">{say('roomDefault')}</span>}
      </header>
      {link && <LinkInSight link={link} />}
      <dl>
        {room.meetingId && <Fact name={say('snippetMeetingId')} value={formatMeetingId(room.meetingId)} />}
        {room.passcode && <Fact name={say('snippetPasscode')} value={room.passcode} />}
      </dl>
      {badge ?? <SecurityBadge room={room} />}
      {children}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi dir="ltr">{value}</bdi>
      </dd>
    </div>
  );
}

/** The address as people say it; the encrypted passcode behind it is there, and steps back. */
function LinkInSight({ link }: { link: string }) {
  const [address = '', token] = link.replace(/^https:\/\//, '').split('?');
  return (
    <p className="room-link">
      {address}
      {token && <small>?{token}</small>}
    </p>
  );
}
