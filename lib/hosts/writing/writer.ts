import { SurfaceNote } from '../../button/note.ts';
import { logError, logged } from '../../log.ts';
import type { RoomChoice, SurfacePack } from '../../messages.ts';
import { say, type WordKey } from '../../words.ts';
import { focusReturned } from '../focus-returned.ts';
import type { PackSource } from '../pack-source.ts';
import type { Spot } from '../spot.ts';
import type { Writer, WriterHook } from '../writer-hook.ts';
import { usualRoom } from './chosen-room.ts';
import { offerCopy } from './copy-note.ts';
import type { OldRoomPlace } from './old-room-place.ts';
import { OldRoomsHook } from './old-rooms-hook.ts';
import { pageNote } from './page-note.ts';
import { press } from './press.ts';
import { currentSnippet } from './press-notes.ts';
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
  const insert = async (asked: RoomChoice) => {
    await focusReturned(hook.document);
    const choice = choiceFrom(asked);
    const places = hook.places().map((spot) => {
      const surface = surfaceOf(spot);
      return { surface, area: surface.writtenIn, button: spot.host.element };
    });
    const meant = hook.lastUsed.meant(places);
    if (typeof meant === 'string') showNowhere(hook, meant, choice);
    else await press(meant.surface, source, choice);
  };
  const writer: Writer<Place> = {
    insert: (choice) =>
      void insert(choice).catch((error) => {
        logError('insertion', error);
        showNowhere(hook, 'none', choiceFrom(choice));
      }),
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
      surfaces.get(spot)?.note.end();
    },
    follow: (pack: SurfacePack) => oldRooms.follow(pack),
  };
  hook.arrive(writer);
  source.get().then(writer.follow, logged('page state', undefined));
  return oldRooms;
}

/** Where nothing can be meant, the person is told what to do, and offered the copy. */
function showNowhere<Place extends Spot>(
  { document, source, page, layer }: WriterHook<Place>,
  why: 'none' | 'several',
  choice: Choice,
): void {
  const words: Record<Spot['page'], Record<typeof why, WordKey>> = {
    gmail: { none: 'noteNoMessage', several: 'noteWhichMessage' },
    calendar: { none: 'noteNoEvent', several: 'noteWhichEvent' },
  };
  const note = pageNote(document, layer);
  const copy = () => currentSnippet({ note, defaultRoom: usualRoom }, source, choice);
  offerCopy(note, document, { kind: 'info', words: words[page][why] }, copy);
}

function choiceFrom({ roomId, format, ownId }: RoomChoice): Choice {
  return {
    ...(roomId !== null && { roomId }),
    ...(format !== null && { format }),
    ...(ownId !== null && { ownId }),
  };
}

/**
 * The one note of a place.
 * @param area the element that holds the whole place: the note covers no control and no words in it
 */
export function noteAt({ host, page, refuge }: Spot, area: HTMLElement): SurfaceNote {
  return new SurfaceNote({
    home: host.root,
    anchor: host.element,
    area,
    inRow: page === 'calendar',
    refuge,
    closeLabel: say('noteClose'),
  });
}
