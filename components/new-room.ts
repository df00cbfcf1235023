import { joinOtherWords } from '../lib/guest-words.ts';
import { emptyRoom, type Room } from '../lib/room/room.ts';
import { say } from '../lib/words.ts';

/** A room with nothing in it yet; its name is a proposal, so that nobody has to think of one. */
export function newRoom(rooms: readonly Room[]): Room {
  const name =
    rooms.length === 0 ? say('optFirstRoomName') : say('optNextRoomName', { number: rooms.length + 1 });
  return emptyRoom(crypto.randomUUID(), name, Date.now());
}

/**
 * What a new room is called after the host that an invitation names, and its linked text: a room beside one's own is
 * somebody else's, so that is said in it. `null`: no host is named, or a room has that name.
 */
export function hostWords(
  rooms: readonly Room[],
  hostName: string | null,
): Pick<Room, 'name' | 'label'> | null {
  const name = hostName?.trim().slice(0, LONGEST_NAME) ?? '';
  if (!name || rooms.some((room) => room.name.toLowerCase() === name.toLowerCase())) return null;
  return { name, label: rooms.length > 0 ? joinOtherWords(name, null) : null };
}

/** Characters, as the schema has it. */
const LONGEST_NAME = 100;
