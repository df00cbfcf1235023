import { browser } from 'wxt/browser';
import type { Request } from '../lib/messages.ts';

/**
 * Has the background remember that a room was used: whatever was asked for does not wait for that, and the popup may
 * be gone before it is written.
 */
export function noteUse(roomId: string): void {
  const request: Request = { type: 'used', roomId };
  // Only the time of the last use is missing then.
  browser.runtime.sendMessage(request).catch(() => {});
}
