import { logged } from '../log.ts';
import { STORE_PATIENCE_MS } from '../timings.ts';
import { canonicalJson } from './json.ts';
import { backupKey, isBackupKey, STORE_KEY } from './keys.ts';
import { type Loaded, load } from './load.ts';
import { applyPolicy, withoutPolicy } from './policy.ts';
import { storagePort } from './port.ts';
import { asStoreError, StoreError } from './store-error.ts';
import { STORE_VERSION, type Stored } from './stored.ts';
import { storedProblems } from './validate.ts';

/** What is stored now, read through the schema. Rejects with a `StoreError`. */
export async function readStore(): Promise<Stored> {
  return (await withTimeout(readAll(), () => {})).stored;
}

/**
 * Changes what is stored: reads, hands it to `change`, writes what comes back, and gives that.
 * Two pages that write at once wait for each other, so `change` must start from what it is given.
 * Rejects with a `StoreError`, and then nothing was written.
 */
export async function updateStore(change: (stored: Stored) => Stored): Promise<Stored> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const turn: Turn = { isOver: false, over };
  // Whoever waits for it hears of it; it may be that nobody does.
  over.catch(() => {});
  try {
    const written = storagePort().exclusively(() => changeAndWrite(change, turn));
    return await withTimeout(written, () => {
      turn.isOver = true;
      reject(new StoreError('slow'));
    });
  } catch (error) {
    throw asStoreError(error);
  }
}

/** One change from its waiting to its writing. `isOver`: whoever asked was told that it failed, so it must not come. */
interface Turn {
  isOver: boolean;
  /** Rejects then: reading that never ends must not keep the lock from all others. Only what is being written does. */
  over: Promise<never>;
}

/** What `work` gives; a `StoreError` after `STORE_PATIENCE_MS`, and `onLate` is called then. */
async function withTimeout<T>(work: Promise<T>, onLate: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(new StoreError('slow'));
    }, STORE_PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Calls `listener` with what is stored after every change; gives a function that ends it. */
export function onStoreChanged(listener: (stored: Stored) => void): () => void {
  return storagePort().onChanged((area, changes) => {
    const ours = area === 'managed' || (area === 'local' && STORE_KEY in changes);
    if (!ours) return;
    // A store that cannot be read now is met again, with its message, by the next one who reads it.
    readStore().then(listener, logged('store', undefined));
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

/** What was stored before updates changed its shape: each item as it was, by its key. Rejects with a `StoreError`. */
export async function readBackups(): Promise<Record<string, unknown>> {
  const port = storagePort();
  return inTime(async () => {
    const keys = (await port.keys()).filter(isBackupKey).sort();
    return Object.fromEntries(
      await Promise.all(keys.map(async (key) => [key, await port.get(key)] as const)),
    );
  });
}

/** Forgets all of these: the only way in which they go. Rejects with a `StoreError`. */
export async function discardBackups(): Promise<void> {
  const port = storagePort();
  await inTime(async () => port.remove((await port.keys()).filter(isBackupKey)));
}

/** Puts back what `readBackups` gave. Rejects with a `StoreError`. */
export async function restoreBackups(backups: Record<string, unknown>): Promise<void> {
  if (Object.keys(backups).length > 0) await inTime(() => storagePort().set(backups));
}

/** What is the person's own, without an organization's presets over it. Rejects with a `StoreError`. */
export async function readOwn(): Promise<Stored> {
  return (await inTime(readAll)).kept;
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await withTimeout(work(), () => {});
  } catch (error) {
    throw asStoreError(error);
  }
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

async function changeAndWrite(change: (stored: Stored) => Stored, turn: Turn): Promise<Stored> {
  const { stored, kept, policy, migratedFrom, raw } = await Promise.race([readAll(), turn.over]);
  if (stored.readOnly) throw new StoreError('read-only', stored.readOnly);
  const changed = change(stored);
  if (changed === stored && migratedFrom === null) return stored;
  const problems = storedProblems(changed);
  if (problems.length > 0) throw new StoreError('invalid', problems.join(', '));
  const written = withoutPolicy(changed, stored, kept);
  const { rooms, defaultRoomId, settings, setAside } = written;
  const item = { version: STORE_VERSION, rooms, defaultRoomId, settings, setAside };
  const backup = migratedFrom === null ? {} : { [backupKey(migratedFrom)]: raw };
  if (turn.isOver) throw new StoreError('slow');
  await storagePort().set({ [STORE_KEY]: item, ...backup });
  // A browser may say yes and have stored nothing.
  const back = await Promise.race([storagePort().get(STORE_KEY), turn.over]);
  if (whatIsRead(back) !== whatIsRead(item)) throw new StoreError('failed', 'not what was written');
  return applyPolicy(written, policy, Date.now());
}

/** All that Doorway makes of an item, to be compared. Values that were set aside count by their ids. */
function whatIsRead(item: unknown): string {
  const { stored } = load(item, 0);
  return canonicalJson({ ...stored, setAside: stored.setAside.map(({ id }) => id) });
}
