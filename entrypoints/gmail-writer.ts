import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { GmailSpot } from '../lib/hosts/gmail/spots.ts';
import { gmailSurface } from '../lib/hosts/gmail/writing/surfaces.ts';
import { startWriter } from '../lib/page/start-host.ts';
import { writerHook } from '../lib/page/writer-hook.ts';

/** Brought into a page of Gmail where a message is written; joins the content script there. */
export default defineUnlistedScript(() => {
  const hook = writerHook<GmailSpot>();
  if (hook && !hook.isServed) startWriter(hook, gmailSurface);
});
