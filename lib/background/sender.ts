import { browser } from 'wxt/browser';
import type { HostName } from '../messages.ts';
import { originsOf } from '../page/hosts.ts';

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

/** Whether a message comes from one of Doorway's own scripts or pages. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/**
 * Whether a message comes from a private window: what is done there is not remembered, unless the person asks for that.
 * The popup is in no tab; in Chromium it does not know itself which window it is over.
 */
export async function isPrivate({ tab }: Sender): Promise<boolean> {
  return tab ? tab.incognito === true : (await browser.windows.getLastFocused()).incognito;
}

/** Whether a message comes from where it says: a script in Gmail cannot ask in Calendar's name. */
export function speaksFor(sender: Sender, host: HostName): boolean {
  if (host === 'practice') return speaksFrom(sender, originOf(browser.runtime.getURL('/')));
  return originsOf(host).some((origin) => speaksFrom(sender, origin));
}

/** Whether a message comes from a page of this origin. */
export function speaksFrom(sender: Sender, origin: string | null): boolean {
  return origin !== null && [originOf(sender.origin), originOf(sender.url)].includes(origin);
}

/** Where an address is, as `scheme://host`. */
// `URL.origin` is "null" for the schemes of extensions, so it is put together here.
export function originOf(address: string | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url?.host ? `${url.protocol}//${url.host}` : null;
}
