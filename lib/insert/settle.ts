/** How long an editor may take to render from its model, or to refuse, before it is read back; milliseconds. */
const SETTLE_MS = 120;

/** Waits until an editor has had the time to take an insertion back. */
export function settle(milliseconds = SETTLE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
