import { browser } from 'wxt/browser';
import { STORE_LOCK } from './keys.ts';

/** What the values of a changed item were and are; absent where there was or is none. */
export interface StorageChange {
  oldValue?: unknown;
  newValue?: unknown;
}

/** Hears what changed in the browser's storage: the area ("local", "managed"…) and the items by their keys. */
export type StorageChangeListener = (area: string, changes: Record<string, StorageChange>) => void;

/** All that the store needs of the browser; tests put another one in place. */
export interface StoragePort {
  /** The stored value, `undefined` when there is none. */
  get(key: string): Promise<unknown>;
  /** Writes all items or none. */
  set(items: Record<string, unknown>): Promise<void>;
  /** What an organisation has preset; `{}` when it has not. */
  managed(): Promise<Record<string, unknown>>;
  /** Calls the listener after every change, until the function that it gives is called. */
  onChanged(listener: StorageChangeListener): () => void;
  /** Runs `work` while no other page or worker of Doorway runs one. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

const browserPort: StoragePort = {
  async get(key) {
    return (await browser.storage.local.get(key))[key];
  },
  async set(items) {
    await browser.storage.local.set(items);
  },
  async managed() {
    // Firefox rejects when no policy is set; Chrome gives an empty object.
    return browser.storage.managed.get(null).catch(() => ({}));
  },
  onChanged(listener) {
    const heard = (changes: Record<string, StorageChange>, area: string) => listener(area, changes);
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  },
  exclusively(work) {
    return navigator.locks.request(STORE_LOCK, work) as ReturnType<typeof work>;
  },
};

let current: StoragePort = browserPort;

/** The storage that is in use. */
export function storagePort(): StoragePort {
  return current;
}

/** Puts another storage in place of the browser's; `null` puts the browser's back. For tests. */
export function replaceStoragePort(port: StoragePort | null): void {
  current = port ?? browserPort;
}
