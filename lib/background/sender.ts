import { browser } from 'wxt/browser';
import type { HostName } from '../messages.ts';
import { originsOf } from '../page/hosts.ts';

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** Whether a message comes from one of Doorway's own scripts or pages. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** Whether a message comes from where it says: a script in Gmail cannot ask in Calendar's name. */
export function speaksFor(sender: Sender, host: HostName): boolean {
  const origins = [originOf(sender.origin), originOf(sender.url)];
  if (host === 'practice') return origins.includes(originOf(browser.runtime.getURL('/')));
  return originsOf(host).some((origin) => origins.includes(origin));
}

/** Where an address is, as `scheme://host`. */
// `URL.origin` is "null" for the schemes of extensions, so it is put together here.
export function originOf(address: string | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url?.host ? `${url.protocol}//${url.host}` : null;
}
