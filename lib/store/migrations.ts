import { logError } from '../log.ts';
import { isRecord } from './check.ts';
import { type ReadOnlyReason, STORE_VERSION } from './stored.ts';

/** From the item of version N to that of N + 1: pure, and it loses nothing. */
export type Migration = (item: Record<string, unknown>) => Record<string, unknown>;

/**
 * By the version that a step starts from. A change to a stored shape raises `STORE_VERSION`, adds a step
 * here, and adds a frozen sample in tests/unit/store/samples; samples are never edited. A new setting needs none of
 * that: where it is missing it has its default.
 */
export const MIGRATIONS: Record<number, Migration> = {
  1: addSignature,
  2: addLanguages,
};

/** An item of the store after the steps that it needed. */
export interface Migrated {
  item: unknown;
  /** The version that was found, when it was an older one. */
  migratedFrom: number | null;
  readOnly: ReadOnlyReason | null;
}

/** Brings an item to version `target`. An item that cannot be brought there comes back as it was, read-only. */
export function migrate(
  raw: unknown,
  migrations: Record<number, Migration> = MIGRATIONS,
  target: number = STORE_VERSION,
): Migrated {
  if (!isRecord(raw) || !isWholeNumber(raw.version) || raw.version === target)
    return { item: raw, migratedFrom: null, readOnly: null };
  const version = raw.version;
  if (version > target) return { item: raw, migratedFrom: null, readOnly: 'newer' };
  try {
    return { item: runMigrations(raw, version, migrations, target), migratedFrom: version, readOnly: null };
  } catch (error) {
    logError(`migration from ${version}`, error);
    return { item: raw, migratedFrom: null, readOnly: 'migration' };
  }
}

function isWholeNumber(value: unknown): value is number {
  return Number.isInteger(value);
}

function runMigrations(
  raw: Record<string, unknown>,
  from: number,
  steps: Record<number, Migration>,
  target: number,
) {
  let item = structuredClone(raw);
  for (let version = from; version < target; version++) {
    const step = steps[version];
    if (!step) throw new Error(`no migration from version ${version}`);
    item = { ...step(item), version: version + 1 };
  }
  return item;
}

/** Version 2 has the e-mail signature among the settings; whatever stood under its name stays. */
function addSignature(item: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(item.settings)) return item;
  const signature = {
    design: 'label',
    name: '',
    role: '',
    organisation: '',
    phone: '',
    withToken: true,
  };
  return { ...item, settings: { signature, ...item.settings } };
}

/** Version 3 has the languages of a room's guests. What is no room is left as it is, to be set aside. */
function addLanguages(item: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(item.rooms)) return item;
  const none = { language: null, secondLanguage: null };
  return {
    ...item,
    rooms: item.rooms.map((room) => (isRecord(room) && 'id' in room ? { ...none, ...room } : room)),
  };
}
