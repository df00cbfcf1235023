import type { OldRoomPlace } from '../old-room-place.ts';
import type { OldRoomsHook } from '../old-rooms-hook.ts';
import { OldRoomWatch } from './watch.ts';

/** Looks for old rooms in every place that a content script tells of, until that script ends. */
export function watchOldRooms(hook: OldRoomsHook): void {
  // Held by their places: a compose that is closed takes its watch with it, one that comes back has it again.
  const watches = new WeakMap<OldRoomPlace, OldRoomWatch>();
  const watchOf = (place: OldRoomPlace) => {
    const watch = watches.get(place) ?? new OldRoomWatch(place, hook);
    watches.set(place, watch);
    return watch;
  };
  hook.listen({
    seen: (place) => watchOf(place).changed(),
    gone(place) {
      watches.get(place)?.stop();
    },
    offer: (place, actions) => watchOf(place).offer(actions),
  });
}
