import type { ReactNode } from 'react';
import type { Room } from '../lib/room/room.ts';
import { roomLink } from '../lib/room/room-link.ts';
import { say } from '../lib/words.ts';
import { formatMeetingId } from '../lib/zoom/meeting-id.ts';
import { RoomMark } from './room-mark.tsx';
import { SecurityBadge } from './security-badge.tsx';
import './room-card.css';

interface RoomCardProps {
  room: Room;
  /** Whether this is the room that the button inserts. */
  isDefault?: boolean;
  /** Whether there are others, so that it is told from them. */
  isOneOfSeveral?: boolean;
  /** One thing about the room's protection; another badge where more is to be said. */
  badge?: ReactNode;
  /** How a meeting ID or a passcode is shown; as text without it. */
  showFact?: (name: 'meetingId' | 'passcode', value: string) => ReactNode;
  children?: ReactNode;
}

/** A room as popup and options page show it: name, short address, meeting ID in groups, how it is protected. */
export function RoomCard({
  room,
  isDefault = false,
  isOneOfSeveral = false,
  badge,
  showFact = (_, value) => value,
  children,
}: RoomCardProps) {
  const link = roomLink(room);
  return (
    <section className="room-card" aria-label={room.name}>
      <header>
        {isOneOfSeveral && <RoomMark room={room} />}
        <h2 title={room.name}>{room.name}</h2>
        {isDefault && <span className="badge">{say('roomDefault')}</span>}
        {badge ?? <SecurityBadge room={room} />}
      </header>
      {link && (
        // What follows the “?” is the encrypted passcode: nobody reads it, and it is copied all the same.
        <p className="room-link" title={link}>
          {link.replace(/^https:\/\//, '').replace(/\?.*$/, '')}
        </p>
      )}
      <dl>
        {room.meetingId && (
          <Fact name={say('optMeetingId')}>{showFact('meetingId', formatMeetingId(room.meetingId))}</Fact>
        )}
        {room.passcode && <Fact name={say('optPasscode')}>{showFact('passcode', room.passcode)}</Fact>}
      </dl>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi dir="ltr">{children}</bdi>
      </dd>
    </div>
  );
}
