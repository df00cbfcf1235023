import { SETTLE_MS } from '../timings.ts';

/** Waits until an editor has had the time to take an insertion back. */
export function pause(milliseconds = SETTLE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
