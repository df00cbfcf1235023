import type { Room } from '../lib/room/room.ts';
import './room-mark.css';

/** So many colours there are. */
const HUES = 6;

/** Initials on a colour, to tell rooms apart at a glance; decoration beside the name. */
export function RoomMark({ room: { id, name } }: { room: Pick<Room, 'id' | 'name'> }) {
  return (
    <span className="room-mark" data-hue={hueOf(id)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** The first letters of the first and the last word; as many as one sees as letters, in any script. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** The same room has the same colour wherever it is shown. */
function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % HUES;
}
