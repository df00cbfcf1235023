/** How long an editor may take to render from its model, or to refuse, before it is read back; milliseconds. */
export const SETTLE_MS = 120;
/** Some editors render what they took only with a later frame; milliseconds after the first look. */
export const RENDER_MS = 350;
/** Some look at a paste first, and bring it then; milliseconds after the look before. */
export const LAST_LOOK_MS = 700;
/** By then a page has taken back what it did not want; milliseconds after an insertion was first seen. */
export const LATER_MS = 1100;

/** Waits until an editor has had the time to take an insertion back. */
export function settle(milliseconds = SETTLE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
