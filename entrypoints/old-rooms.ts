import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchOldRooms } from '../lib/hosts/retired/start.ts';
import { oldRoomsHook } from '../lib/hosts/writing/old-rooms-hook.ts';

/** Brought into a page where somebody writes who has an old room; finds there what the content script left for it. */
export default defineUnlistedScript(() => {
  const hook = oldRoomsHook();
  if (hook) watchOldRooms(hook);
});
