import type { NoteAction } from '../../button/note.ts';
import { logError } from '../../log.ts';
import type { SurfacePack } from '../../messages.ts';
import type { PackSource } from '../pack-source.ts';
import type { OldRoomPlace } from './old-room-place.ts';

/** What the script that looks for old rooms hears of a page. */
export interface OldRoomsListener {
  /** A place is open, or something on the page around it has changed. */
  seen(place: OldRoomPlace): void;
  /** A place will not be written in any more, or not for the same thing. */
  gone(place: OldRoomPlace): void;
  /** Says so at once if an old room is in a place, with these actions beside its own; `false`: there is none. */
  offer(place: OldRoomPlace, actions: NoteAction[]): Promise<boolean>;
}

// All scripts of Doorway in a page share one world, which no script of the page can see.
const world = globalThis as { doorwayOldRooms?: OldRoomsHook };

/**
 * Where a content script and the script that looks for old rooms meet. Few people have an old room, so that
 * script is brought into a page only when one of them writes there: once, by the background.
 */
export class OldRoomsHook {
  readonly source: PackSource;
  /** Both scripts end with it. */
  readonly signal: AbortSignal;
  readonly #tellAll: () => void;
  #listener: OldRoomsListener | null = null;
  #needed = false;
  #asked = false;

  /** @param tellAll calls `seen` for every place that is open now */
  constructor(source: PackSource, signal: AbortSignal, tellAll: () => void) {
    this.source = source;
    this.signal = signal;
    this.#tellAll = tellAll;
    world.doorwayOldRooms = this;
  }

  /** The rooms may be others now; so may be what is retired. */
  follow({ retired }: SurfacePack): void {
    this.#needed = retired.length > 0;
    this.#tellAll();
  }

  /** From now on `listener` hears of places, first of those that are open already. `false`: there is one. */
  listen(listener: OldRoomsListener): boolean {
    if (this.#listener) return false;
    this.#listener = listener;
    this.#tellAll();
    return true;
  }

  seen(place: OldRoomPlace): void {
    if (this.#listener) this.#listener.seen(place);
    else if (this.#needed && !this.#asked) void this.#ask();
  }

  gone(place: OldRoomPlace): void {
    this.#listener?.gone(place);
  }

  /**
   * Before a room is put into a place: whether an old one is there. Then that is said, with a way to replace it
   * and these further actions.
   */
  async offer(place: OldRoomPlace, { retired }: SurfacePack, actions: NoteAction[]): Promise<boolean> {
    if (retired.length === 0) return false;
    if (!this.#listener) await this.#ask();
    return (await this.#listener?.offer(place, actions)) ?? false;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    await this.source.request({ type: 'bring', script: 'old-rooms' }).catch((error) => {
      logError('script', error);
      this.#asked = false;
    });
  }
}

/** The hook of the content script in this page, if there is one. */
export function oldRoomsHook(): OldRoomsHook | undefined {
  return world.doorwayOldRooms;
}
