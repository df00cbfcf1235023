import type { CSSProperties } from 'react';
import type { Room } from '../lib/room/room.ts';
import { markOf } from '../lib/room/room-mark.ts';
import './room-mark.css';

/** Initials on a colour, to tell rooms apart at a glance; decoration beside the name. */
export function RoomMark({ room }: { room: Pick<Room, 'id' | 'name'> }) {
  const { text, colour } = markOf(room);
  return (
    <span className="room-mark" style={{ '--mark': colour } as CSSProperties} aria-hidden="true">
      {text}
    </span>
  );
}
