import { SETTLE_MS } from '../timings.ts';

/** Waits so many milliseconds; if not said, as long as an editor needs to take or refuse what was written. */
export function pause(milliseconds = SETTLE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
