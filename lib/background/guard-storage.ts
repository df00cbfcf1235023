import { browser } from 'wxt/browser';
import { logged } from '../log.ts';

/** What holds anything of the person's or of their organisation's, or could. `session` is closed from the start. */
const AREAS = ['local', 'managed', 'sync'] as const;

/**
 * Closes what is stored, preset rooms included, to content scripts where the browser can (Chrome and Edge; Firefox has
 * no such level). The browser keeps it over restarts; it is asked for at each start all the same. An area that refuses
 * does not keep the others open.
 */
export async function guardStorage(): Promise<void> {
  await Promise.all(AREAS.map((area) => close(area).catch(logged('storage access', undefined))));
}

async function close(area: (typeof AREAS)[number]): Promise<void> {
  const storage = browser.storage[area] as unknown as Guarded | undefined;
  await storage?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

interface Guarded {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
