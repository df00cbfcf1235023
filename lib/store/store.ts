import { backupKey, STORE_KEY } from './keys.ts';
import { type Loaded, load } from './load.ts';
import { applyPolicy, withoutPolicy } from './policy.ts';
import { storagePort } from './port.ts';
import { asStoreError, StoreError } from './store-error.ts';
import { STORE_VERSION, type Stored } from './stored.ts';
import { storedProblems } from './validate.ts';

/** What is stored now, read through the schema. Rejects with a `StoreError`. */
export async function readStore(): Promise<Stored> {
  return (await readAll()).stored;
}

/**
 * Changes what is stored: reads, hands it to `change`, writes what comes back, and gives that.
 * Two pages that write at once wait for each other, so `change` must start from what it is given.
 * Rejects with a `StoreError`, and then nothing was written.
 */
export async function updateStore(change: (stored: Stored) => Stored): Promise<Stored> {
  try {
    return await storagePort().exclusively(() => changeAndWrite(change));
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Calls `listener` with what is stored after every change; gives a function that ends it. */
export function onStoreChanged(listener: (stored: Stored) => void): () => void {
  return storagePort().onChanged((area, changes) => {
    const ours = area === 'managed' || (area === 'local' && STORE_KEY in changes);
    if (!ours) return;
    // A store that cannot be read now is met again, with its message, by the next one who reads it.
    readStore().then(listener, () => {});
  });
}

/**
 * Brings what an older Doorway wrote to this version, once after an update. Reading does the same in
 * memory, so nothing depends on it; what was there is kept under `backupKey`.
 */
export async function migrateStore(): Promise<void> {
  const { migratedFrom } = await readAll();
  if (migratedFrom !== null) await updateStore((stored) => stored);
}

interface ReadAll extends Loaded {
  /** What is in the local store alone, without an organisation's presets. */
  kept: Stored;
  policy: Record<string, unknown>;
  raw: unknown;
}

async function readAll(): Promise<ReadAll> {
  const port = storagePort();
  try {
    const [raw, policy] = await Promise.all([port.get(STORE_KEY), port.managed()]);
    const loaded = load(raw, Date.now());
    const stored = applyPolicy(loaded.stored, policy, Date.now());
    return { ...loaded, stored, kept: loaded.stored, policy, raw };
  } catch (error) {
    throw asStoreError(error);
  }
}

async function changeAndWrite(change: (stored: Stored) => Stored): Promise<Stored> {
  const { stored, kept, policy, migratedFrom, raw } = await readAll();
  if (stored.readOnly) throw new StoreError('read-only', stored.readOnly);
  const changed = change(stored);
  if (changed === stored && migratedFrom === null) return stored;
  const problems = storedProblems(changed);
  if (problems.length > 0) throw new StoreError('invalid', problems.join(', '));
  const written = withoutPolicy(changed, stored, kept);
  const { rooms, defaultRoomId, settings, setAside } = written;
  const item = { version: STORE_VERSION, rooms, defaultRoomId, settings, setAside };
  const backup = migratedFrom === null ? {} : { [backupKey(migratedFrom)]: raw };
  await storagePort().set({ [STORE_KEY]: item, ...backup });
  return applyPolicy(written, policy, Date.now());
}
