import type { Room } from '../room/room.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** The version of what is written now; see `migrations.ts`. */
export const STORE_VERSION = 3;

/** All that Doorway keeps, as the extension's own pages see it. */
export interface Stored {
  /** In the person's order; an organisation's rooms stand first. */
  rooms: Room[];
  /** The id of one of `rooms`; `null` exactly when there is none. */
  defaultRoomId: string | null;
  settings: Settings;
  /** What was found in the store and could not be read: kept until the person discards it. */
  setAside: Quarantined[];
  managed: Managed;
  /** Why nothing can be written now; `null`: it can. */
  readOnly: ReadOnlyReason | null;
}

/** `newer`: a newer Doorway wrote it. `migration`: it could not be brought to this version. */
export type ReadOnlyReason = 'newer' | 'migration';

/** What an organisation has preset; it cannot be changed here. */
export interface Managed {
  roomIds: string[];
  settings: (keyof Settings)[];
}

/** Something of the store that the schema refused. */
export interface Quarantined {
  /** The same value has the same id whenever it is read. */
  id: string;
  /** What it was: a room, one field of the settings, another part of the store, an organisation's preset. */
  kind: 'room' | 'setting' | 'store' | 'policy';
  /** Where it stood: `rooms.2`, `settings.format`. */
  place: string;
  /** What was wrong: the paths that the schema refused, `unknown:` before fields it does not know. */
  problems: string[];
  /** The value, as it was found. */
  value: unknown;
  /** When it was first seen; milliseconds since the epoch. */
  since: number;
}

/** A store with nothing in it: what a newcomer has. */
export function emptyStore(): Stored {
  return {
    rooms: [],
    defaultRoomId: null,
    settings: structuredClone(DEFAULT_SETTINGS),
    setAside: [],
    managed: { roomIds: [], settings: [] },
    readOnly: null,
  };
}
