import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { oldRoomsHook } from '../lib/page/old-rooms-hook.ts';
import { watchOldRooms } from '../lib/page/outdated-links/start.ts';

/** Brought into a page where somebody writes who has an old room; finds there what the content script left for it. */
export default defineUnlistedScript(() => {
  const hook = oldRoomsHook();
  if (hook) watchOldRooms(hook);
});
