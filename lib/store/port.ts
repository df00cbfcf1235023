import { browser } from 'wxt/browser';
import { POLICY_WAIT_MS } from '../timings.ts';
import { STORE_LOCK, TURN_PORT } from './keys.ts';

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
  /** The keys of all that is stored. */
  keys(): Promise<string[]>;
  remove(keys: string[]): Promise<void>;
  /** Writes all items or none. */
  set(items: Record<string, unknown>): Promise<void>;
  /** What an organisation has preset; `{}` when it has not. */
  managed(): Promise<Record<string, unknown>>;
  /** Calls the listener after every change, until the function that it gives is called. */
  onChanged(listener: StorageChangeListener): () => void;
  /** Runs `work` while no other page or worker of Doorway runs one. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

const listeners = new Set<StorageChangeListener>();

/**
 * The policy, or none if it is not there soon. Chromium keeps the first answer back until all its policies
 * are loaded, five seconds after a cold start; an empty page for so long would look broken. A policy that
 * comes late is told as a change.
 */
async function policySoon(): Promise<Record<string, unknown>> {
  // Firefox rejects when no policy is set; Chrome gives an empty object.
  const answer: Promise<Record<string, unknown>> = browser.storage.managed.get(null).catch(() => ({}));
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), POLICY_WAIT_MS));
  const early = await Promise.race([answer, late]);
  if (early) return early;
  void answer.then((policy) => {
    if (Object.keys(policy).length > 0) for (const listener of listeners) listener('managed', {});
  });
  return {};
}

const browserPort: StoragePort = {
  async get(key) {
    return (await browser.storage.local.get(key))[key];
  },
  async keys() {
    return Object.keys(await browser.storage.local.get(null));
  },
  async remove(keys) {
    await browser.storage.local.remove(keys);
  },
  async set(items) {
    await browser.storage.local.set(items);
  },
  managed: policySoon,
  onChanged(listener) {
    const heard = (changes: Record<string, StorageChange>, area: string) => listener(area, changes);
    browser.storage.onChanged.addListener(heard);
    listeners.add(listener);
    return () => {
      browser.storage.onChanged.removeListener(heard);
      listeners.delete(listener);
    };
  },
  exclusively(work) {
    if (browser.extension?.inIncognitoContext) return inBackgroundsTurn(work);
    return navigator.locks.request(STORE_LOCK, work) as ReturnType<typeof work>;
  },
};

/**
 * Runs `work` while the background holds the lock for this page. Firefox gives pages in private windows locks of their
 * own, and yet the same storage (seen in Firefox 153). The background lives outside of them; it ends the turn when
 * the port closes, as it does with the page.
 */
async function inBackgroundsTurn<T>(work: () => Promise<T>): Promise<T> {
  const port = browser.runtime.connect({ name: TURN_PORT });
  try {
    await new Promise<void>((resolve, reject) => {
      port.onMessage.addListener(() => resolve());
      port.onDisconnect.addListener(() => reject(new Error('the background is gone')));
    });
    return await work();
  } finally {
    port.disconnect();
  }
}

let current: StoragePort = browserPort;

/** The storage that is in use. */
export function storagePort(): StoragePort {
  return current;
}

/** Puts another storage in place of the browser's; `null` puts the browser's back. For tests. */
export function replaceStoragePort(port: StoragePort | null): void {
  current = port ?? browserPort;
}
