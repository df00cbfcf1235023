import * as z from 'zod/mini';
import { isRecord } from './check.ts';
import { load } from './load.ts';
import { type ReadOnlyReason, STORE_VERSION, type Stored } from './stored.ts';

/** What every export names itself, so that another program's JSON is not taken for one. */
const FORMAT = 'doorway-export';

const envelope = z.object({ format: z.literal(FORMAT), store: z.object({ version: z.int() }) });

/** What an export holds: it can be looked at before it is merged. `setAside`: what could not be read. */
export type Imported = Pick<Stored, 'rooms' | 'defaultRoomId' | 'settings' | 'setAside'>;

/** `not-ours`: no text that Doorway exported. `newer`, `migration`: see `Stored.readOnly`. */
export type ImportFailure = 'not-ours' | ReadOnlyReason;

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

/** Reads what `exportText` gave, of this version or an older one, through the same schema as the store. */
export function readExport(text: string, now: number): ImportReading {
  const raw = parseJson(text);
  if (!isRecord(raw) || !envelope.safeParse(raw).success) return { ok: false, reason: 'not-ours' };
  const { stored } = load(raw.store, now);
  if (stored.readOnly) return { ok: false, reason: stored.readOnly };
  const { rooms, defaultRoomId, settings, setAside } = stored;
  return { ok: true, imported: { rooms, defaultRoomId, settings, setAside } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
