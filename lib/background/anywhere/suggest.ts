import type { Room } from '../../room/room.ts';
import { roomLink, startAddress } from '../../room/room-link.ts';

/** One thing that the address bar offers after the keyword. */
export interface Offer {
  what: 'show' | 'start';
  room: Room;
}

const START = /^start(?:\s+|$)/i;

/**
 * What is meant by the words typed after the keyword, best first: rooms by their name, and after "start"
 * those whose meeting can be started. The default room comes first where names do not decide.
 */
export function offersFor(typed: string, rooms: Room[], defaultRoomId: string | null): Offer[] {
  const starts = START.test(typed.trim());
  const what = starts ? 'start' : 'show';
  const words = typed.trim().replace(START, '').toLocaleLowerCase();
  return rooms
    .filter((room) => (starts ? startAddress(room) : roomLink(room)) !== null)
    .map((room) => ({ room, rank: rank(room, words, defaultRoomId) }))
    .filter((entry) => entry.rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .map(({ room }) => ({ what, room }));
}

/** The words that the browser puts into the address bar when an offer is chosen, and gives back on Enter. */
export function contentOf({ what, room }: Offer): string {
  return what === 'start' ? `start ${room.name}` : room.name;
}

const NO_MATCH = 4;

function rank(room: Room, words: string, defaultRoomId: string | null): number {
  const name = room.name.toLocaleLowerCase();
  if (words === '') return room.id === defaultRoomId ? 0 : 1;
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.split(/\s+/).some((word) => word.startsWith(words))) return 2;
  return name.includes(words) ? 3 : NO_MATCH;
}
