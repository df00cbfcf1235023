import type { BrowserContext, Page as Tab } from 'playwright-core';
import { clipboardFragment } from './clipboard-html.ts';
import type { Serving } from './serving.ts';
import type { Browser } from './types.ts';

const PARKING = 'https://parking.doorway.invalid';

/**
 * The clipboard, by way of the browser's first tab, which stays as it is: so no page of a test loses its
 * focus for that. Playwright lets a tab in the background have the focus too.
 */
export async function chromiumClipboard(
  context: BrowserContext,
  serving: Serving,
): Promise<Pick<Browser, 'readClipboard' | 'writeClipboard'>> {
  const parking = context.pages()[0] ?? (await context.newPage());
  serving.serve(PARKING, () => ({ status: 200, headers: {}, contentType: 'text/html', body: 'Parking' }));
  return {
    async readClipboard() {
      await park(context, parking);
      const { text, html } = await parking.evaluate(readHere);
      return { text, html: clipboardFragment(html) };
    },
    async writeClipboard({ text, html }) {
      await park(context, parking);
      await parking.evaluate(writeHere, { text, html: html ?? null });
    },
  };
}

async function park(context: BrowserContext, parking: Tab): Promise<void> {
  if (parking.url().startsWith(PARKING)) return;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: PARKING });
  await parking.goto(PARKING);
}

async function readHere(): Promise<{ text: string; html: string }> {
  const found = { text: '', html: '' };
  const read = navigator.clipboard.read as (options: object) => Promise<ClipboardItems>;
  for (const item of await read.call(navigator.clipboard, { unsanitized: ['text/html'] })) {
    if (item.types.includes('text/plain')) found.text = await (await item.getType('text/plain')).text();
    if (item.types.includes('text/html')) found.html = await (await item.getType('text/html')).text();
  }
  return found;
}

async function writeHere({ text, html }: { text: string; html: string | null }): Promise<void> {
  const kinds: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== null) kinds['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(kinds)]);
}
