import { browser } from 'wxt/browser';

/**
 * Closes the local store to content scripts where the browser can (Chrome and Edge; Firefox has no such
 * level). The browser keeps it over restarts; it is asked for at each start all the same.
 */
export async function guardStorage(): Promise<void> {
  const local = browser.storage.local as unknown as Guarded;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

interface Guarded {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
