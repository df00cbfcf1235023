import type { MenuItem } from '../button/menu.ts';
import { SurfaceNote } from '../button/note.ts';
import { pageHost } from '../button/page-host.ts';
import { makeRoomHost, type RoomHost, type RoomHostOptions } from '../button/room-host.ts';
import type { SurfacePack, SurfaceRoom } from '../messages.ts';
import { say } from '../words.ts';
import type { PackSource } from './pack-source.ts';
import { press } from './press.ts';
import { openSurfaceMenu } from './surface-menu.ts';
import type { WritableSurface } from './writable.ts';

interface PartsOptions extends Pick<RoomHostOptions, 'document' | 'look' | 'tabIndex' | 'onApproach'> {
  /** Whose menu it is. */
  page: 'gmail' | 'calendar';
  /** What else the menu offers here. */
  extras?: MenuItem[];
  /** What a note must not cover: the dialog around the button. */
  edge?: Element | undefined;
}

/** Makes what every surface shows: the button with its menu, and the note. */
export function makeSurfaceParts(
  surface: WritableSurface,
  source: PackSource,
  { page, extras, edge, ...options }: PartsOptions,
): { host: RoomHost; note: SurfaceNote } {
  const host = makeRoomHost({
    ...options,
    words: { insert: say('buttonInsert'), more: say('buttonMore'), short: say('buttonShort') },
    onInsert: () => void press(surface, source),
    onMore: () => void openSurfaceMenu(surface, source, page, extras),
  });
  const refuge = () => pageHost(options.document);
  return { host, note: new SurfaceNote(host.root, host.element, refuge, say('noteClose'), edge) };
}

/** The person's default room, else the first. */
export function usualRoom({ rooms }: SurfacePack): SurfaceRoom | null {
  return rooms.find((room) => room.isDefault) ?? rooms[0] ?? null;
}
