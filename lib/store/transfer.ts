import * as z from 'zod/mini';
import { logged } from '../log.ts';
import { isRecord } from './check.ts';
import { isDeeper, jsonOf, MOST_LEVELS } from './json.ts';
import { load } from './load.ts';
import { type ReadOnlyReason, STORE_VERSION, type Stored } from './stored.ts';

/** What every export names itself, so that another program's JSON is not taken for one. */
const FORMAT = 'doorway-export';

/** More characters than the browsers give an extension to store (10 MB), for an export is indented. */
const MOST_CHARACTERS = 20_000_000;
/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES_OF_ONE = 3;

/** More rooms than anybody has: pages that list them stay quick. */
const MOST_ROOMS = 200;

/** More than any setting, room or list of a person's has: pages would take minutes to show what comes of it. */
const MOST_PARTS = 10_000;

/** What a file has around the values that were set aside: itself, the store, the list, the entry. */
const LEVELS_AROUND = 4;

const envelope = z.object({ format: z.literal(FORMAT), store: z.object({ version: z.int() }) });

/** What an export holds: it can be looked at before it is merged. `setAside`: what could not be read. */
export type Imported = Pick<Stored, 'rooms' | 'defaultRoomId' | 'settings' | 'setAside'>;

/**
 * `not-ours`: no text that Doorway exported. `too-large`: more rooms, parts or characters than a file may have.
 * `newer`, `migration`: see `Stored.readOnly`.
 */
export type ImportFailure = 'not-ours' | 'too-large' | ReadOnlyReason;

/** An import that was read, or why it was not. */
export type ImportReading = { ok: true; imported: Imported } | { ok: false; reason: ImportFailure };

/**
 * Everything of the person's as JSON text, passcodes included; an organisation's rooms are left out.
 * `now`: milliseconds since the epoch.
 */
export function exportText(stored: Stored, now: number): string {
  const { roomIds } = stored.managed;
  const store = {
    version: STORE_VERSION,
    rooms: stored.rooms.filter((room) => !roomIds.includes(room.id)),
    defaultRoomId: stored.defaultRoomId,
    settings: stored.settings,
    setAside: stored.setAside.filter((entry) => entry.kind !== 'policy'),
  };
  return `${JSON.stringify({ format: FORMAT, exportedAt: new Date(now).toISOString(), store }, null, 2)}\n`;
}

/** A store as it was found, of any version, in the same file. `now` as above. */
export function backupText(item: unknown, now: number): string {
  return `{"format":"${FORMAT}","exportedAt":"${new Date(now).toISOString()}","store":${jsonOf(item)}}\n`;
}

/**
 * Reads what `exportText` gave, of this version or an older one, through the same schema as the store. Never throws.
 * `now`: milliseconds since the epoch, for what is set aside.
 */
export function readExport(text: string, now: number): ImportReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'too-large' };
  const raw = parseJson(text);
  if (!isRecord(raw) || !envelope.safeParse(raw).success) return { ok: false, reason: 'not-ours' };
  if (isDeeper(raw, MOST_LEVELS + LEVELS_AROUND)) return { ok: false, reason: 'not-ours' };
  if (isRecord(raw.store) && isTooMuch(raw.store)) return { ok: false, reason: 'too-large' };
  const { stored } = load(raw.store, now);
  if (stored.readOnly) return { ok: false, reason: stored.readOnly };
  const { rooms, defaultRoomId, settings, setAside } = stored;
  return { ok: true, imported: { rooms, defaultRoomId, settings, setAside } };
}

/** `readExport` of a file. One that is too large for any export is not read at all: it may have gigabytes. */
export async function readExportFile(file: Blob, now: number): Promise<ImportReading> {
  if (file.size > MOST_CHARACTERS * MOST_BYTES_OF_ONE) return { ok: false, reason: 'too-large' };
  // A file that the browser cannot read holds nothing of Doorway's either.
  return readExport(await file.text().catch(logged('import', '')), now);
}

/** Whether more would come of it than pages can show. What is set aside as a whole may hold as many parts as it likes. */
function isTooMuch(store: Record<string, unknown>): boolean {
  const { rooms, settings, setAside } = store;
  const allRooms = Array.isArray(rooms) ? rooms : [];
  const allSettings = isRecord(settings) ? Object.values(settings) : [];
  const count = (of: unknown) => (typeof of === 'object' && of !== null ? Object.keys(of).length : 0);
  return (
    allRooms.length > MOST_ROOMS ||
    [store, settings, setAside, ...allRooms, ...allSettings].some((one) => count(one) > MOST_PARTS)
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // No JSON: whoever opened the file is told that it is none of Doorway's.
    return undefined;
  }
}
