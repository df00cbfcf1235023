import { browser } from 'wxt/browser';
import { asPattern, type HostId, originsOf } from '../page/hosts.ts';

/** The origins of a host at which the browser lets Doorway in now. */
export async function originsAllowed(host: HostId): Promise<string[]> {
  const origins = originsOf(host);
  const allowed = await Promise.all(origins.map(isAllowed));
  return origins.filter((_, index) => allowed[index]);
}

/** Whether the browser lets Doorway into the pages of an origin, without a gesture of the person. */
export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [asPattern(origin)] });
}
