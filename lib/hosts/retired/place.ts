import type { WritableSurface } from '../writable.ts';
import type { Writing } from './spots.ts';

/** A surface in which an old room may stand. */
export interface OldRoomPlace extends Pick<WritableSurface, 'host' | 'note' | 'defaultRoom'> {
  /** The element that holds all that is written here: input is heard on it. */
  readonly writtenIn: HTMLElement;
  /** What can be written in now. May read layout. */
  writings(): Writing[];
}
