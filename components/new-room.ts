import { emptyRoom, type Room } from '../lib/room/room.ts';
import { say } from '../lib/words.ts';

/** A room with nothing in it yet; its name is a proposal, so that nobody has to think of one. */
export function newRoom(rooms: readonly Room[]): Room {
  const name = rooms.length === 0 ? say('optFirstRoomName') : say('optNextRoomName', rooms.length + 1);
  return emptyRoom(crypto.randomUUID(), name, Date.now());
}
