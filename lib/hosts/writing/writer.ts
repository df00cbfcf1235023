import { SurfaceNote } from '../../button/note.ts';
import type { SurfacePack } from '../../messages.ts';
import { say } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import type { Spot } from '../spot.ts';
import type { Writer, WriterHook } from '../writer-hook.ts';
import type { OldRoomPlace } from './old-room-place.ts';
import { OldRoomsHook } from './old-rooms-hook.ts';
import { press } from './press.ts';
import { openSurfaceMenu } from './surface-menu.ts';
import type { Choice, WritableSurface } from './writable.ts';

/** A place as the writer knows it: what can be written there, found there, and said about it. */
export interface Surface extends WritableSurface, OldRoomPlace {
  /** What was begun elsewhere and is to be done here, once. */
  takeOver?(): Choice | null;
}

/**
 * Makes the writer of a page and joins it to the content script there.
 * @param surfaceAt makes the surface of a place, when it is first needed
 * @returns where the script that looks for old rooms joins both
 */
export function startWriter<Place extends Spot>(
  hook: WriterHook<Place>,
  surfaceAt: (spot: Place, source: PackSource) => Surface,
): OldRoomsHook {
  const { source } = hook;
  // Held by their places: a compose that is closed takes its surface with it, one that comes back has it again.
  const surfaces = new WeakMap<Place, Surface>();
  const oldRooms = new OldRoomsHook(source, hook.signal, hook.tellAll);
  const surfaceOf = (spot: Place) => {
    const surface = surfaces.get(spot) ?? surfaceAt(spot, source);
    surfaces.set(spot, surface);
    return surface;
  };
  const writer: Writer<Place> = {
    press: (spot) => void press(surfaceOf(spot), source),
    openMenu: (spot) => void openSurfaceMenu(surfaceOf(spot), source, spot.page),
    changed(spot) {
      const surface = surfaceOf(spot);
      surface.note.rescue();
      oldRooms.seen(surface);
      const choice = surface.takeOver?.();
      if (choice) void press(surface, source, choice);
    },
    gone(spot) {
      const surface = surfaces.get(spot);
      if (!surface) return;
      surface.note.rescue();
      oldRooms.gone(surface);
    },
    finished(spot) {
      writer.gone(spot);
      surfaces.get(spot)?.note.close();
    },
    follow: (pack: SurfacePack) => oldRooms.follow(pack),
  };
  hook.arrive(writer);
  source.get().then(writer.follow, () => {});
  return oldRooms;
}

/**
 * The one note of a place.
 * @param edge what it must not cover, where it has room beside it: the dialog around the button
 */
export function noteAt({ host, refuge }: Spot, edge?: Element): SurfaceNote {
  return new SurfaceNote(host.root, host.element, refuge, say('noteClose'), edge);
}
