import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { settingsSchema } from '../../room/schema.ts';
import { isOurs, type Sender, speaksFor } from '../sender.ts';
import { insertInTab } from './insert-in-tab.ts';

const schema = z.object({
  type: z.literal('insert-in-tab'),
  tabId: z.number(),
  address: z.optional(z.string()),
  roomId: z.nullable(z.string()),
  format: z.nullable(settingsSchema.shape.format),
  ownId: z.nullable(z.string()),
});

/** Inserts for the popup, which closes before the page has the focus again. */
export function serveInsertFromPopup(): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    const request = schema.safeParse(message);
    // `practice` stands for Doorway's own pages: a content script may not write into another tab.
    if (!request.success || !isOurs(sender) || !speaksFor(sender, 'practice')) return undefined;
    const { tabId, address } = request.data;
    return insertInTab({ tabId, frameId: null, address }, request.data);
  }) as never);
}
