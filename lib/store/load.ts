import { logError } from '../log.ts';
import type { Room } from '../room/room.ts';
import { check, isRecord } from './check.ts';
import { MIGRATIONS, type Migration, migrate } from './migrations.ts';
import { keepableEntry, mergeQuarantined, quarantine, quarantinedSchema } from './quarantine.ts';
import { readSettings } from './read-settings.ts';
import { withPlainLines } from './repair.ts';
import { roomSchema } from './schema.ts';
import { emptyStore, type Quarantined, STORE_VERSION, type Stored } from './stored.ts';

/** What was read from `storage.local`. */
export interface Loaded {
  stored: Stored;
  /** The version that was found, when it was an older one: its item must be kept as a backup. */
  migratedFrom: number | null;
}

/**
 * What the item of `storage.local` holds, read through the schema. Never throws and never drops anything:
 * what does not fit is in `setAside`. `now`: milliseconds since the epoch, for what is set aside now.
 * `defaultRoomId` is as it was stored; see `settleDefault`.
 */
export function load(
  raw: unknown,
  now: number,
  migrations: Record<number, Migration> = MIGRATIONS,
  target: number = STORE_VERSION,
): Loaded {
  if (raw === undefined || raw === null) return { stored: emptyStore(), migratedFrom: null };
  const { item, migratedFrom, readOnly } = migrate(raw, migrations, target);
  const stored = readItem(item, now);
  // An item that cannot be written back stays whole where it is: nothing of it needs setting aside.
  if (readOnly) return { stored: { ...stored, setAside: [], readOnly }, migratedFrom: null };
  return { stored, migratedFrom };
}

/** An item that cannot be taken apart is set aside as a whole, so that Doorway can be used and nothing is lost. */
function readItem(item: unknown, now: number): Stored {
  try {
    return readParts(item, now);
  } catch (error) {
    logError('store', error);
    return { ...emptyStore(), setAside: [quarantine('store', '', ['.'], item, now)] };
  }
}

function readParts(item: unknown, now: number): Stored {
  const stored = emptyStore();
  if (!isRecord(item)) return { ...stored, setAside: [quarantine('store', '', ['.'], item, now)] };
  const { version, rooms, defaultRoomId, settings, setAside: before, ...rest } = item;
  const readRooms = readAllRooms(rooms, now);
  const readQuarantined = readAllQuarantined(before, now);
  const read = readSettings(settings, now);
  const others = Object.entries(rest).map(([key, value]) =>
    quarantine('store', key, [`unknown:${key}`], value, now),
  );
  if (!Number.isInteger(version)) others.push(quarantine('store', 'version', ['version'], version, now));
  return {
    ...stored,
    rooms: readRooms.rooms,
    defaultRoomId: typeof defaultRoomId === 'string' ? defaultRoomId : null,
    settings: read.settings,
    setAside: mergeQuarantined(readQuarantined, [...readRooms.refused, ...read.refused, ...others]),
  };
}

function readAllRooms(raw: unknown, now: number): { rooms: Room[]; refused: Quarantined[] } {
  const rooms: Room[] = [];
  const refused: Quarantined[] = [];
  if (raw === undefined) return { rooms, refused };
  if (!Array.isArray(raw)) return { rooms, refused: [quarantine('store', 'rooms', ['rooms'], raw, now)] };
  raw.forEach((value, index) => {
    const asStored = check(roomSchema, value);
    // A room that only its lines are wrong in can be used without what was hidden in them; the original is set aside.
    const repaired = asStored.ok ? asStored : check(roomSchema, withPlainLines(value));
    const checked = { value: repaired.value, problems: asStored.problems };
    const isTwin = rooms.some((room) => room.id === checked.value?.id);
    const problems = isTwin ? ['id'] : checked.problems;
    if (problems.length > 0) refused.push(quarantine('room', `rooms.${index}`, problems, value, now));
    if (checked.value && !isTwin) rooms.push(checked.value);
  });
  return { rooms, refused };
}

function readAllQuarantined(raw: unknown, now: number): Quarantined[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) return [quarantine('store', 'setAside', ['setAside'], raw, now)];
  return raw.map((value, index) => {
    const { value: entry, problems } = check(quarantinedSchema, value);
    return entry ? keepableEntry(entry) : quarantine('store', `setAside.${index}`, problems, value, now);
  });
}
