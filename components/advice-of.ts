import { type Advice, advise, RULES } from '../lib/room/advice/advise.ts';
import type { PlaceFacts } from '../lib/room/advice/place.ts';
import type { Room } from '../lib/room/room.ts';
import { isMuted } from '../lib/store/muted.ts';
import type { Settings } from '../lib/store/settings.ts';

/**
 * Advice on a room on one of Doorway's own pages, the most severe first, without what was silenced or was said
 * already. `now` in milliseconds since the epoch.
 */
export function adviceOf(room: Room, settings: Settings, use: PlaceFacts['use'], now: number): Advice[] {
  const quiet = RULES.map(({ id }) => id).filter((id) => isMuted(id, room, settings));
  return advise(room, room.account, { use, now, quiet });
}
