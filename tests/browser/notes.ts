import type { Page } from './driver/types.ts';

/** Waits until one of Doorway's notes on a page, wherever it stands, holds these words. */
export async function doorwayNote(page: Page, words: string): Promise<void> {
  await page.waitFor((words: string) => {
    const roots = [...document.querySelectorAll('[data-doorway]')].flatMap((host) => host.shadowRoot ?? []);
    const notes = roots.flatMap((root) => [...root.querySelectorAll('[data-doorway="note"]')]);
    return notes.some(({ textContent }) => textContent?.includes(words));
  }, words);
}
