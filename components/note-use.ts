import { logged } from '../lib/log.ts';
import { ask } from '../lib/messaging.ts';

/**
 * Has the background remember that a room was used: whatever was asked for does not wait for that, and the popup may
 * be gone before it is written. In a private window it remembers nothing.
 */
export function noteUse(roomId: string): void {
  // Only the time of the last use is missing then.
  ask({ type: 'used', roomId }).catch(logged('use', undefined));
}
