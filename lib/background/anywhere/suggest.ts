import type { Room } from '../../room/room.ts';
import { roomLink, startAddress } from '../../room/room-link.ts';

/** One thing that the address bar offers after the keyword. */
export interface Offer {
  what: 'show' | 'start';
  room: Room;
}

/** What is typed before a room to start its meeting: in every language, and in the person's own. */
const START = 'start';

/**
 * What is meant by the words typed after the keyword, best first: rooms by their name, and after "start", or that word in
 * the person's language, those whose meeting can be started. The default room comes first where names do not decide.
 */
export function offersFor(
  typed: string,
  rooms: Room[],
  defaultRoomId: string | null,
  startWord = START,
): Offer[] {
  const [first = '', ...others] = typed.trim().split(/\s+/);
  const starts = [START, startWord].includes(first.toLocaleLowerCase());
  const what = starts ? 'start' : 'show';
  const words = starts ? others.join(' ') : typed.trim();
  return rooms
    .filter((room) => (starts ? startAddress(room) : roomLink(room)) !== null)
    .map((room) => ({ room, rank: rank(room, words, defaultRoomId) }))
    .filter((entry) => entry.rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .map(({ room }) => ({ what, room }));
}

/**
 * The words that the browser puts into the address bar when an offer is chosen, and gives back on Enter: the shortest
 * that lead to this very offer. A room called "Start up" would else start the room "up", and of two rooms with one name
 * only the first could be had.
 */
export function contentOf(
  { what, room }: Offer,
  rooms: Room[],
  defaultRoomId: string | null,
  startWord = START,
): string {
  const before = what === 'start' ? `${START} ` : '';
  const byId = `${before}${BY_ID}${room.id}`;
  const leadsThere = (content: string) => {
    const [first] = offersFor(content, rooms, defaultRoomId, startWord);
    return first?.what === what && first.room.id === room.id;
  };
  const shortest = [room.name, room.meetingId, room.personal?.name].flatMap((one) =>
    one ? `${before}${one}` : [],
  );
  return shortest.find(leadsThere) ?? byId;
}

const NO_MATCH = 4;
/** Names a room for certain. */
const BY_ID = 'id:';

function rank(room: Room, typed: string, defaultRoomId: string | null): number {
  if (typed === `${BY_ID}${room.id}`) return -1;
  const words = typed.toLocaleLowerCase();
  const name = room.name.toLocaleLowerCase();
  if (words === '') return room.id === defaultRoomId ? 0 : 1;
  if (name === words || room.meetingId === words || room.personal?.name.toLowerCase() === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.split(/\s+/).some((word) => word.startsWith(words))) return 2;
  return name.includes(words) ? 3 : NO_MATCH;
}
